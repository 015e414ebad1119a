import { flushSync } from 'react-dom';
import { useReviewView } from './review-store';

/** The ids of the two lists, between which Tab goes. */
export const ARTICLES = 'review-articles';
export const CLAIMS = 'review-claims';

/** Whether a list, or a row of it, has the focus itself; not a button in it. */
export function isIn(list: string): boolean {
  const active = document.activeElement;
  if (!active) return false;
  return active.id === list || (active.closest(`#${list}`) !== null && active.hasAttribute('data-row'));
}

// What is out of sight can't take the focus, so its pane has to be drawn first.
const show = (pane: 'articles' | 'claims') => flushSync(() => useReviewView.setState({ pane }));

/** Goes to the list of articles. */
export function focusArticles(): void {
  show('articles');
  document.getElementById(ARTICLES)?.focus();
}

/** Goes to the claim that one stood on last, or to the first one. Answers whether there is any. */
export function focusClaims(): boolean {
  show('claims');
  const row = document.querySelector<HTMLElement>(`#${CLAIMS} [data-row][tabindex="0"]`);
  row?.focus();
  return row !== null;
}
