const wordsIn = (root: Element) => [...root.querySelectorAll<HTMLElement>('[data-from]')];
const from = (words: HTMLElement) => Number(words.dataset.from);
const to = (words: HTMLElement) => Number(words.dataset.to);

/** The text node of words, and an offset in it for one of the text. */
function point(words: HTMLElement, offset: number): [Node, number] {
  const inside = Math.min(Math.max(offset, from(words)), to(words)) - from(words);
  return words.firstChild ? [words.firstChild, inside] : [words, 0];
}

/**
 * Makes the window's own selection what is selected in a PDF, as far as its pages are drawn: only then does it copy,
 * and only then can other programs read what is selected. An empty one leaves none there.
 */
export function selectNatively(root: Element, start: number, end: number): void {
  const selection = document.getSelection();
  if (!selection) return;
  const words = start < end ? wordsIn(root) : [];
  const first = words.find((one) => to(one) > start);
  const last = words.findLast((one) => from(one) < end);
  if (first && last && from(first) <= from(last))
    selection.setBaseAndExtent(...point(first, start), ...point(last, end));
  else if (root.contains(selection.anchorNode)) selection.removeAllRanges();
}
