import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { matchPlaces, type MatchPlace } from '../../../../../../renderer/features/reading/find/match-places';

/** `Old Mole` and `It is old`, the first cut in two by a mark, with a number that has no text. */
const { document } = parseHTML(
  '<html><body><div><h1 data-start="0" data-end="8">Old <b>Mo<i>l</i></b>e<sup data-number="1"></sup></h1>' +
    '<p>not in the text</p><p data-start="10" data-end="19">It is old</p></div></body></html>',
);
const root = document.body;
const words = (place: MatchPlace | null) =>
  place && [place.from.node.nodeValue, place.from.offset, place.to.node.nodeValue, place.to.offset];

describe('matchPlaces', () => {
  it('finds the text nodes and offsets of matches, also across marks', () => {
    const places = matchPlaces(root, [
      { start: 0, end: 3 },
      { start: 5, end: 8 },
      { start: 16, end: 19 },
    ]);
    expect(places.map(words)).toEqual([
      ['Old ', 0, 'Old ', 3],
      ['Mo', 1, 'e', 1],
      ['It is old', 6, 'It is old', 9],
    ]);
  });

  it('finds several in one text node, and none between blocks', () => {
    const places = matchPlaces(root, [
      { start: 8, end: 10 },
      { start: 10, end: 12 },
      { start: 13, end: 15 },
    ]);
    expect(places.map(words)).toEqual([
      null,
      ['It is old', 0, 'It is old', 2],
      ['It is old', 3, 'It is old', 5],
    ]);
  });

  it('gives no place to what reaches out of its block, and goes on with the next', () => {
    const places = matchPlaces(root, [
      { start: 6, end: 12 },
      { start: 16, end: 19 },
    ]);
    expect(places.map(words)).toEqual([null, ['It is old', 6, 'It is old', 9]]);
  });
});
