import { describe, expect, it } from 'vitest';
import { audienceOf, entriesOf, filterEntries } from '../../../../../renderer/features/notes-list/entries';
import type { Audience, Note } from '../../../../../shared/domain/note';
import type { Query } from '../../../../../shared/domain/query';
import type { Remark } from '../../../../../shared/domain/remark';
import { aClaim } from '../claims/a-claim';

const at = (minute: number) => `2026-11-23T17:${String(minute).padStart(2, '0')}:00.000Z`;
const remark = (id: string, start: number | null, revision: string | null = 'now'): Remark => ({
  ...{ id, article: 'article', revision, start, end: start === null ? null : start + 4 },
  ...{ kind: 'other', text: '', by: 'me', at: at(0) },
});
const note = (id: string, claim: string, audience: Audience = 'checkers', minute = 0): Note => ({
  ...{ id, claim, audience, text: '', source: null, by: 'me', at: at(minute), editedAt: null },
});
const query = (id: string, claim: string, state: Query['state'] = 'open'): Query => ({
  ...{ id, claim, text: '', proposed: null, answer: null, state, due: null, by: 'me', at: at(1) },
  ...{ settledBy: null, settledAt: null },
});
const early = aClaim({ id: 'early', at: 10 });
const late = aClaim({ id: 'late', at: 90 });
const nowhere = aClaim({ id: 'nowhere', anchors: [] });
const entries = entriesOf(
  {
    remarks: [remark('between', 50), remark('whole', null, null), remark('old', 5, 'before')],
    notes: [note('second', 'early', 'desk', 9), note('first', 'early', 'writer', 2), note('lost', 'nowhere')],
    queries: [query('settled', 'early', 'settled'), query('open', 'late'), query('stray', 'removed')],
    claims: [early, late, nowhere],
  },
  { id: 'now' },
);
const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id);

describe('entriesOf', () => {
  it('stands in the order of the text: first what is about all of it, last what is about none of it', () => {
    expect(ids(entries)).toEqual(['whole', 'settled', 'first', 'second', 'between', 'open', 'old', 'lost']);
  });

  it('knows where each stands in this text', () => {
    expect(entries.map(({ span }) => span?.start ?? null)).toEqual([null, 10, 10, 10, 50, 90, null, null]);
  });
});

describe('filterEntries', () => {
  const all = { kind: null, audience: null, openFirst: false };

  it('leaves a kind, and what is for some readers: a query is for the writer, a remark for nobody', () => {
    expect(ids(filterEntries(entries, { ...all, kind: 'remark' }))).toEqual(['whole', 'between', 'old']);
    expect(ids(filterEntries(entries, { ...all, audience: 'writer' }))).toEqual(['settled', 'first', 'open']);
    expect(ids(filterEntries(entries, { ...all, kind: 'note', audience: 'desk' }))).toEqual(['second']);
    expect(entries.map(audienceOf)).toEqual([
      ...[null, 'writer', 'writer', 'desk', null, 'writer', null, 'checkers'],
    ]);
  });

  it('puts open queries first where that is asked for, and keeps the order otherwise', () => {
    const queries = filterEntries(entries, { kind: 'query', audience: null, openFirst: true });
    expect(ids(queries)).toEqual(['open', 'settled']);
    expect(ids(filterEntries(entries, { ...all, kind: 'query' }))).toEqual(['settled', 'open']);
  });
});
