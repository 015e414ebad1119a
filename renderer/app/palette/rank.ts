import { matchWords, queryWords, type Span } from './match';

/**
 * The groups of the palette. What the window knows comes first; what the library finds comes a moment later, below; and
 * last the way to a search of everything.
 */
export const paletteGroups = ['commands', 'places', 'claims', 'articles', 'sources', 'everything'] as const;
export type PaletteGroup = (typeof paletteGroups)[number];

/** The library's own search has found these, or will. */
const found: readonly PaletteGroup[] = ['articles', 'sources', 'everything'];
const shownWithoutWords: readonly PaletteGroup[] = ['commands', 'places'];

/** Something that can be chosen. */
export interface Candidate {
  id: string;
  group: PaletteGroup;
  text: string;
  /** What it is found by as well, after its own words. */
  also?: string;
  /** A claim's number: `12`, `5.1`. */
  number?: string;
}

/** A candidate with the parts of its text that fit. */
export interface Ranked<C extends Candidate> {
  candidate: C;
  spans: Span[];
}

/** What of a fit by other words than its own is left. */
const ALSO = 0.5;
/** Up to this, words fit by their letters only. */
const LETTERS_ONLY = 2;
/** A claim whose number it is stands above everything, one whose number begins so above what has it in its words. */
const NUMBER = 20;
const NUMBER_BEGINS = 7;

interface Scored<C extends Candidate> extends Ranked<C> {
  score: number;
  /** Its own words don't fit, or only by their letters. */
  isAlso: boolean;
}

function score<C extends Candidate>(candidate: C, words: readonly string[], query: string): Scored<C> | null {
  const { number, text, also, group } = candidate;
  const asked = /^[#№]?(\d+(?:\.\d*)*)$/u.exec(query.trim())?.[1];
  if (number !== undefined && asked !== undefined) {
    if (number === asked) return { candidate, spans: [], score: NUMBER, isAlso: false };
    if (number.startsWith(asked)) return { candidate, spans: [], score: NUMBER_BEGINS, isAlso: false };
  }
  const own = matchWords(words, text);
  const all = also === undefined ? null : matchWords(words, `${text} ${also}`);
  if (own && own.score >= (all?.score ?? 0) * ALSO)
    return { candidate, ...own, isAlso: own.score <= LETTERS_ONLY };
  if (all) {
    const spans = all.spans
      .filter(({ start }) => start < text.length)
      .map(({ start, end }) => ({ start, end: Math.min(end, text.length) }));
    return { candidate, spans, score: all.score * ALSO, isAlso: true };
  }
  return found.includes(group) ? { candidate, spans: [], score: 0, isAlso: true } : null;
}

/** Where the window's own things fit by their own words, those that fit by others only are in the way. */
function sharpened<C extends Candidate>(group: PaletteGroup, rows: Scored<C>[]): Scored<C>[] {
  const own = found.includes(group) ? [] : rows.filter(({ isAlso }) => !isAlso);
  return own.length > 0 ? own : rows;
}

/**
 * What fits a query, best first, in groups; at most `limit` rows, so shared out that each group has some. What the
 * library found stands below what was known at once, so that nothing moves under a hand that presses Enter. Without
 * words it is the commands and places, in their order.
 */
export function rank<C extends Candidate>(
  candidates: readonly C[],
  query: string,
  limit: number,
): { group: PaletteGroup; rows: Ranked<C>[] }[] {
  const words = queryWords(query);
  const fitting = paletteGroups
    .filter((group) => words.length > 0 || shownWithoutWords.includes(group))
    .map((group) => ({
      group,
      rows: sharpened(
        group,
        candidates
          .filter((candidate) => candidate.group === group)
          .flatMap((candidate) => score(candidate, words, query) ?? [])
          .sort((a, b) => b.score - a.score),
      ),
    }))
    .filter(({ rows }) => rows.length > 0)
    .sort(
      (a, b) =>
        Number(found.includes(a.group)) - Number(found.includes(b.group)) ||
        (b.rows[0]?.score ?? 0) - (a.rows[0]?.score ?? 0),
    );
  const counts = shares(
    fitting.map(({ rows }) => rows.length),
    limit,
  );
  return fitting.map(({ group, rows }, i) => ({
    group,
    rows: rows.slice(0, counts[i]).map(({ candidate, spans }) => ({ candidate, spans })),
  }));
}

/** How many of each there is room for, when each in turn takes one. */
export function shares(sizes: readonly number[], limit: number): number[] {
  const counts = sizes.map(() => 0);
  let left = Math.min(
    limit,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  while (left > 0) {
    sizes.forEach((size, i) => {
      const count = counts[i] ?? 0;
      if (left === 0 || count >= size) return;
      counts[i] = count + 1;
      left -= 1;
    });
  }
  return counts;
}
