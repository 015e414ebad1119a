import type { Change } from '@shared/anchoring/change';
import { t } from '@shared/text/index';

/**
 * Why a verdict is in doubt whose words changed: both wordings of the sentence, or, where that is the same, what
 * changed around it.
 */
export function whyEdited(before: string, after: string, changes: readonly Change[]): string {
  const change = changes.find(({ what }) => what !== 'style');
  if (before !== after || !change) return t('record/revision/edited', { before, after });
  const nothing = t('record/revision/nothing');
  return t('record/revision/around', {
    sentence: before,
    before: change.before || nothing,
    after: change.after || nothing,
  });
}
