/** A part of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** How well words fit a text, the more the better, and where. */
export interface Match {
  score: number;
  spans: Span[];
}

/** How much one word of a query is worth where it is found: a whole word, its beginning, inside it, or its letters. */
const WHOLE = 8;
const BEGINNING = 6;
const INSIDE = 3;
const LETTERS = 1;
/** What the first word of a text is worth more. */
const FIRST = 1;
/** What it is worth that the query is all of the text. */
const ALL = 4;

/** Letters alike whatever their case and diacritics, with the place of each in the text. */
function folded(text: string): { text: string; at: number[] } {
  const at: number[] = [];
  let made = '';
  let place = 0;
  for (const letter of text) {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    made += plain;
    for (let i = 0; i < plain.length; i++) at.push(place);
    place += letter.length;
  }
  at.push(place);
  return { text: made, at };
}

const wordsOf = (text: string): { word: string; start: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word, start: index }));

/** The words of a query, without case and diacritics. */
export function queryWords(query: string): string[] {
  return wordsOf(folded(query).text).map(({ word }) => word);
}

/** Where the letters of a query word stand in a word in their order, the first letters being the same. */
function lettersIn(query: string, word: string): number[] | null {
  if (query.length < 2 || query[0] !== word[0]) return null;
  const found: number[] = [];
  let from = 0;
  for (const letter of query) {
    const next = word.indexOf(letter, from);
    if (next < 0) return null;
    found.push(next);
    from = next + 1;
  }
  return found;
}

/** The best place of a query word among a text's words. */
function bestOf(query: string, words: readonly { word: string; start: number }[]): Match | null {
  let best: Match | null = null;
  words.forEach(({ word, start }, i) => {
    const first = i === 0 ? FIRST : 0;
    const inside = word.indexOf(query);
    const letters = inside < 0 ? lettersIn(query, word) : null;
    const found: Match | null =
      inside >= 0
        ? {
            score: (word === query ? WHOLE : inside === 0 ? BEGINNING : INSIDE) + first,
            spans: [{ start: start + inside, end: start + inside + query.length }],
          }
        : letters && {
            score: LETTERS + first,
            spans: letters.map((at) => ({ start: start + at, end: start + at + 1 })),
          };
    if (found && (!best || found.score > best.score)) best = found;
  });
  return best;
}

/**
 * How well words fit a text: each must be found, as a word, as the beginning of one (before what is inside one), or
 * letter by letter in one that begins alike (`vrfd`: verified). `null` where one isn't; no words fit everything.
 */
export function matchWords(words: readonly string[], text: string): Match | null {
  const plain = folded(text);
  const own = wordsOf(plain.text);
  let score = 0;
  const spans: Span[] = [];
  for (const word of words) {
    const best = bestOf(word, own);
    if (!best) return null;
    score += best.score;
    for (const { start, end } of best.spans)
      spans.push({ start: plain.at[start] ?? 0, end: plain.at[end] ?? text.length });
  }
  if (words.length > 0 && words.join(' ') === own.map(({ word }) => word).join(' ')) score += ALL;
  return { score: words.length > 0 ? score / words.length : 0, spans: joined(spans) };
}

/** Spans in order, without overlaps. */
function joined(spans: readonly Span[]): Span[] {
  const made: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = made.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else made.push({ ...span });
  }
  return made;
}
