import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../../../renderer/features/claims/claim-filter';
import { neighbour, walk } from '../../../../../renderer/features/claims/walk';
import { aClaim } from './a-claim';

const claims = [
  aClaim({ id: 'a', at: 10 }),
  aClaim({ id: 'b', at: 20, value: 'verified' }),
  aClaim({ id: 'c', at: 30 }),
  aClaim({ id: 'd', at: 40, value: 'unverifiable' }),
];
const todo = noFilter;
const all = { ...noFilter, all: true };

describe('walk', () => {
  it('stops at what is left, in the order of the text, and begins again behind the last', () => {
    expect(walk(claims, todo, { claim: 'a' }, 'forward')?.id).toBe('c');
    expect(walk(claims, todo, { claim: 'c' }, 'forward')?.id).toBe('a');
    expect(walk(claims, todo, { claim: 'a' }, 'backward')?.id).toBe('c');
    expect(walk(claims, all, { claim: 'a' }, 'forward')?.id).toBe('b');
  });

  it('goes on from a claim that is no longer among those left', () => {
    expect(walk(claims, todo, { claim: 'b' }, 'forward')?.id).toBe('c');
    expect(walk(claims, todo, { claim: 'b' }, 'backward')?.id).toBe('a');
  });

  it('begins at the caret: forward with the claim that starts there', () => {
    expect(walk(claims, todo, { offset: 30 }, 'forward')?.id).toBe('c');
    expect(walk(claims, todo, { offset: 30 }, 'backward')?.id).toBe('a');
    expect(walk(claims, todo, { offset: 99 }, 'forward')?.id).toBe('a');
  });

  it('answers null when nothing else is left', () => {
    expect(walk(claims.slice(1, 2), todo, { claim: 'b' }, 'forward')).toBeNull();
    expect(walk(claims.slice(0, 2), todo, { claim: 'a' }, 'forward')).toBeNull();
    expect(walk([], todo, { offset: 0 }, 'forward')).toBeNull();
  });
});

describe('neighbour', () => {
  it('is the next card either way, and none at the ends', () => {
    expect(neighbour(claims, 'b', 'forward')?.id).toBe('c');
    expect(neighbour(claims, 'b', 'backward')?.id).toBe('a');
    expect(neighbour(claims, 'd', 'forward')).toBeNull();
    expect(neighbour(claims, 'x', 'forward')).toBeNull();
  });
});
