import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../../../../renderer/features/sources/pdf/page-places';
import { shownLines } from '../../../../../helpers/pdf-page';
import { aCopy } from '../a-copy';
import { aPdf, fontedPage } from './a-pdf';

const items = [
  { str: 'Annual report', x: 50, y: 30, size: 8 },
  ...shownLines(['The tower stands thirty-one me-', 'tres above the water.'], { y: 100 }),
  { str: 'Its lamp is lit by gas.', x: 50, y: 160 },
];
const wordsOf = (text: string, places: readonly { start: number; end: number }[]) =>
  places.map(({ start, end }) => text.slice(start, end));

describe('placesOf', () => {
  it('finds each word of the page in the stored text, and leaves out what that left out', () => {
    const { copy, geometryOf } = aPdf(
      [[{ str: 'The page before.', x: 50, y: 100 }], items],
      ['Annual report'],
    );
    const words = geometryOf(2)?.words ?? [];
    expect(wordsOf(copy.text ?? '', words)).toEqual([
      'The tower stands thirty-one me',
      'tres above the water.',
      'Its lamp is lit by gas.',
    ]);
    expect(words[0]).toMatchObject({
      start: 18,
      box: { left: 50, top: 92, height: 10, angle: 0 },
      rtl: false,
    });
  });

  it('looks for words where the copy was read in another way', () => {
    // Stored with the hyphen, other quotation marks and the lines as blocks of their own.
    const copy = aCopy([
      ['The tower stands thirty-one me-', 1],
      ['tres above the water.', 1],
      ['Its  lamp is LIT by gas.', 1],
    ]);
    const text = copy.text ?? '';
    const places = placesOf(fontedPage(items), { text, blocks: copy.blocks });
    expect(wordsOf(text, places)).toEqual([
      'The tower stands thirty-one me',
      'tres above the water.',
      'Its  lamp is LIT by gas.',
    ]);
  });

  it('gives words that repeat their places one after the other, and none to words that are not there', () => {
    const copy = aCopy([['Again and Again and', 1]]);
    const page = fontedPage([
      { str: 'Again', x: 50, y: 50 },
      { str: 'Never', x: 200, y: 50 },
      { str: 'Again', x: 50, y: 100 },
    ]);
    const places = placesOf(page, { text: copy.text ?? '', blocks: copy.blocks });
    expect(places.map(({ start }) => start)).toEqual([0, 10]);
  });

  it('has nothing on a page without text', () => {
    expect(placesOf(fontedPage([]), { text: 'Elsewhere.', blocks: [] })).toEqual([]);
  });
});
