import { isNothingTouched, type RevisionSummary } from '@shared/domain/revision-summary';
import { attempt } from '../../app/api';
import { choicesOf, type IntakeState } from './intake-store';

/**
 * What has to be shown before the screen's choices are stored: a draft's summary, and that of a corrected text where
 * it touches something. `store` where there is nothing to show, `stay` where the library couldn't tell.
 */
export async function summaryToShow(state: IntakeState): Promise<RevisionSummary | 'store' | 'stay'> {
  const { intake, revises } = state;
  if (!intake || revises === null) return 'store';
  const summary = await attempt('intake.revision', { intake: intake.id, revises, choices: choicesOf(state) });
  if (!summary) return 'stay';
  const isCorrection = intake.article !== null;
  return isCorrection && isNothingTouched(summary) ? 'store' : summary;
}
