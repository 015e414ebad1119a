import type { Revision } from '@shared/domain/article';
import type { Claim } from '@shared/domain/claim';
import type { Audience, Note } from '@shared/domain/note';
import type { Query } from '@shared/domain/query';
import type { Remark } from '@shared/domain/remark';
import type { Span } from '@shared/domain/anchor';
import { placed } from '../claims/placed';
import { spanOfRemark } from '../remarks/remark-text';

interface Written {
  id: string;
  /** What it is about in this text; `null` for the whole article, and for what stands nowhere in it. */
  span: Span | null;
  /** When it was written: an instant. */
  at: string;
}

/** Something that was written about an article. */
export type Entry = Written &
  (
    | { is: 'remark'; remark: Remark }
    | { is: 'note'; note: Note; claim: Claim }
    | { is: 'query'; query: Query; claim: Claim }
  );

export const entryKinds = ['remark', 'note', 'query'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What of the list is shown: all kinds, or readers, where none is named. */
export interface EntryFilter {
  kind: EntryKind | null;
  audience: Audience | null;
  openFirst: boolean;
}

interface WrittenAbout {
  remarks: readonly Remark[];
  notes: readonly Note[];
  queries: readonly Query[];
  claims: readonly Claim[];
}

/** Before the text stands what is about all of it, behind it what is about none of it. */
function placeOf(entry: Entry): number {
  if (entry.span) return entry.span.start;
  return entry.is === 'remark' && entry.remark.start === null ? -1 : Infinity;
}

/**
 * Everything that was written about an article, in the order of the text; at one place the oldest first. What
 * belongs to a claim stands at the claim's first place.
 */
export function entriesOf(written: WrittenAbout, revision: Pick<Revision, 'id'>): Entry[] {
  const claims = new Map(written.claims.map((claim) => [claim.id, claim]));
  const ofClaim = (id: string) => {
    const claim = claims.get(id);
    if (!claim) return null;
    const place = placed(claim)[0];
    return { claim, span: place ? { start: place.start, end: place.end } : null };
  };
  const entries: Entry[] = written.remarks.map((remark) => ({
    ...{ is: 'remark' as const, id: remark.id, at: remark.at, remark },
    span: spanOfRemark(remark, revision),
  }));
  for (const note of written.notes) {
    const of = ofClaim(note.claim);
    if (of) entries.push({ is: 'note', id: note.id, at: note.at, note, ...of });
  }
  for (const query of written.queries) {
    const of = ofClaim(query.claim);
    if (of) entries.push({ is: 'query', id: query.id, at: query.at, query, ...of });
  }
  const order = new Map(entries.map((entry) => [entry, placeOf(entry)]));
  return entries.sort((a, b) => {
    const [first, second] = [order.get(a) ?? 0, order.get(b) ?? 0];
    return first === second ? a.at.localeCompare(b.at) : first - second;
  });
}

/** Whom an entry is for: a query is for the writer; a remark for nobody in particular. */
export function audienceOf(entry: Entry): Audience | null {
  if (entry.is === 'note') return entry.note.audience;
  return entry.is === 'query' ? 'writer' : null;
}

const isOpen = (entry: Entry) => entry.is === 'query' && entry.query.state === 'open';

/** The entries that a filter leaves. Open queries come first where that is asked for, else all keep their order. */
export function filterEntries(
  entries: readonly Entry[],
  { kind, audience, openFirst }: EntryFilter,
): Entry[] {
  const left = entries.filter(
    (entry) => (kind === null || entry.is === kind) && (audience === null || audienceOf(entry) === audience),
  );
  return openFirst ? [...left.filter(isOpen), ...left.filter((entry) => !isOpen(entry))] : left;
}
