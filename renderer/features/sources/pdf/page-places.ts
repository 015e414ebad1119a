import type { CopyBlock } from '@shared/domain/kept-copy';
import { boxOf, type ItemBox, type PdfPage } from '@shared/domain/pdf-page';
import { pageText, type PageText } from '@shared/domain/pdf-text';
import type { BlockSpan } from '@shared/domain/text';
import { findQuote } from '@shared/anchoring/quote';

/** Words on a page that are words of the copy's text: `start` and `end` are offsets of it. */
export interface PlacedWords extends BlockSpan {
  /** In 1/72 inch from the page's upper left corner. */
  box: ItemBox;
  rtl: boolean;
  /** A family of fonts like the one they are printed in: `serif`. */
  font: string;
}

/** A page whose items name their fonts. */
export interface FontedPage extends PdfPage {
  /** Of each item. */
  fonts: readonly string[];
}

/** What the copy stores of the page. */
export interface StoredPage {
  text: string;
  /** The page's blocks only. */
  blocks: readonly CopyBlock[];
}

/**
 * How far the text of each block of a page lies from its place in the copy's; `null` for those that the copy left
 * out. `whole` says that all blocks of the copy were found.
 */
function shifts(local: PageText, stored: StoredPage): { of: (number | null)[]; whole: boolean } {
  const of: (number | null)[] = local.blocks.map(() => null);
  let from = 0;
  let found = 0;
  for (const { start, end } of stored.blocks) {
    const text = stored.text.slice(start, end);
    const at = local.blocks.findIndex(
      (block, i) => i >= from && local.text.slice(block.start, block.end) === text,
    );
    if (at < 0) continue;
    of[at] = start - (local.blocks[at]?.start ?? 0);
    from = at + 1;
    found++;
  }
  return { of, whole: found === stored.blocks.length };
}

/**
 * The words of a page and where they stand in the copy's text, in the order of the text. Where the copy was read in
 * another way than the page is now, as by another version of Galley, words are looked for in the page's stored text.
 */
export function placesOf(page: FontedPage, stored: StoredPage): PlacedWords[] {
  const local = pageText(page);
  const { of, whole } = shifts(local, stored);
  const first = stored.blocks[0]?.start ?? 0;
  const last = stored.blocks.at(-1)?.end ?? 0;
  const near = stored.text.slice(first, last);
  const order = local.spans
    .flatMap((span, index) => (span && span.end > span.start ? [{ ...span, index }] : []))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const found: PlacedWords[] = [];
  let block = 0;
  for (const { start, end, index } of order) {
    while ((local.blocks[block]?.end ?? Infinity) < end) block++;
    const shift = of[block] ?? null;
    const behind = found.at(-1)?.end ?? first;
    const span =
      shift !== null
        ? { start: start + shift, end: end + shift }
        : whole
          ? null
          : sought(near, first, behind, local.text.slice(start, end));
    const item = page.items[index];
    if (!span || !item) continue;
    found.push({
      ...span,
      box: boxOf(page, item),
      rtl: item.dir === 'rtl',
      font: page.fonts[index] ?? 'serif',
    });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Words in the page's stored text: the first place behind what was found before, or none. */
function sought(near: string, first: number, behind: number, words: string): BlockSpan | null {
  const places = findQuote(near, words).map(({ start, end }) => ({ start: start + first, end: end + first }));
  return places.find(({ start }) => start >= behind) ?? null;
}
