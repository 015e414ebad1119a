import type { PageBlock, PageText } from '@shared/domain/pdf-text';

/** The part of a page, at its top and at its bottom, where running heads and page numbers stand. */
export const EDGE = 0.12;
/** A head that stands on so many of the pages is left out; left and right pages may have their own. */
const SHARE = 0.4;
/** Fewer pages than this prove nothing. */
const FEWEST = 3;

const atEdge = ({ top, bottom }: PageBlock) => bottom < EDGE || top > 1 - EDGE;

/** What is the same in a running head from page to page: its words, where it stands, and any number. */
function keyOf(page: PageText, block: PageBlock): string {
  const words = page.text.slice(block.start, block.end).toLowerCase();
  return `${block.top < 0.5 ? 'top' : 'bottom'} ${words.replace(/\d+/gu, '#').replace(/\s+/gu, ' ')}`;
}

/** Nothing but a number: what stands so at the edge of several pages counts them. */
const isNumber = (key: string) => /^(?:top|bottom) [-–—]? ?(?:#|[ivxlc]+) ?[-–—]?$/u.test(key);

/** Each page's blocks without page numbers, and without the running heads that most pages repeat. */
export function withoutRunningHeads(pages: readonly PageText[]): PageBlock[][] {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.blocks.filter(atEdge).map((block) => keyOf(page, block)));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const numbered = Math.max(0, ...[...seen].filter(([key]) => isNumber(key)).map(([, count]) => count));
  const most = Math.max(FEWEST, pages.length * SHARE);
  const isRepeated = (key: string) => (isNumber(key) ? numbered >= FEWEST : (seen.get(key) ?? 0) >= most);
  return pages.map((page) =>
    page.blocks.filter((block) => !atEdge(block) || !isRepeated(keyOf(page, block))),
  );
}
