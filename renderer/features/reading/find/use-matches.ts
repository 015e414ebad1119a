import { useDeferredValue, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import { finderIn, type Match } from './matches';
import { matchPlaces, type MatchPlace } from './match-places';
import { tint } from './tint';

/** What is found in a text, and where it stands in the page. */
export interface Found {
  matches: readonly Match[];
  /** As long as `matches`; `null` for what has no place. */
  places: readonly (MatchPlace | null)[];
}

const nothing: Found = { matches: [], places: [] };

/** Finds words in a text and tints them in the page. */
export function useMatches(
  text: string,
  root: RefObject<HTMLElement | null>,
  words: string,
): Found & { matchesNow: () => readonly Match[] } {
  const finder = useMemo(() => finderIn(text), [text]);
  const wanted = useDeferredValue(words);
  const matches = useMemo(() => finder(wanted), [finder, wanted]);
  // Keys may come before the words that were typed last are looked for.
  return { ...useTinted(matches, root), matchesNow: () => (wanted === words ? matches : finder(words)) };
}

/** Tints matches, in the order of the text and apart, again whenever the page's text nodes are exchanged. */
export function useTinted(matches: readonly Match[], root: RefObject<HTMLElement | null>): Found {
  const [found, setFound] = useState(nothing);

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    let untint = () => {};
    const place = () => {
      untint();
      const places = matchPlaces(element, matches);
      untint = tint('all', places);
      setFound({ matches, places });
    };
    place();
    // A new mark or verdict draws its block anew: the text is the same, its nodes are others.
    let frame = 0;
    const changes = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    });
    changes.observe(element, { childList: true, characterData: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      changes.disconnect();
      untint();
    };
  }, [matches, root]);
  return found;
}
