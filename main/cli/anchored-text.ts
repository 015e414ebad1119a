import type { AnchoredText } from '@shared/anchoring/pieces';
import { sentenceStarts } from '@shared/domain/sentences';
import type { BlockSpan } from '@shared/domain/text';

/** A text as it is, with its sentences; its blocks are what blank lines part. */
export function anchoredText(text: string): AnchoredText {
  const blocks: BlockSpan[] = [];
  let start = 0;
  for (const blank of text.matchAll(/\n\s*\n/g)) {
    blocks.push({ start, end: blank.index });
    start = blank.index + blank[0].length;
  }
  blocks.push({ start, end: text.length });
  return { text, sentences: sentenceStarts(text, blocks, null) };
}
