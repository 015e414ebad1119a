import { describe, expect, it } from 'vitest';
import {
  between,
  doubtful,
  isDisputed,
  isJudged,
  isSignedOff,
  numbersOf,
  switched,
} from '../../../../../renderer/features/claims/several';
import type { Claim } from '../../../../../shared/domain/claim';
import type { Question } from '../../../../../shared/domain/verdict';
import { aClaim } from './a-claim';

const reopenedAt = { at: '2026-11-23T17:00:00.000Z', why: 'hedge cut' };
/** A claim with both questions, the given ones reopened. */
function reopened(id: string, ...questions: Question[]): Claim {
  const claim = aClaim({ id, value: 'verified' });
  claim.verdicts = (['fact', 'said'] as const).map((question) => ({
    ...{ question, value: 'verified', reason: null, by: null, at: null },
    reopened: questions.includes(question) ? reopenedAt : null,
  }));
  return claim;
}

describe('doubtful', () => {
  const [a, b, c] = [reopened('a', 'fact'), reopened('b', 'fact', 'said'), reopened('c')];

  it('takes those that are reopened on the question that is asked', () => {
    expect(doubtful([a, b, c], 'fact')).toEqual({ question: 'fact', claims: [a, b] });
    expect(doubtful([a, b, c], 'said')).toEqual({ question: 'said', claims: [b] });
  });

  it('goes to the other question where nothing is in doubt on this one', () => {
    expect(doubtful([a, c], 'said')).toEqual({ question: 'fact', claims: [a] });
    expect(doubtful([c], 'said')).toBeNull();
  });
});

describe('what claims stand as', () => {
  it('is judged when every question is answered and none is in doubt', () => {
    expect(isJudged(reopened('a'))).toBe(true);
    expect(isJudged(reopened('a', 'said'))).toBe(false);
    expect(isJudged(aClaim())).toBe(false);
  });

  it('is disputed unless that is in doubt', () => {
    const doubt = aClaim({ value: 'disputed' });
    expect(isDisputed(doubt)).toBe(true);
    Object.assign(doubt.verdicts[0] ?? {}, { reopened: reopenedAt });
    expect(isDisputed(doubt)).toBe(false);
  });

  it('is signed off by that role while it holds', () => {
    const signed = (holds: boolean) =>
      aClaim({ signOffs: [{ id: 's', as: 'editor', by: 'e', at: reopenedAt.at, holds }] });
    expect([isSignedOff(signed(true), 'editor'), isSignedOff(signed(true), 'legal')]).toEqual([true, false]);
    expect(isSignedOff(signed(false), 'editor')).toBe(false);
  });
});

describe('switched', () => {
  it('switches on unless all have it already', () => {
    const [on, off] = [aClaim({ legal: true }), aClaim()];
    const isLegal = ({ legal }: Claim) => legal;
    expect([switched([on, off], isLegal), switched([off], isLegal), switched([on, on], isLegal)]).toEqual([
      ...[true, true, false],
    ]);
  });
});

describe('numbersOf', () => {
  it('names the first of many', () => {
    const claims = Array.from({ length: 10 }, (_, i) => aClaim({ number: String(i + 1) }));
    expect(numbersOf(claims.slice(0, 2))).toBe('1, 2');
    expect(numbersOf(claims)).toBe('1, 2, 3, 4, 5, 6, 7, 8, …');
  });
});

describe('between', () => {
  const order = ['a', 'b', 'c', 'd'];
  it('is all from one to the other, whichever comes first', () => {
    expect(between(order, 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(between(order, 'c', 'a')).toEqual(['a', 'b', 'c']);
    expect(between(order, 'c', 'c')).toEqual(['c']);
  });
  it('is only the other where the one is not there', () => {
    expect(between(order, null, 'b')).toEqual(['b']);
    expect(between(order, 'x', 'b')).toEqual(['b']);
    expect(between(order, 'a', 'x')).toEqual([]);
  });
});
