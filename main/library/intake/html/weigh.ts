import type { BlockRole } from '@shared/domain/block';
import type { Choice } from './choose';
import type { PageBlock, PageContent } from './blocks';

/** A block of a page, and how far it was chosen for the article. */
export interface WeighedBlock extends PageBlock {
  role: BlockRole;
  /** The share of its letters that were chosen: 0 to 1. */
  kept: number;
  /** Whether it is furniture by what the elements around it are called. */
  named: boolean;
}

/** An element that holds more than this share of the article's text is no furniture, whatever it is called. */
const FURNITURE_SHARE = 0.3;
/** A quotation that holds more than this share is the article itself. */
const QUOTE_SHARE = 0.5;

/** The blocks that a reader sees, each with how much of it was chosen. */
export function weigh({ blocks, lengths }: PageContent, { root, kept }: Choice): WeighedBlock[] {
  const whole = lengths.of(root);
  const share = (element: Element) => (whole === 0 ? 0 : lengths.of(element) / whole);
  const isLittle = (element: Element | null) => element !== null && share(element) <= FURNITURE_SHARE;
  return blocks.flatMap((block) => {
    if (isLittle(block.hidden)) return [];
    const named = isLittle(block.furniture);
    const quotes = block.role === 'quotation' && block.quote !== null && share(block.quote) >= QUOTE_SHARE;
    const role = quotes ? 'paragraph' : block.role;
    return { ...block, role, named, kept: named ? 0 : keptShare(block, kept) };
  });
}

function keptShare({ pieces }: PageBlock, kept: Choice['kept']): number {
  if (pieces.length === 0) return 0;
  if (!kept) return 1;
  let all = 0;
  let chosen = 0;
  for (const { element, letters } of pieces) {
    all += letters;
    if (kept.has(element)) chosen += letters;
  }
  return chosen / all;
}
