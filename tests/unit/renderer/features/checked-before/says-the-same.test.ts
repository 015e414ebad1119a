import { describe, expect, it } from 'vitest';
import { sayTheSame } from '../../../../../renderer/features/checked-before/says-the-same';
import { aClaim } from '../claims/a-claim';

describe('whether claims say what they said', () => {
  const before = [aClaim({ id: 'a' }), aClaim({ id: 'b', statement: 'It was filled with hydrogen' })];

  it('is so whatever verdict they get', () => {
    const now = before.map((claim) => aClaim({ ...claim, value: 'disputed', reason: 'wrong' }));
    expect(sayTheSame(before, now)).toBe(true);
  });

  it.each([
    ['another statement', [before[0]!, aClaim({ id: 'b', statement: 'It was filled with helium' })]],
    ['another claim', [before[0]!, aClaim({ id: 'c', statement: before[1]!.statement })]],
    ['a claim more', [...before, aClaim({ id: 'c' })]],
    ['a claim less', before.slice(0, 1)],
  ])('is not so with %s', (_, now) => {
    expect(sayTheSame(before, now)).toBe(false);
  });
});
