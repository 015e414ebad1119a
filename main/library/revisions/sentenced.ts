import type { Span } from '@shared/domain/anchor';
import type { BlockRole } from '@shared/domain/block';

/** A revision's text with the offsets at which its sentences begin. */
export interface Sentenced {
  text: string;
  sentences: readonly number[];
  /** BCP 47; `null` where it isn't known. */
  language: string | null;
  /** The blocks that are set as quotations; left out where nobody asks. */
  quoted?: readonly Span[] | undefined;
}

/** Those of a text's blocks, in its order, that are set as quotations; `spans` are where they stand. */
export const quotedBlocks = (blocks: readonly { role: BlockRole }[], spans: readonly Span[]): Span[] =>
  spans.filter((_, at) => blocks[at]?.role === 'quotation');
