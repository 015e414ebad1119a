import { describe, expect, it } from 'vitest';
import {
  filterCounts,
  filterOptions,
  isNarrowed,
  isShown,
  isWalked,
  noFilter,
  passes,
  toggled,
  UNNAMED,
  type ClaimFilter,
  type Facet,
} from '../../../../../renderer/features/claims/claim-filter';
import type { Claim } from '../../../../../shared/domain/claim';
import { aClaim } from './a-claim';

const verified = aClaim({ id: 'verified', value: 'verified' });
const unverifiable = aClaim({ id: 'unverifiable', value: 'unverifiable' });
const waiting = aClaim({
  id: 'waiting',
  waiting: { on: 'The writer ', since: '2026-11-23T17:00:00.000Z', until: null },
});
/** Verified as a fact, disputed as something said. */
const quoted = aClaim({ id: 'quoted', value: 'verified', kind: 'quotation', assignee: 'ana', legal: true });
quoted.verdicts.push({
  question: 'said',
  value: 'disputed',
  reason: null,
  by: null,
  at: null,
  reopened: null,
});

/** A filter with these entries picked. */
const picked = (...entries: [Facet, string][]): ClaimFilter =>
  entries.reduce((filter, [facet, entry]) => toggled(filter, facet, entry), noFilter);
const passing = (claims: readonly Claim[], ...entries: [Facet, string][]) =>
  claims.filter((claim) => passes(claim, picked(...entries))).map(({ id }) => id);

const claims = [verified, unverifiable, waiting, quoted];

describe('isShown and isWalked', () => {
  it('show what has not receded, and walk what is left', () => {
    expect([isShown(unverifiable, noFilter), isWalked(unverifiable, noFilter)]).toEqual([true, false]);
    expect([isShown(verified, noFilter), isWalked(verified, noFilter)]).toEqual([false, false]);
  });

  it('show and walk everything when all is on, or only the verdicts that were picked', () => {
    const all = { ...noFilter, all: true };
    expect([isShown(verified, all), isWalked(verified, all)]).toEqual([true, true]);
    const some = picked(['groups', 'verified']);
    expect([isShown(verified, some), isShown(unverifiable, some)]).toEqual([true, false]);
    expect([isWalked(verified, some), isWalked(aClaim(), some)]).toEqual([true, false]);
  });

  it('leave what is done with receded when something else is picked', () => {
    const figures = picked(['kinds', 'figure']);
    expect([isShown(verified, figures), isShown(unverifiable, figures)]).toEqual([false, true]);
    expect(isShown(verified, { ...figures, all: true })).toBe(true);
    expect(isShown(quoted, { ...figures, all: true })).toBe(false);
    expect(isWalked(unverifiable, figures)).toBe(false);
  });
});

describe('passes', () => {
  it('asks for one entry of each list that has any', () => {
    expect(passing(claims, ['kinds', 'quotation'])).toEqual(['quoted']);
    expect(passing(claims, ['kinds', 'quotation'], ['kinds', 'figure'])).toHaveLength(4);
    expect(passing(claims, ['kinds', 'quotation'], ['people', UNNAMED])).toEqual([]);
    expect(passing(claims, ['people', 'ana'], ['flags', 'legal'])).toEqual(['quoted']);
  });

  it('looks at the verdicts of the picked questions only', () => {
    expect(passing(claims, ['questions', 'said'])).toEqual(['quoted']);
    expect(passing(claims, ['groups', 'verified'])).toEqual(['verified']);
    expect(passing(claims, ['groups', 'verified'], ['questions', 'fact'])).toEqual(['verified', 'quoted']);
    expect(passing(claims, ['groups', 'verified'], ['questions', 'said'])).toEqual([]);
  });

  it('takes whose a claim is from who was asked to check it, else from who judged it last', () => {
    const judged = aClaim({ id: 'judged', value: 'verified' });
    Object.assign(judged.verdicts[0] ?? {}, { by: 'ben', at: '2026-11-23T17:00:00.000Z' });
    expect(passing([judged, quoted, waiting], ['people', 'ben'])).toEqual(['judged']);
    expect(passing([judged, quoted, waiting], ['people', UNNAMED])).toEqual(['waiting']);
  });

  it('knows each flag', () => {
    const reopened = aClaim({ id: 'reopened', value: 'disputed' });
    Object.assign(reopened.verdicts[0] ?? {}, { reopened: { at: '', why: 'hedge cut' } });
    const flagged = [
      aClaim({ id: 'priority', priority: true }),
      aClaim({ id: 'legal', legal: true }),
      aClaim({ id: 'sent-back', review: 'sent-back' }),
      aClaim({ id: 'query', openQueries: 1 }),
      reopened,
    ];
    for (const { id } of flagged) expect(passing(flagged, ['flags', id])).toEqual([id]);
  });

  it('finds for whom a claim waits, however the name was written', () => {
    expect(passing(claims, ['waiting', 'the writer'])).toEqual(['waiting']);
    expect(passing(claims, ['waiting', UNNAMED])).toEqual(['waiting']);
    expect(passing(claims, ['waiting', 'the agency'])).toEqual([]);
  });
});

