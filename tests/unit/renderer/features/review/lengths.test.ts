import { expect, it } from 'vitest';
import type { ArticleCounts } from '@shared/ipc/contract';
import { barLengths, isReady } from '../../../../../renderer/features/review/lengths';

const counts = (given: Partial<ArticleCounts>): ArticleCounts => ({
  claims: 0,
  unchecked: 0,
  verified: 0,
  disputed: 0,
  unverifiable: 0,
  opinion: 0,
  reopened: 0,
  waiting: 0,
  signedOff: 0,
  blockers: 0,
  left: 0,
  ...given,
});

it('divides all claims, those that wait among the unchecked', () => {
  const lengths = barLengths(
    counts({
      claims: 21,
      verified: 6,
      opinion: 1,
      unverifiable: 2,
      disputed: 4,
      reopened: 1,
      unchecked: 7,
      waiting: 2,
    }),
  );
  expect(lengths).toEqual({ done: 9, disputed: 4, reopened: 1, waiting: 2, untouched: 5 });
});

it('is never longer than all claims when judged ones wait, too', () => {
  const lengths = barLengths(counts({ claims: 3, verified: 2, unchecked: 1, waiting: 3 }));
  expect(lengths).toMatchObject({ done: 2, waiting: 1, untouched: 0 });
});

it('is ready when there are claims, all of them judged, and none blocks', () => {
  expect(isReady(counts({ claims: 2, verified: 2 }))).toBe(true);
  expect(isReady(counts({ claims: 2, verified: 1, unchecked: 1 }))).toBe(false);
  expect(isReady(counts({ claims: 2, verified: 1, disputed: 1, blockers: 1 }))).toBe(false);
  expect(isReady(counts({}))).toBe(false);
});
