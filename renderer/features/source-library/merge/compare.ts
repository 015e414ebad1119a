import type { Id } from '@shared/domain/ids';
import type { Source, SourceFields } from '@shared/domain/source';
import type { TextKey } from '@shared/text';

/** A source beside others. What only asking tells is `null` until it is known. */
export interface Compared extends Source {
  contact: string | null;
  details: string | null;
}

/** What is compared, in the order in which it is shown. */
export const comparedFields = [
  'name',
  'type',
  'creator',
  'publisher',
  'publishedAt',
  'url',
  'level',
  'stake',
  'contact',
  'details',
] as const;
export type ComparedField = (typeof comparedFields)[number];

/** What the source that stays takes from the others where it has nothing itself; the library decides the same. */
const filled: readonly ComparedField[] = [
  'creator',
  'publisher',
  'publishedAt',
  'url',
  'stake',
  'contact',
  'details',
];

/** What becomes of what one source says in one field. */
export type Fate =
  /** The same as what stays, or nothing to lose. */
  | 'same'
  /** Stands in the source that stays. */
  | 'stays'
  /** Is taken over, since the one that stays says nothing. */
  | 'moves'
  /** Is not kept. */
  | 'goes';

export interface Cell {
  value: string | null;
  fate: Fate;
  /** What the source that stays takes over here. */
  takes: string | null;
}

const said = (source: Compared, field: ComparedField): string | null => {
  const value = source[field]?.trim();
  return value === undefined || value === '' ? null : value;
};

/**
 * One field of sources side by side. `merged` are those that become one, in the order in which they are merged;
 * the others are only shown.
 */
export function cellsOf(
  sources: readonly Compared[],
  field: ComparedField,
  stays: Id,
  merged: ReadonlySet<Id>,
): Cell[] {
  const kept = sources.find(({ id }) => id === stays);
  const own = kept ? said(kept, field) : null;
  const giver =
    own === null && filled.includes(field)
      ? sources.find((source) => source.id !== stays && merged.has(source.id) && said(source, field) !== null)
      : undefined;
  const taken = giver ? said(giver, field) : null;
  return sources.map((source): Cell => {
    const value = said(source, field);
    if (source.id === stays) return { value, fate: 'stays', takes: taken };
    if (value === null || value === own || !merged.has(source.id))
      return { value, fate: 'same', takes: null };
    if (source === giver) return { value, fate: 'moves', takes: null };
    return { value, fate: value === taken ? 'same' : 'goes', takes: null };
  });
}

/** Whether sources say different things; saying nothing counts. */
export const differs = (cells: readonly Cell[]): boolean => new Set(cells.map(({ value }) => value)).size > 1;

/** Why a source can't be merged at all: nobody may learn from it what another one is called. */
export function refusalOf({ confidential, purged }: Pick<Source, 'confidential' | 'purged'>): TextKey | null {
  if (purged) return 'record/source/purged';
  return confidential ? 'record/source/mergesOpen' : null;
}

/** Why these can't become one as they are, or `null`. */
export function problemOf(merged: readonly Pick<Source, 'article'>[]): TextKey | null {
  if (merged.length < 2) return 'sourceLibrary/merge/needsTwo';
  if (new Set(merged.flatMap(({ article }) => article ?? [])).size > 1) return 'record/source/twoArticles';
  return null;
}

const optional = [
  'creator',
  'publisher',
  'publishedAt',
  'url',
  'stake',
] as const satisfies readonly (keyof SourceFields)[];

const known = (source: Source): number => optional.filter((field) => source[field] !== null).length;

/** The one that should stay: the most used, then the one of which most is known and kept, then the oldest. */
export function bestOf<S extends Source>(sources: readonly S[]): S | undefined {
  return sources
    .filter((source) => refusalOf(source) === null)
    .toSorted(
      (a, b) =>
        b.uses - a.uses ||
        known(b) - known(a) ||
        b.copies - a.copies ||
        a.createdAt.localeCompare(b.createdAt),
    )[0];
}

/** What tells a group of duplicates from others: the sources in it. */
export const groupKey = (sources: readonly Pick<Source, 'id'>[]): string =>
  sources
    .map(({ id }) => id)
    .toSorted()
    .join(' ');