describe('toggled', () => {
  it('adds an entry, and takes it off again, without touching the filter it was given', () => {
    const once = toggled(noFilter, 'kinds', 'date');
    expect([isNarrowed(noFilter), isNarrowed(once)]).toEqual([false, true]);
    expect(toggled(once, 'kinds', 'date')).toEqual(noFilter);
    expect(isNarrowed(picked(['groups', 'verified']))).toBe(false);
  });
});

describe('filterOptions', () => {
  const options = (filter: ClaimFilter, facet: Facet) =>
    filterOptions(claims, filter)[facet].map(({ entry, count }) => [entry, count]);

  it('offers what the claims have, with how many each would show', () => {
    expect(options({ ...noFilter, all: true }, 'kinds')).toEqual([
      ['figure', 3],
      ['quotation', 1],
    ]);
    expect(options({ ...noFilter, all: true }, 'people')).toEqual([
      [UNNAMED, 3],
      ['ana', 1],
    ]);
    expect(options(noFilter, 'waiting')).toEqual([
      [UNNAMED, 1],
      ['the writer', 1],
    ]);
  });

  it('counts an entry as if it were alone in its list, with the other lists as they are', () => {
    const filter = { ...picked(['kinds', 'quotation']), all: true };
    expect(options(filter, 'kinds')).toEqual([
      ['figure', 3],
      ['quotation', 1],
    ]);
    expect(options(filter, 'people')).toEqual([['ana', 1]]);
  });

  it('counts what is done with by verdict, or when all is shown', () => {
    const count = (filter: ClaimFilter, facet: Facet, entry: string) =>
      options(filter, facet).find(([name]) => name === entry)?.[1];
    expect(count(noFilter, 'groups', 'verified')).toBe(1);
    expect(count(noFilter, 'kinds', 'figure')).toBe(2);
    expect(count({ ...noFilter, all: true }, 'kinds', 'figure')).toBe(3);
  });

  it('keeps offering what is picked and what is fixed', () => {
    expect(options(picked(['kinds', 'image']), 'kinds')).toContainEqual(['image', 0]);
    expect(options(noFilter, 'flags').map(([flag]) => flag)).toEqual([
      ...['priority', 'legal', 'sent-back', 'query', 'reopened', 'to-decide'],
    ]);
  });
});

describe('filterCounts', () => {
  it('counts each verdict, what is left and all, among what the other lists let through', () => {
    expect(filterCounts(claims, noFilter)).toMatchObject({
      ...{ verified: 1, unverifiable: 1, waiting: 1, disputed: 1, left: 2, all: 4 },
    });
    expect(filterCounts(claims, picked(['kinds', 'quotation'], ['groups', 'verified']))).toMatchObject({
      ...{ verified: 0, disputed: 1, left: 1, all: 1 },
    });
  });
});
