import type { Id } from '@shared/domain/ids';
import type { Intake } from '@shared/domain/intake';
import type { Original } from '@shared/ipc/contract';
import { attempt, newId, request } from '../../app/api';
import { showStored } from '../library/show-imported';
import { choicesOf, clearIntake, nothing, showIntake, useIntake, type IntakeState } from './intake-store';

/** Whether someone has to look before it is stored. */
const asks = ({ doubtful, known, extraction }: Intake): boolean =>
  doubtful || known.length > 0 || extraction.changes !== null || extraction.comments.length > 0;

/** Stores what was read where nothing is in doubt; else shows it first. */
export async function openIntake(intake: Intake, onStored?: () => void): Promise<void> {
  if (asks(intake)) showIntake(intake, onStored);
  else if (await store({ ...nothing, intake })) onStored?.();
}

/** Reads one original and stores it, or shows it first. Throws RequestError where it can't be read. */
export async function takeIn(original: Omit<Original, 'command'>, onStored?: () => void): Promise<void> {
  await openIntake(await request('intake.open', original), onStored);
}

/** Reads one original and shows it as the next draft of an article. Throws RequestError where it can't be read. */
export async function takeInDraft(
  article: Id,
  original: Omit<Original, 'command'>,
  onStored?: () => void,
): Promise<void> {
  showIntake(await request('intake.open', original), onStored, article);
}

/** Shows the text of an article as its original is read now. */
export async function readAgain(article: string): Promise<void> {
  const intake = await attempt('intake.reopen', { article });
  if (intake) showIntake(intake);
}

async function store(state: IntakeState): Promise<boolean> {
  if (!state.intake) return false;
  const outcome = await attempt('intake.store', {
    intake: state.intake.id,
    command: newId(),
    choices: choicesOf(state),
    revises: state.revises,
  });
  if (!outcome) return false;
  clearIntake();
  // What was in doubt has been looked at.
  showStored(outcome.ok ? { ...outcome, notes: [] } : outcome);
  return true;
}

/** Stores what the screen shows, as it was chosen. */
export async function storeShown(): Promise<boolean> {
  const state = useIntake.getState();
  const stored = await store(state);
  if (stored) state.onStored();
  return stored;
}

/** Leaves the screen; nothing is stored. */
export function leaveIntake(): void {
  const { intake } = useIntake.getState();
  clearIntake();
  if (intake) void attempt('intake.close', { intake: intake.id });
}
