import { spanOfBlock, blockElements, type Point } from '../offsets';
import type { Match } from './matches';

/** A match in the page. */
export interface MatchPlace {
  from: Point;
  to: Point;
}

const SHOW_TEXT = 4;

/**
 * Where matches stand in the page, in one walk through its text. Matches come in the order of the text and don't
 * overlap; one that lies in no block, or reaches out of its block, has no place.
 */
export function matchPlaces(root: HTMLElement, matches: readonly Match[]): (MatchPlace | null)[] {
  const places: (MatchPlace | null)[] = matches.map(() => null);
  let next = 0;
  for (const block of blockElements(root)) {
    const { start, end } = spanOfBlock(block);
    while ((matches[next]?.start ?? Infinity) < start) next += 1;
    if ((matches[next]?.start ?? Infinity) >= end) continue;
    const walker = root.ownerDocument.createTreeWalker(block, SHOW_TEXT);
    let at = start;
    let from: Point | null = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      for (let match = matches[next]; match; match = matches[next]) {
        if (!from && match.start < at + length) from = { node, offset: match.start - at };
        if (!from || match.end > at + length) break;
        places[next] = { from, to: { node, offset: match.end - at } };
        from = null;
        next += 1;
      }
      at += length;
    }
  }
  return places;
}
