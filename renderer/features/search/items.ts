import type { SavedSearch, SearchGroup, SearchHit, SearchKind } from '@shared/domain/search';

/** Something in the list that one can be on. */
export type Item =
  | { is: 'hit'; hit: SearchHit }
  /** Leads to all that was found of a kind. */
  | { is: 'all'; kind: SearchKind; count: number; exact: boolean }
  | { is: 'saved'; saved: SavedSearch }
  | { is: 'recent'; query: string };

/** Items under one heading. */
export interface Section {
  name: SearchKind | 'saved' | 'recent';
  items: readonly Item[];
}

/** What was found, by kind; a kind with more than is shown ends with the way to all of it. */
export function foundSections(groups: readonly SearchGroup[]): Section[] {
  return groups.map(({ kind, hits, count, exact }) => ({
    name: kind,
    items: [
      ...hits.map((hit): Item => ({ is: 'hit', hit })),
      ...(count > hits.length ? [{ is: 'all', kind, count, exact } as const] : []),
    ],
  }));
}

/** What is there before anything is typed: saved searches, and what was looked for last. */
export function startSections(saved: readonly SavedSearch[], recent: readonly string[]): Section[] {
  const sections: Section[] = [
    { name: 'saved', items: saved.map((one): Item => ({ is: 'saved', saved: one })) },
    { name: 'recent', items: recent.map((query): Item => ({ is: 'recent', query })) },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

/** The first item of the section after (or before) the one that a place is in; the place itself at the ends. */
export function nextSection(sections: readonly Section[], index: number, direction: 1 | -1): number {
  const starts = sections.map((_, at) =>
    sections.slice(0, at).reduce((sum, { items }) => sum + items.length, 0),
  );
  const later = starts.find((start) => start > index);
  const earlier = starts.findLast((start) => start < index);
  return (direction === 1 ? later : earlier) ?? index;
}
