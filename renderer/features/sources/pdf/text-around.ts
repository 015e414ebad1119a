import type { CopyBlock } from '@shared/domain/kept-copy';
import { sentenceStarts } from '@shared/domain/sentences';
import type { CaretText } from '../../reading/caret-moves';

/** So many blocks on either side of the caret are looked at for sentences: a long PDF has too many for all. */
const AROUND = 40;

/** What the caret moves through, with the sentences around an offset. */
export function textAround(
  text: string,
  blocks: readonly CopyBlock[],
  language: string | null,
  offset: number,
): CaretText {
  return {
    ...{ text, blocks, language },
    get sentences() {
      const next = blocks.findIndex(({ start }) => start > offset);
      const here = (next < 0 ? blocks.length : next) - 1;
      return sentenceStarts(text, blocks.slice(Math.max(0, here - AROUND), here + AROUND), language);
    },
  };
}
