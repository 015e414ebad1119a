/** How the words of two lines of print join: with a space, as they stand, or without the hyphen between them. */
export type LineJoin = 'spaced' | 'attached' | 'whole';

const HYPHENATED = /(?<=\p{L})[-\u2010\u00AD]$/u;
/** Signs that stand between two words without a space: `pre-war`, `7-day`, `1990–95`, `and/or`. */
const ATTACHED = /[\p{L}\p{N}][-\u2010/–—]$/u;
/** A dash that was moved to the next line with what follows it. */
const MOVED_DASH = /^—\p{L}/u;
/** Signs that are written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
/** A line at whose end a sentence or a clause ends. */
const ENDED = /[.!?:;\u2026\u3002\uFF01\uFF1A\uFF1B\uFF1F\uFF61\u061B\u061F\u06D4\u0964][\p{Pf}\p{Pe}"']*$/u;
/** Scripts that end no sentence with a sign: nothing says there whether it goes on. */
const UNMARKED = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** What stands behind the first of two words that share their end: `pre- and post-war`, `Vor- und Nachteile`. */
const SHARED_END = /^(?:and|or|und|oder|sowie|bis)(?![\p{L}\p{M}])/u;
/** Some signs begin nothing but an item; a star only does with a space after it. */
export const BULLET = /^(?:[•‣◦▪▫●○■□⁃]|[∙·*]\s)/u;
/** A dash begins an item, or what somebody says; or it stands in the midst of a sentence. */
export const DASH = /^[–—]\s/u;
export const NUMBERED = /^(?:\(?\d{1,2}[.)]|\(?[a-z]\)|[ivx]{1,4}[.)])\s/u;
export const LISTED = new RegExp(`${BULLET.source}|${DASH.source}|${NUMBERED.source}`, 'u');
/** No word is longer, in characters. */
const LONGEST_WORD = 100;
const WORD = /[\p{L}\p{M}]+/gu;

/** Whether a script without spaces stands in a line. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

/** Whether words end a sentence or a clause. */
export const endsClause = (words: string): boolean => ENDED.test(words);

/** The words of some lines in small letters, without those that a break of lines may have cut. */
export function wholeWords(lines: readonly string[]): Set<string> {
  const found = new Set<string>();
  lines.forEach((line, i) => {
    const words = line.toLowerCase().match(WORD) ?? [];
    if (HYPHENATED.test(line)) words.pop();
    if (HYPHENATED.test(lines[i - 1] ?? '')) words.shift();
    for (const word of words) found.add(word);
  });
  return found;
}

/** The word of letters at the end of one text and at the beginning of another, with hyphens in it. */
const lastWord = (text: string): string =>
  /[\p{L}\p{M}\u2010-]*$/u.exec(text.slice(-LONGEST_WORD))?.[0] ?? '';
const firstWord = (text: string): string => /^[\p{L}\p{M}]*/u.exec(text)?.[0] ?? '';

/** Whether the hyphen at a line's end was set there to break a word, and not part of it. */
function breaksWord(end: string, next: string, words: ReadonlySet<string>): boolean {
  if (!HYPHENATED.test(end)) return false;
  if (end.endsWith('\u00AD')) return true;
  if (!/^\p{Ll}/u.test(next)) return false;
  const first = lastWord(end).slice(0, -1).toLowerCase();
  // What has a hyphen already is a compound, and breaks at its own.
  if (/[-\u2010]/u.test(first)) return false;
  const second = firstWord(next).toLowerCase();
  if (words.has(first + second)) return true;
  // Parts that are words by themselves near by are those of a compound: `odd-even`.
  return !(words.has(first) && words.has(second));
}

/**
 * How what follows a line's end joins it. Whether a hyphen belongs to its word can't be seen; what other words there
 * are near by tells.
 * @param words those of the lines around, in small letters
 */
export function joinOf(end: string, next: string, words: ReadonlySet<string>): LineJoin {
  if (/[-\u2010]$/u.test(end) && SHARED_END.test(next)) return 'spaced';
  if (breaksWord(end, next, words)) return 'whole';
  if (ATTACHED.test(end) && /^[\p{L}\p{N}]/u.test(next)) return 'attached';
  if (/\p{L}$/u.test(end) && MOVED_DASH.test(next)) return 'attached';
  return UNSPACED.test(end.slice(-1)) && UNSPACED.test(next.charAt(0)) ? 'attached' : 'spaced';
}

/** What stands before a break of columns or pages. */
export interface BeforeBreak {
  /** Its first words, or all. */
  begin: string;
  /** Its last words, or all. */
  end: string;
  /** How many lines it has. */
  lines: number;
  /** Whether its last line is as wide as others: it may go on elsewhere. */
  full: boolean;
}

/** Whether a paragraph goes on behind a break of columns or pages, as far as its words and lines tell. */
export function goesOn({ begin, end, lines, full }: BeforeBreak, next: string): boolean {
  if (endsClause(end) || LISTED.test(next)) return false;
  if (/^\p{Ll}/u.test(next)) return full || HYPHENATED.test(end);
  // A name or a number may go on as well; but so little stands in a single line, or in an item, that it may be all.
  return full && lines > 1 && !LISTED.test(begin) && !UNMARKED.test(next);
}
