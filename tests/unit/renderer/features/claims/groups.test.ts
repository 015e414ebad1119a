import { describe, expect, it } from 'vitest';
import {
  countGroups,
  groupOf,
  isLeft,
  isShown,
  isWalked,
  recedes,
  type ClaimGroup,
} from '../../../../../renderer/features/claims/groups';
import { aClaim } from './a-claim';

const waiting = { on: 'the writer', since: '2026-11-23T17:00:00.000Z', until: null };
const reopened = aClaim({ value: 'verified' });
reopened.verdicts[0]!.reopened = { at: '2026-11-23T17:00:00.000Z', why: 'hedge cut' };

describe('groupOf', () => {
  it('counts a claim once: trouble before waiting, waiting before what is quiet', () => {
    expect(groupOf(aClaim({ value: 'disputed', waiting }))).toBe('disputed');
    expect(groupOf(reopened)).toBe('reopened');
    expect(groupOf(aClaim({ value: 'verified', waiting }))).toBe('waiting');
    expect(groupOf(aClaim({ value: 'unverifiable' }))).toBe('unverifiable');
  });
});

describe('isLeft', () => {
  it('holds until someone has decided, and for a disputed claim until it is resolved', () => {
    expect(isLeft(aClaim())).toBe(true);
    expect(isLeft(reopened)).toBe(true);
    expect(isLeft(aClaim({ value: 'disputed' }))).toBe(true);
    expect(isLeft(aClaim({ value: 'disputed', resolution: 'cut' }))).toBe(false);
    expect(isLeft(aClaim({ value: 'unverifiable' }))).toBe(false);
    expect(isLeft(aClaim({ value: 'verified' }))).toBe(false);
    expect(isLeft(aClaim({ value: 'verified', review: 'sent-back' }))).toBe(true);
  });
});

describe('filters', () => {
  const verified = aClaim({ value: 'verified' });
  const unverifiable = aClaim({ value: 'unverifiable' });
  const none = new Set<ClaimGroup>();

  it('recede what is verified or opinion, but nothing that was sent back', () => {
    expect([recedes(verified), recedes(aClaim({ value: 'opinion' })), recedes(unverifiable)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(recedes(aClaim({ value: 'verified', review: 'sent-back' }))).toBe(false);
  });

  it('show what has not receded, and walk what is left', () => {
    const todo = { all: false, groups: none };
    expect([isShown(unverifiable, todo), isWalked(unverifiable, todo)]).toEqual([true, false]);
    expect([isShown(verified, todo), isWalked(verified, todo)]).toEqual([false, false]);
  });

  it('show and walk everything when all is on, or only the groups that were picked', () => {
    expect(isShown(verified, { all: true, groups: none })).toBe(true);
    expect(isWalked(verified, { all: true, groups: none })).toBe(true);
    const picked = { all: true, groups: new Set<ClaimGroup>(['verified']) };
    expect([isShown(verified, picked), isShown(unverifiable, picked)]).toEqual([true, false]);
    expect([isWalked(verified, picked), isWalked(aClaim(), picked)]).toEqual([true, false]);
  });

  it('count each group and what is left', () => {
    const counts = countGroups([aClaim(), verified, reopened, aClaim({ waiting })]);
    expect(counts).toMatchObject({
      unchecked: 1,
      verified: 1,
      reopened: 1,
      waiting: 1,
      disputed: 0,
      left: 3,
    });
  });
});
