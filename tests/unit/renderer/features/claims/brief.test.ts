import { describe, expect, it } from 'vitest';
import { evidenceBrief, workerOf } from '../../../../../renderer/features/claims/brief';
import { initialsOrDash, shortName } from '../../../../../renderer/features/claims/people';
import { aClaim } from './a-claim';

const none = { primary: 0, secondary: 0, supports: 0, disputes: 0, context: 0, nothingFound: 0 };

describe('evidenceBrief', () => {
  it.each([
    [{}, 'no evidence'],
    [{ primary: 2, supports: 1, disputes: 1 }, '2 primary, 1 disputes'],
    [{ primary: 1, secondary: 1, disputes: 2 }, '1 primary, 1 secondary, 2 dispute'],
    [{ supports: 1, disputes: 1 }, '1 supports, 1 disputes'],
    [{ context: 1 }, '1 context'],
    [{ context: 1, supports: 2 }, '2 support'],
    [{ nothingFound: 1 }, '1 found nothing'],
  ])('%o', (counts, brief) =>
    expect(evidenceBrief(aClaim({ evidence: { ...none, ...counts } }))).toBe(brief),
  );

  it('begins with the reason of the verdict, and says of a reopened claim only why', () => {
    const disputed = aClaim({
      value: 'disputed',
      reason: 'quote-altered',
      evidence: { ...none, primary: 1 },
    });
    expect(evidenceBrief(disputed)).toBe('quote altered, 1 primary');
    disputed.verdicts[0]!.reopened = { at: '', why: 'hedge cut' };
    expect(evidenceBrief(disputed)).toBe('hedge cut');
  });
});

describe('workerOf', () => {
  const judged = aClaim();
  judged.verdicts = [
    {
      question: 'fact',
      value: 'verified',
      reason: null,
      by: 'kn',
      at: '2026-11-23T10:00:00.000Z',
      reopened: null,
    },
    {
      question: 'said',
      value: 'verified',
      reason: null,
      by: 'ra',
      at: '2026-11-23T11:00:00.000Z',
      reopened: null,
    },
  ];

  it('is who a claim is assigned to, else who judged it last, else nobody', () => {
    expect(workerOf(judged)).toBe('ra');
    expect(workerOf({ ...judged, assignee: 'jt' })).toBe('jt');
    expect(workerOf(aClaim())).toBeNull();
  });

  it('leaves the verdicts in the order of the questions', () => {
    expect(judged.verdicts.map(({ question }) => question)).toEqual(['fact', 'said']);
  });
});

describe('names', () => {
  const person = (name: string) => ({
    id: '',
    name,
    initials: 'RA',
    role: 'checker' as const,
    createdAt: '',
  });

  it('are shortened by their first name', () => {
    expect(shortName(person('Rosalind Adeyemi'))).toBe('R. Adeyemi');
    expect(shortName(person('Ming'))).toBe('Ming');
    expect([shortName(undefined), initialsOrDash(undefined)]).toEqual(['nobody', '–']);
    expect(initialsOrDash(person('x'))).toBe('RA');
  });
});
