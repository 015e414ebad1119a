import type { PageBlock, PageContent } from './blocks';
import type { Choice } from './choose';
import type { Densest } from './densest';

/** A second opinion that has less than this share of the densest text is no opinion on its details. */
const AGREES = 0.6;
/** More of a block's letters in links than this, and it is no running text. */
const LINKED = 0.3;

/** Two opinions that share less than this of the text, of which each names more than the rest, dispute each other. */
const DISPUTED = 0.3;

/** Where the article is, and whether the opinions on it name different places. */
export interface Decision extends Choice {
  disputed: boolean;
}

const lettersIn = ({ pieces }: PageBlock, kept: ReadonlySet<Element>): number =>
  pieces.reduce((sum, { element, letters }) => sum + (kept.has(element) ? letters : 0), 0);
const lettersOf = ({ pieces }: PageBlock): number => pieces.reduce((sum, { letters }) => sum + letters, 0);

const within = (element: Element, parts: ReadonlySet<Element>): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement) if (parts.has(at)) return true;
  return false;
};

/**
 * What of a page is its article, by two opinions. The place is where the text is densest; what Readability left
 * out there is out, unless it is running text among running text, or Readability found too little of it.
 */
export function decide({ blocks }: PageContent, densest: Densest | null, read: Choice): Decision {
  if (!densest) return { ...read, disputed: false };
  const { root, kept, apart } = densest;
  const own = blocks.filter((block) => block.pieces.length > 0 && lettersIn(block, kept) > 0);
  const isText = (block: PageBlock) => block.linked < LINKED && block.prose;
  const prose = own.filter(isText);
  const whole = prose.reduce((sum, block) => sum + lettersOf(block), 0);
  const shared = prose.reduce((sum, block) => sum + (read.kept ? lettersIn(block, read.kept) : 0), 0);
  const second = read.kept;
  if (!second || shared < whole * AGREES) {
    const other = second
      ? blocks.filter(isText).reduce((sum, block) => sum + lettersIn(block, second), 0)
      : 0;
    return { root, kept, disputed: shared < whole * DISPUTED && other > whole * (1 - DISPUTED) };
  }
  const chosen = new Set<Element>();
  for (const block of own) {
    const agreed = lettersIn(block, second) >= lettersOf(block) / 2;
    if (agreed || (isText(block) && !within(block.element, apart)))
      for (const { element } of block.pieces) chosen.add(element);
  }
  return { root, kept: chosen, disputed: false };
}
