export const FACETS = 'library-facets';

/** What of the column arrows walk through, in its order. */
export const facetItems = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`#${FACETS} [data-item]`),
];

/** Takes the focus to the column: to where one was in it, or to its first value. */
export function focusFacets(): void {
  const items = facetItems();
  (items.find((item) => item.tabIndex === 0) ?? items[0])?.focus();
}
