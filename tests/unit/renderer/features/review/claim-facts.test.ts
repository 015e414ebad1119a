import { describe, expect, it } from 'vitest';
import type { Verdict } from '@shared/domain/verdict';
import {
  factsLine,
  isDisputed,
  isSignedOff,
  signsOf,
} from '../../../../../renderer/features/review/claim-facts';
import { aClaim } from '../claims/a-claim';

const at = '2020-01-02T12:00:00.000Z';
const verdict = (given: Partial<Verdict>): Verdict => ({
  question: 'fact',
  value: 'unchecked',
  reason: null,
  by: null,
  at: null,
  reopened: null,
  ...given,
});
const people = [{ id: 'ma', name: 'M. Achterberg', initials: 'MA', role: 'editor' as const, createdAt: at }];
const signOff = { id: 's', as: 'editor' as const, by: 'ma', at, holds: true };

describe('signsOf', () => {
  it('shows each answer, fact before said', () => {
    const claim = aClaim({
      verdicts: [verdict({ value: 'opinion' }), verdict({ question: 'said', value: 'verified' })],
    });
    expect(signsOf(claim)).toEqual(['opinion', 'verified']);
  });

  it('shows waiting in place of unchecked, and of nothing else', () => {
    const waiting = { on: 'the writer', since: at, until: null };
    expect(signsOf(aClaim({ waiting }))).toEqual(['waiting']);
    expect(signsOf(aClaim({ waiting, value: 'disputed' }))).toEqual(['disputed']);
  });
});

it('lets only a verdict that disputes, and is not in doubt itself, be resolved', () => {
  const reopened = { at, why: 'number changed' };
  expect(isDisputed(aClaim({ value: 'disputed' }))).toBe(true);
  expect(isDisputed(aClaim({ value: 'verified' }))).toBe(false);
  expect(isDisputed(aClaim({ verdicts: [verdict({ value: 'disputed', reopened })] }))).toBe(false);
});

it('counts an approval only of its kind and while it holds', () => {
  expect(isSignedOff(aClaim({ signOffs: [signOff] }), 'editor')).toBe(true);
  expect(isSignedOff(aClaim({ signOffs: [signOff] }), 'legal')).toBe(false);
  expect(isSignedOff(aClaim({ signOffs: [{ ...signOff, holds: false }] }), 'editor')).toBe(false);
});

describe('factsLine', () => {
  it('says what a reopened verdict was', () => {
    const reopened = { at, why: 'hedge cut: “most probably”' };
    const line = factsLine(aClaim({ verdicts: [verdict({ value: 'verified', at, reopened })] }), people);
    expect(line).toMatch(/^hedge cut: “most probably”; was verified 2 Jan 2020/);
  });

  it('says what became of it, on whom it waits and who signed', () => {
    const line = factsLine(
      aClaim({
        value: 'disputed',
        reason: 'wrong',
        resolution: 'corrected',
        waiting: { on: 'the archive', since: at, until: null },
        review: 'sent-back',
        openQueries: 2,
        signOffs: [signOff, { ...signOff, id: 't', as: 'legal', holds: false }],
        anchors: [],
      }),
      people,
    );
    for (const part of [
      'wrong',
      'corrected',
      'waits for the archive since 2 Jan 2020',
      '2 queries open',
      'sent back',
      'nowhere in this draft',
      'signed off by M. Achterberg',
      'sign-off of M. Achterberg no longer holds',
    ])
      expect(line).toContain(part);
  });

  it('says what a draft has left to decide about its places', () => {
    const place = {
      id: 'a',
      revision: 'r',
      start: 0,
      end: 4,
      quote: 'That',
      sentence: 'That.',
      prefix: '',
      suffix: '',
    };
    const lost = (state: 'gone' | 'ambiguous') => ({ ...place, end: 0, state });
    const told = (claim: Parameters<typeof aClaim>[0]) => factsLine(aClaim(claim), people);
    expect(told({ anchors: [{ ...place, state: 'exact' }, lost('ambiguous')] })).toContain(
      'its place is to be chosen',
    );
    expect(told({ anchors: [lost('gone')] })).toContain('nowhere in this draft');
    expect(told({ anchors: [lost('gone')], resolution: 'cut' })).not.toContain('nowhere');
    expect(told({ anchors: [lost('gone'), lost('gone')] })).not.toContain('places');
  });
});
