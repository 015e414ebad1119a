import { describe, expect, it } from 'vitest';
import { nextSentence } from '../../../../../renderer/features/reading/next-sentence';
import type { Block, BlockRole } from '../../../../../shared/domain/block';
import { sentenceStarts } from '../../../../../shared/domain/sentences';
import { joinBlocks } from '../../../../../shared/domain/text';

function revision(...parts: [BlockRole, string][]) {
  const { text, spans } = joinBlocks(parts.map(([, words]) => words));
  const blocks = spans.map((span, index): Block => ({
    ...{ id: String(index), role: parts[index]?.[0] ?? 'paragraph', level: null, runs: [] },
    ...span,
  }));
  return { text, blocks, sentences: sentenceStarts(text, spans, 'en') };
}

const given = revision(
  ['headline', 'A title'],
  ['paragraph', 'One is here. Two is there. Three is gone.'],
  ['figure', 'A picture of four.'],
  ['paragraph', '* * *'],
  ['paragraph', 'Five.'],
);
const words = (span: { start: number; end: number } | null) => span && given.text.slice(span.start, span.end);
const at = (quote: string) => ({
  start: given.text.indexOf(quote),
  end: given.text.indexOf(quote) + quote.length,
});

describe('the next sentence without a claim', () => {
  it('goes over those that a claim touches, over pictures and over ornaments', () => {
    const claimed = [at('is there'), at('A title')];
    expect(words(nextSentence(given, claimed, -1, 'forward'))).toBe('One is here.');
    expect(words(nextSentence(given, claimed, at('One').start, 'forward'))).toBe('Three is gone.');
    expect(words(nextSentence(given, claimed, at('Three').start, 'forward'))).toBe('Five.');
    expect(nextSentence(given, claimed, at('Five').start, 'forward')).toBeNull();
  });

  it('goes back to the start of the one it stands in, and on before it', () => {
    expect(words(nextSentence(given, [], at('is there').start, 'backward'))).toBe('Two is there.');
    expect(words(nextSentence(given, [], at('Two').start, 'backward'))).toBe('One is here.');
    expect(nextSentence(given, [], 0, 'backward')).toBeNull();
  });
});
