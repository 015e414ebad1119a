import { describe, expect, it } from 'vitest';
import { groupOf, isLeft, recedes } from '../../../../../renderer/features/claims/groups';
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

describe('recedes', () => {
  it('holds for what is verified or opinion, but for nothing that was sent back', () => {
    const verified = aClaim({ value: 'verified' });
    const unverifiable = aClaim({ value: 'unverifiable' });
    expect([recedes(verified), recedes(aClaim({ value: 'opinion' })), recedes(unverifiable)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(recedes(aClaim({ value: 'verified', review: 'sent-back' }))).toBe(false);
  });
});
