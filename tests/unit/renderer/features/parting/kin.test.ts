import { describe, expect, it } from 'vitest';
import { likeliest, nextBeside, rememberSplit } from '../../../../../renderer/features/parting/kin';

const claims = [
  { id: 'a', parent: null },
  { id: 'a1', parent: 'a' },
  { id: 'b', parent: null },
  { id: 'c', parent: null },
];
const [a, a1, , c] = claims;

describe('claims beside one another', () => {
  it('are those that are parts of the same, if of any', () => {
    expect(nextBeside(claims, a!)?.id).toBe('b');
    expect(nextBeside(claims, a1!)).toBeNull();
    expect(nextBeside(claims, c!)).toBeNull();
  });

  it('take evidence: first the rest of this one, then the nearest behind, then those before', () => {
    expect(likeliest(claims, a1!).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    rememberSplit('a1', 'c');
    expect(likeliest(claims, a1!).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});
