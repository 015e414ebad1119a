import type { FacetName } from '@shared/domain/search';
import { facetOrder } from './facets/facet-rows';

/** What the list is narrowed by: the contract's filter, all of it there. */
export interface LibraryFilter {
  facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  from: string | null;
  to: string | null;
}

export const noFilter: LibraryFilter = { facets: {}, from: null, to: null };

/** A value that is chosen, for the words above the list. */
export interface ChosenValue {
  facet: FacetName;
  value: string;
}

/** The values of a facet that are chosen. */
export const chosenIn = (filter: LibraryFilter, facet: FacetName): readonly string[] =>
  filter.facets[facet] ?? [];

/** With one value more, or without it. A facet without values is left out, as the contract wants it. */
export function withToggled(filter: LibraryFilter, { facet, value }: ChosenValue): LibraryFilter {
  const before = chosenIn(filter, facet);
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  const { [facet]: _, ...others } = filter.facets;
  return { ...filter, facets: after.length > 0 ? { ...others, [facet]: after } : others };
}

/** All chosen values, facet by facet in the order of the column. */
export const chosenValues = (filter: LibraryFilter): ChosenValue[] =>
  facetOrder.flatMap((facet) => chosenIn(filter, facet).map((value) => ({ facet, value })));

export const isNarrowed = (filter: LibraryFilter): boolean =>
  filter.from !== null || filter.to !== null || chosenValues(filter).length > 0;

/** The filter as a request wants it. */
export const asRequested = ({ facets, from, to }: LibraryFilter) => ({
  facets: Object.fromEntries(Object.entries(facets).map(([facet, values]) => [facet, [...values]])),
  from,
  to,
});
