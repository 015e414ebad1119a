import { goesOn, joinOf } from '@shared/domain/pdf-line-ends';
import { isSameSize, type PageBlock, type PageText } from '@shared/domain/pdf-text';
import { EDGE } from './running-heads';

const SMALL = /^\p{Ll}/u;

/** A line that stands alone where heads and feet of pages stand. */
const isMargin = ({ lines, top, bottom }: PageBlock) => lines === 1 && (bottom < EDGE || top > 1 - EDGE);

/**
 * Finds the paragraphs that a break of pages parts: each such block with the one on the page before that it goes on
 * from, in letters of one size. Notes at the foot and lines in the margins are passed over.
 * @param pages the blocks of each page, without its running heads
 */
export function overPageBreaks(
  pages: readonly (readonly PageBlock[])[],
  texts: readonly Pick<PageText, 'text'>[],
): Map<PageBlock, PageBlock> {
  const found = new Map<PageBlock, PageBlock>();
  pages.forEach((blocks, i) => {
    const words = (block: PageBlock, page: number) => texts[page]?.text.slice(block.start, block.end) ?? '';
    const first = blocks.find((block) => !isMargin(block) || SMALL.test(words(block, i)));
    const last = (pages[i - 1] ?? []).findLast(
      (block) => first && isSameSize(block.size, first.size) && (block.full || !isMargin(block)),
    );
    if (!first || !last || first.row || last.row) return;
    const next = words(first, i);
    // Behind a line in the margin only a small letter says that it is none of the text.
    if (first !== blocks[0] && !SMALL.test(next)) return;
    const before = words(last, i - 1);
    if (goesOn({ begin: before, end: before, lines: last.lines, full: last.full }, next))
      found.set(first, last);
  });
  return found;
}

/**
 * The words of two such blocks. What was broken at the end of the page is one word again.
 * @param words those of the whole text, in small letters
 */
export function together(before: string, next: string, words: ReadonlySet<string>): string {
  const join = joinOf(before, next, words);
  return (join === 'whole' ? before.slice(0, -1) : before) + (join === 'spaced' ? ' ' : '') + next;
}
