import { describe, expect, it } from 'vitest';
import { sentenceStarts } from '@shared/domain/sentences';
import { articleText } from '../../bench/article-text';
import { claimSpans } from '../../bench/claim-spans';
import { seeded } from '../../bench/seeded';

/** The paragraphs of a text as a reader of Markdown would cut them. */
function revisionOf(text: string) {
  let start = 0;
  const blocks = text.split('\n\n').map((block) => {
    const role = block.startsWith('#') ? ('heading' as const) : ('paragraph' as const);
    const span = { role, start, end: start + block.length };
    start = span.end + 2;
    return span;
  });
  return { text, blocks, sentences: sentenceStarts(text, blocks, 'en') };
}

describe('the text that is measured', () => {
  const text = articleText(seeded(1), 20_000, 200);

  it('is the same each time, and as long as asked', () => {
    expect(articleText(seeded(1), 20_000, 200)).toBe(text);
    const words = text.split(/\s+/u).length;
    expect(words).toBeGreaterThan(19_900);
    expect(words).toBeLessThan(20_300);
  });

  it('has places for a thousand claims: words of the text, some within others and some across them', () => {
    const spans = claimSpans(revisionOf(text), 1_000, seeded(2));
    expect(spans).toHaveLength(1_000);
    for (const { start, end } of spans) expect(text.slice(start, end)).toMatch(/^\S(.*\S)?$/su);
    const parts = spans.filter(({ within }) => within !== null);
    expect(parts).toHaveLength(100);
    const across = spans.filter((span, i) => span.within === null && span.start < (spans[i - 1]?.end ?? 0));
    expect(across.length).toBeGreaterThan(50);
    expect(new Set(spans.map(({ start, end }) => `${start} ${end}`)).size).toBe(1_000);
  });
});
