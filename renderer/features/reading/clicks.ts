import type { MouseEvent } from 'react';

/** A place of a claim that was clicked. */
export interface ClickedMark {
  claim: string;
  anchor: string;
}

function fromElement(element: HTMLElement): ClickedMark | null {
  const { claim, anchor } = element.dataset;
  return claim && anchor ? { claim, anchor } : null;
}

/**
 * The claims under a click, innermost first: of a number that was clicked its own, of words all marks around them
 * whose lines are drawn (`lines` names their groups). None when the click ended a selection.
 */
export function marksOfClick(event: MouseEvent, lines: readonly string[]): ClickedMark[] {
  if (!(event.target instanceof Element)) return [];
  const tag = event.target.closest<HTMLElement>('[data-number]');
  const own = tag && fromElement(tag);
  if (own) return [own];
  if (document.getSelection()?.isCollapsed === false) return [];
  const found: ClickedMark[] = [];
  for (let at = event.target.closest<HTMLElement>('[data-mark]'); at;) {
    const mark = fromElement(at);
    if (mark && lines.includes(at.dataset['group'] ?? '')) found.push(mark);
    at = at.parentElement?.closest<HTMLElement>('[data-mark]') ?? null;
  }
  return found;
}

/** The address of a link in the text that was clicked with Ctrl or Cmd held; a plain click places the caret. */
export function linkAt(event: MouseEvent): string | null {
  if (!(event.ctrlKey || event.metaKey) || !(event.target instanceof Element)) return null;
  const href = event.target.closest<HTMLElement>('[data-href]')?.dataset['href'];
  return href && /^https?:/i.test(href) ? href : null;
}
