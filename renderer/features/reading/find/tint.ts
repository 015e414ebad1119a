import type { MatchPlace } from './match-places';

/**
 * Registered under these names; find.module.css says how the matches look, remarks.module.css what is lit, and
 * lost-places.module.css where a claim may stand.
 */
const names = { all: 'find', now: 'find-now', lit: 'lit', candidate: 'candidate' } as const;
export type TintName = keyof typeof names;

/** Highlights belong to the window, and more than one text in it may be searched. */
function highlightOf(name: TintName): Highlight {
  const known = CSS.highlights.get(names[name]);
  if (known) return known;
  const made = new Highlight();
  made.priority = name === 'now' ? 1 : 0;
  CSS.highlights.set(names[name], made);
  return made;
}

const rangeOf = ({ from, to }: MatchPlace): StaticRange =>
  new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });

/** Tints places of the page, without touching the page. Answers what takes the tint away. */
export function tint(name: TintName, places: readonly (MatchPlace | null)[]): () => void {
  const highlight = highlightOf(name);
  const ranges = places.flatMap((place) => (place ? [rangeOf(place)] : []));
  for (const range of ranges) highlight.add(range);
  return () => {
    for (const range of ranges) highlight.delete(range);
  };
}
