import type { Claim } from '@shared/domain/claim';

type Saying = Pick<Claim, 'id' | 'statement'>;

/** Whether claims say what they said: verdicts, evidence and notes make no other claims checked before. */
export function sayTheSame(before: readonly Saying[], now: readonly Saying[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ id, statement }, i) => before[i]?.id === id && before[i].statement === statement)
  );
}
