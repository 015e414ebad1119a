import type { AnchoredText } from '@shared/anchoring/pieces';
import { reanchor, type Reanchored } from '@shared/anchoring/reanchor';
import { sentenceStarts } from '@shared/domain/sentences';
import type { BlockSpan } from '@shared/domain/text';

/** A canonical text with its sentences. */
export function anchored(text: string, language: string | null = 'en'): AnchoredText {
  const blocks: BlockSpan[] = [];
  for (const block of text.split('\n\n')) {
    const start = blocks.length > 0 ? blocks.at(-1)!.end + 2 : 0;
    blocks.push({ start, end: start + block.length });
  }
  return { text, sentences: sentenceStarts(text, blocks, language), language };
}

/** What became of the `nth` place of a quote, with the words there. */
export function follow(
  before: string,
  after: string,
  quote: string,
  { nth = 0, language = 'en' } = {},
): Reanchored & { words: string | null } {
  let start = -1;
  for (let found = 0; found <= nth; found++) start = before.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`“${quote}” stands nowhere`);
  const place = { id: 'c', start, end: start + quote.length };
  const [found] = reanchor(anchored(before, language), anchored(after, language), [place]);
  const words = found!.start === null ? null : after.slice(found!.start, found!.end ?? undefined);
  return { ...found!, words };
}
