/** The ids of the lists that take the focus. */
export const SOURCES = 'source-library-sources';
export const GROUPS = 'source-library-groups';
export const USES = 'source-library-uses';
export const COLUMNS = 'source-library-columns';

/** Whether an element, or something in it, has the focus. */
export function isIn(id: string): boolean {
  return (document.activeElement?.closest(`#${id}`) ?? null) !== null;
}

/** Takes the focus to the list of sources. */
export function focusSources(): void {
  document.getElementById(SOURCES)?.focus();
}

/** Takes the focus to the list of duplicates. */
export function focusGroups(): void {
  document.getElementById(GROUPS)?.focus();
}

/** Takes the focus to the use that one stood on last, or to the first one. Answers whether there is any. */
export function focusUses(): boolean {
  const use = document.querySelector<HTMLElement>(`#${USES} [data-use][tabindex="0"]`);
  use?.focus();
  return use !== null;
}

/** Takes the focus to a column of what is to be merged. */
export function focusColumn(index: number): void {
  document.querySelectorAll<HTMLElement>(`#${COLUMNS} [data-column]`)[index]?.focus();
}
