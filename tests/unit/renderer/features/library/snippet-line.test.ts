import { describe, expect, it } from 'vitest';
import type { Snippet } from '@shared/domain/search';
import {
  linePieces,
  lineSnippet,
  piecesOf,
  placeInText,
  titleMarks,
} from '../../../../../renderer/features/library/snippet-line';

const words = (pieces: ReturnType<typeof piecesOf>) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const snippet = (text: string, found: string, more: Partial<Snippet> = {}): Snippet => {
  const start = text.indexOf(found);
  return { field: 'text', text, start: 0, marks: [{ start, end: start + found.length }], ...more };
};

describe('piecesOf', () => {
  it('marks in the order of the text and drops what is outside or within another mark', () => {
    const marks = [
      { start: 8, end: 12 },
      { start: 0, end: 3 },
      { start: 1, end: 2 },
      { start: 10, end: 99 },
    ];
    expect(words(piecesOf('One two three', marks))).toBe('[One] two [thre]e');
  });
});

describe('linePieces', () => {
  it('shows a match that stands far into the snippet, from the beginning of a word', () => {
    const line = linePieces(
      snippet('The commission said on Tuesday in Brussels that the price of oil rose', 'oil'),
    );
    expect(words(line)).toMatch(/^… [A-Z]?[a-z]+ .*\[oil\] rose$/u);
    expect(words(line).indexOf('[oil]')).toBeLessThan(40);
  });

  it('is one line, and says that something stands before it', () => {
    expect(words(linePieces(snippet('Crude\noil rose', 'oil', { start: 20 })))).toBe('… Crude [oil] rose');
    expect(words(linePieces(snippet('Crude oil rose', 'oil')))).toBe('Crude [oil] rose');
  });
});

it('marks a title where its snippet stands in it', () => {
  const title = 'Oil and the price of oil';
  expect(titleMarks(title, [snippet('price of oil', 'price', { field: 'title', start: 12 })])).toEqual([
    { start: 12, end: 17 },
  ]);
  expect(titleMarks(title, [snippet('another title', 'title', { field: 'title', start: 12 })])).toEqual([]);
});

it('prefers a line that says more than the title', () => {
  const again = snippet('Standard Oil forms unit Standard Oil Co said', 'Oil');
  const more = snippet('owns a 55 pct interest in Standard Oil', 'Oil', { start: 90 });
  const title = snippet('Standard Oil forms unit', 'Oil', { field: 'title' });
  expect(lineSnippet([title, again, more], 'Standard Oil forms unit')).toBe(more);
  expect(lineSnippet([title, again], 'Standard Oil forms unit')).toBe(again);
  expect(lineSnippet([title], 'Standard Oil forms unit')).toBeUndefined();
});

it('knows where the best match stands in the text, and not in the data', () => {
  expect(placeInText([snippet('Crude oil rose', 'oil', { start: 100 })])).toEqual({ start: 106, end: 109 });
  expect(placeInText([snippet('Oil Weekly', 'Oil', { field: 'outlet' })])).toBeUndefined();
});
