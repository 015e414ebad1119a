import { describe, expect, it } from 'vitest';
import { withPending, type PendingVerdict } from '../../../../../renderer/features/claims/pending';
import { aClaim } from './a-claim';

const pending = (fields: Partial<PendingVerdict>): PendingVerdict => ({
  ...{ command: 'x', claims: ['a'], question: 'fact', value: 'verified', reason: null },
  ...{ by: 'me', at: '2026-11-23T17:01:00.000Z' },
  ...fields,
});

describe('withPending', () => {
  const claims = [aClaim({ id: 'a' }), aClaim({ id: 'b' })];

  it('shows a verdict that was given and ends a reopening', () => {
    const doubtful = aClaim({ id: 'a', value: 'disputed' });
    doubtful.verdicts[0]!.reopened = { at: '', why: 'hedge cut' };
    const [shown] = withPending([doubtful], [pending({})]);
    expect(shown?.verdicts).toEqual([
      { question: 'fact', value: 'verified', reason: null, by: 'me', at: pending({}).at, reopened: null },
    ]);
  });

  it('leaves claims and questions alone that it does not touch', () => {
    const shown = withPending(claims, [pending({ question: 'said' })]);
    expect(shown[0]?.verdicts).toEqual(claims[0]?.verdicts);
    expect(shown[1]).toBe(claims[1]);
    expect(withPending(claims, [])).toBe(claims);
  });

  it('lets the last of several count', () => {
    const [shown] = withPending(claims, [pending({}), pending({ value: 'disputed', reason: 'wrong' })]);
    expect(shown?.verdicts[0]).toMatchObject({ value: 'disputed', reason: 'wrong' });
  });
});
