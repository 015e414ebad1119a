/** The ids of the two lists, between which Tab goes. */
export const ARTICLES = 'review-articles';
export const CLAIMS = 'review-claims';

/** Whether a list, or a row of it, has the focus itself; not a button in it. */
export function isIn(list: string): boolean {
  const active = document.activeElement;
  if (!active) return false;
  return active.id === list || (active.closest(`#${list}`) !== null && active.hasAttribute('data-row'));
}

export function focusArticles(): void {
  document.getElementById(ARTICLES)?.focus();
}

/** The claim that one stood on last, or the first one. Answers whether there is any. */
export function focusClaims(): boolean {
  const row = document.querySelector<HTMLElement>(`#${CLAIMS} [data-row][tabindex="0"]`);
  row?.focus();
  return row !== null;
}
