import type { AnchorState, Span } from '../domain/anchor';
import { occurrences } from './occurrences';

/** A canonical text with the offsets at which its sentences begin, ascending. */
export interface AnchoredText {
  text: string;
  sentences: readonly number[];
}

interface OldPlace {
  id: string;
  start: number;
  end: number;
}

interface Change {
  what: 'wording' | 'style';
  before: string;
  after: string;
}

/** Where a place of the old text stands in the new one; `start` and `end` are null for `ambiguous` and `gone`. */
export interface Reanchored {
  id: string;
  state: AnchorState;
  start: number | null;
  end: number | null;
  changes: Change[];
  candidates: Span[];
}

/** Finds places of an old text in a new one. */
export function reanchor(
  before: AnchoredText,
  after: AnchoredText,
  places: readonly OldPlace[],
): Reanchored[] {
  return places.map(({ id, start, end }) => {
    const found = occurrences(after.text, before.text.slice(start, end));
    const [only] = found;
    if (only === undefined || found.length > 1)
      return {
        id,
        state: found.length > 1 ? 'ambiguous' : 'gone',
        start: null,
        end: null,
        changes: [],
        candidates: [],
      };
    return { id, state: 'exact', start: only, end: only + end - start, changes: [], candidates: [] };
  });
}
