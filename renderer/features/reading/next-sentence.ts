import type { Revision } from '@shared/domain/article';
import { sentenceAround } from '@shared/domain/sentences';
import type { BlockSpan } from '@shared/domain/text';

type Text = Pick<Revision, 'text' | 'sentences' | 'blocks'>;

/** Whether a stretch says anything: a picture's place and a line of stars don't. */
export const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

/**
 * The next sentence that no claim touches, behind or before an offset; `null` where none is left on that side. A
 * sentence that the offset stands in comes next only going backward and only from behind its start, as a caret's
 * step does. `claimed` holds the places of all claims, in any order.
 */
export function nextSentence(
  { text, sentences, blocks }: Text,
  claimed: readonly BlockSpan[],
  from: number,
  direction: 'forward' | 'backward',
): BlockSpan | null {
  const pictures = blocks.filter((block) => block.role === 'figure');
  const isFree = (sentence: BlockSpan) =>
    hasWords(text.slice(sentence.start, sentence.end)) &&
    ![...claimed, ...pictures].some((place) => place.start < sentence.end && place.end > sentence.start);
  const starts = direction === 'forward' ? sentences : sentences.toReversed();
  for (const start of starts) {
    if (direction === 'forward' ? start <= from : start >= from) continue;
    const sentence = sentenceAround(text, sentences, start, start + 1);
    if (isFree(sentence)) return sentence;
  }
  return null;
}
