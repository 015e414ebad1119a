import { endsClause, joinOf, type LineJoin } from '@shared/domain/line-ends';
import { isSameSize, type PageBlock, type PageText } from '@shared/domain/pdf-text';
import { EDGE } from './running-heads';

/** The beginning of a word, at the end of a line. */
const BROKEN = /\p{L}[-\u2010\u00AD]$/u;
const SMALL = /^\p{Ll}/u;
/** Items of a list begin so, and headings. */
const ITEM = /^\(?(?:\d{1,3}|\p{L}{1,4})[.)]\s/u;

/** A line that stands alone where heads and feet of pages stand. */
const isMargin = ({ lines, top, bottom }: PageBlock) => lines === 1 && (bottom < EDGE || top > 1 - EDGE);

/** Whether the words of one block go on in those of another, as far as words and lines tell. */
function goesOn(last: PageBlock, end: string, start: string): boolean {
  if (endsClause(end) || ITEM.test(start)) return false;
  if (SMALL.test(start)) return last.full || BROKEN.test(end);
  // A name or a number may go on as well; but so little stands in a single line, or in an item, that it may be all.
  return last.full && last.lines > 1 && !last.listed;
}

/**
 * Finds the paragraphs that a break of pages parts: each such block with the one on the page before that it goes on
 * from. Only where lines and words say so: a full line that ends no sentence, or a broken word, and letters of one size
 * behind it. Notes at the foot and lines in the margins are passed over.
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
    if (!first || !last || first.listed || first.row || last.row) return;
    const start = words(first, i);
    // Behind a line in the margin only a small letter says that it is none of the text.
    if (first !== blocks[0] && !SMALL.test(start)) return;
    if (goesOn(last, words(last, i - 1), start)) found.set(first, last);
  });
  return found;
}

/** What stands between two lines that join. */
const between: Readonly<Record<LineJoin, string>> = { spaced: ' ', attached: '', whole: '' };

/**
 * The words of two such blocks. What was broken at the end of the page is one word again.
 * @param words those of the whole text, in small letters
 */
export function together(before: string, next: string, words: ReadonlySet<string>): string {
  const join = joinOf(before, next, words);
  return (join === 'whole' ? before.slice(0, -1) : before) + between[join] + next;
}
