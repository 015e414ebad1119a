import { describe, expect, it } from 'vitest';
import { remarkSpan } from '../../../../../renderer/features/remarks/remark-span';
import type { Block } from '../../../../../shared/domain/block';

const text = 'One two. Three four.\n\nFive six.\n\n';
const block = (start: number, end: number): Block => ({
  ...{ id: String(start), role: 'paragraph', level: null, start, end, runs: [] },
});
const revision = { text, sentences: [0, 9, 22], blocks: [block(0, 20), block(22, 31), block(33, 33)] };
const words = (anchor: number, focus: number) => {
  const span = remarkSpan(revision, { anchor, focus });
  return span && text.slice(span.start, span.end);
};

describe('remarkSpan', () => {
  it('is what is selected, in either direction, without the space around it', () => {
    expect(words(4, 9)).toBe('two.');
    expect(words(9, 3)).toBe('two.');
  });

  it('is the sentence at the caret', () => {
    expect(words(10, 10)).toBe('Three four.');
    expect(words(20, 20)).toBe('Three four.');
    expect(words(25, 25)).toBe('Five six.');
  });

  it('is the sentence where only space is selected', () => {
    expect(words(8, 9)).toBe('Three four.');
  });

  it('is the last block with text where the caret stands behind all text', () => {
    expect(words(33, 33)).toBe('Five six.');
  });

  it('is nothing, which means the whole article, where there is no text', () => {
    expect(remarkSpan({ text: '', sentences: [], blocks: [] }, { anchor: 0, focus: 0 })).toBeNull();
  });
});
