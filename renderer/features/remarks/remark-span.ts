import type { Span } from '@shared/domain/anchor';
import type { Revision } from '@shared/domain/article';
import { sentenceAround } from '@shared/domain/sentences';
import { snapSpan } from '../reading/caret-moves';

type Text = Pick<Revision, 'text' | 'sentences' | 'blocks'>;

const filled = (span: Span | null): Span | null => (span && span.start < span.end ? span : null);

/**
 * What a remark is about: the selected words without the space around them, else the sentence at the caret, else
 * the block around it. `null`, which means the whole article, where there is no text at all.
 */
export function remarkSpan(
  { text, sentences, blocks }: Text,
  { anchor, focus }: { anchor: number; focus: number },
): Span | null {
  const [start, end] = [Math.min(anchor, focus), Math.max(anchor, focus)];
  const selected = start < end ? filled(snapSpan(text, start, end)) : null;
  if (selected) return selected;
  const block = blocks.findLast((one) => one.start <= focus && one.start < one.end);
  if (!block) return null;
  const sentence = filled(sentenceAround(text, sentences, focus, focus));
  // A sentence never crosses a block, but its caret may stand in an empty one behind it.
  if (sentence && sentence.start >= block.start && sentence.end <= block.end) return sentence;
  return { start: block.start, end: block.end };
}
