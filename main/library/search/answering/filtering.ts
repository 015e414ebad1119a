import type { FacetCounts, FacetName, SearchFilter, SearchKind } from '@shared/domain/search';
import { split, type Kinds } from '../kinds';
import { timeOf } from '../projection/time-of';

/** Facets that claims have themselves; the others are those of their article. */
const ofClaims: readonly FacetName[] = ['verdict', 'kind', 'flag', 'person'];
const DAY = 24 * 60 * 60 * 1000;

/** The column of an article that holds a facet: `language` is the name of a column of the index itself. */
const columnOf = (facet: FacetName): Exclude<FacetName, 'language'> | 'written' =>
  facet === 'language' ? 'written' : facet;

/** Which documents of a kind pass, by number. */
export type Mask = Uint8Array;

/** Does the filter let everything through? */
export function isOpen({ facets, from, to }: SearchFilter): boolean {
  return Object.keys(facets).length === 0 && from === null && to === null;
}

/** By the number of a word: does it hold one of these values? */
function wanted(words: Kinds['article']['words'], values: readonly string[]): Uint8Array {
  const chosen = new Set(values);
  return Uint8Array.from({ length: words.count }, (_, number) =>
    split(words.word(number)).some((value) => chosen.has(value)) ? 1 : 0,
  );
}

/** The filter's days as times: from the beginning of the first to the end of the last. */
function span({ from, to }: SearchFilter): { first: number; last: number } {
  return { first: timeOf(from), last: to === null ? Infinity : timeOf(to) + DAY - 1 };
}

function isWithin(time: number, { first, last }: { first: number; last: number }): boolean {
  // What has no date passes only where none is asked for.
  return first === -Infinity && last === Infinity
    ? true
    : time >= first && time <= last && time !== -Infinity;
}

/** The articles that the record has and the filter lets through; `facets` says which of its facets count. */
export function articleMask(
  kinds: Kinds,
  filter: SearchFilter,
  counts: (facet: FacetName) => boolean = () => true,
): Mask {
  const { table, words } = kinds.article;
  const { alive, published, ...columns } = table.columns;
  const tests = (Object.entries(filter.facets) as [FacetName, string[]][])
    .filter(([facet]) => counts(facet))
    .map(([facet, values]) => ({ column: columns[columnOf(facet)], ok: wanted(words, values) }));
  const days = span(filter);
  const mask = new Uint8Array(table.count);
  for (let number = 0; number < mask.length; number += 1)
    mask[number] =
      alive[number] === 1 &&
      tests.every(({ column, ok }) => ok[column[number]!] === 1) &&
      isWithin(published[number]!, days)
        ? 1
        : 0;
  return mask;
}

/** The claims that pass: by what they are themselves, and by their article. */
function claimMask(kinds: Kinds, filter: SearchFilter): Mask {
  const { table, words } = kinds.claim;
  const { alive, article, ...columns } = table.columns;
  const articles = articleMask(kinds, filter, (facet) => !ofClaims.includes(facet));
  const tests = (Object.entries(filter.facets) as [FacetName, string[]][])
    .filter(([facet]) => ofClaims.includes(facet))
    .map(([facet, values]) => ({
      column: columns[facet as 'verdict' | 'kind' | 'flag' | 'person'],
      ok: wanted(words, values),
    }));
  const mask = new Uint8Array(table.count);
  for (let number = 0; number < mask.length; number += 1)
    mask[number] =
      alive[number] === 1 &&
      articles[article[number]! - 1] === 1 &&
      tests.every(({ column, ok }) => ok[column[number]!] === 1)
        ? 1
        : 0;
  return mask;
}

/** What hangs on a claim passes with it; what hangs on an article alone passes where nothing is asked of claims. */
function hangingMask(kinds: Kinds, kind: 'evidence' | 'note', filter: SearchFilter): Mask {
  const { table } = kinds[kind];
  const { alive, claim } = table.columns;
  const article = kind === 'note' ? kinds.note.table.columns.article : null;
  const claims = claimMask(kinds, filter);
  const asksOfClaims = ofClaims.some((facet) => filter.facets[facet]);
  const articles = asksOfClaims ? null : articleMask(kinds, filter);
  const mask = new Uint8Array(table.count);
  for (let number = 0; number < mask.length; number += 1) {
    if (alive[number] !== 1) continue;
    const passes =
      claim[number] === 0
        ? articles && article && articles[article[number]! - 1]
        : claims[claim[number]! - 1];
    mask[number] = passes === 1 ? 1 : 0;
  }
  return mask;
}

/** A source passes where it is evidence for a claim that does. */
function sourceMask(kinds: Kinds, filter: SearchFilter): Mask {
  const { alive } = kinds.source.table.columns;
  if (isOpen(filter)) return Uint8Array.from(alive.subarray(0, kinds.source.table.count));
  const mask = new Uint8Array(kinds.source.table.count);
  const { source } = kinds.evidence.table.columns;
  const evidence = hangingMask(kinds, 'evidence', filter);
  for (let number = 0; number < evidence.length; number += 1) {
    const used = source[number]! - 1;
    if (evidence[number] === 1 && alive[used] === 1) mask[used] = 1;
  }
  return mask;
}

/** The documents of a kind that the record has and the filter lets through, by number. */
export function maskOf(kinds: Kinds, kind: SearchKind, filter: SearchFilter): Mask {
  switch (kind) {
    case 'article':
      return articleMask(kinds, filter);
    case 'claim':
      return claimMask(kinds, filter);
    case 'source':
      return sourceMask(kinds, filter);
    default:
      return hangingMask(kinds, kind, filter);
  }
}

/**
 * How many articles have each value of each facet, among those that `found` holds and the filter lets through; for a
 * facet's own counts its own choice is left aside, so that one sees what choosing otherwise would find.
 */
export function countFacets(
  kinds: Kinds,
  facets: readonly FacetName[],
  filter: SearchFilter,
  found: Mask | null,
): FacetCounts {
  const { table, words } = kinds.article;
  const { alive, published, ...columns } = table.columns;
  const days = span(filter);
  const counted = facets.map((facet) => {
    const values = filter.facets[facet];
    return {
      facet,
      column: columns[columnOf(facet)],
      ok: values ? wanted(words, values) : null,
      counts: new Uint32Array(words.count),
    };
  });
  for (let number = 0; number < table.count; number += 1) {
    if (alive[number] !== 1 || (found && found[number] === 0) || !isWithin(published[number]!, days))
      continue;
    // Only one facet may say no: then the article counts for that facet alone.
    let no: (typeof counted)[number] | null = null;
    let noes = 0;
    for (const one of counted)
      if (one.ok && one.ok[one.column[number]!] === 0) {
        no = one;
        noes += 1;
      }
    if (noes > 1) continue;
    for (const one of no ? [no] : counted) one.counts[one.column[number]!]! += 1;
  }
  return Object.fromEntries(
    counted.map(({ facet, counts }) => {
      const values = new Map<string, number>();
      counts.forEach((count, number) => {
        if (count > 0)
          for (const value of split(words.word(number))) values.set(value, (values.get(value) ?? 0) + count);
      });
      const list = [...values].map(([value, count]) => ({ value, count }));
      return [facet, list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))];
    }),
  );
}
