/** What a piece of a text is to a comparison. `figure`: any run of letters and digits that holds a digit. */
type WordKind = 'word' | 'figure' | 'quotation' | 'dash' | 'mark';

/** A word, a figure or a punctuation mark of a text. White space and what can't be seen are none. */
export interface Word {
  /** UTF-16 offsets of the text. */
  start: number;
  end: number;
  /** The word made alike: NFC, small letters, one shape of quotation mark, apostrophe and dash. */
  key: string;
  kind: WordKind;
  /** A letter of a script that writes no spaces between words; it stands for itself. */
  solo: boolean;
}

/** Letters of scripts that write no spaces between words; their digits make figures as all others do. */
const SOLO = String.raw`[[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]--\p{Nd}]`;
const LETTER = String.raw`[[\p{L}\p{M}\p{N}\p{Cf}_]--${SOLO}]`;
/** A sign belongs to a figure only where nothing stands before it: `-5` does, `2-5` is two figures. */
const SIGN = String.raw`(?<=^|[\s\(\[\{])[\-\u2012-\u2014\u2212+±.](?=\p{Nd})`;
/** What may stand inside a word: apostrophes between letters, separators between digits. */
const JOINER = String.raw`(?:(?<=[\p{L}\p{M}])['’ʼ](?=\p{L})|(?<=\p{Nd})[.,:'’\u066b\u066c](?=\p{Nd}))`;
const DASHES = String.raw`[\-\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]+`;
const QUOTATION = String.raw`["'\u0060\u00ab\u00b4\u00bb\u2018-\u201f\u2032-\u2037\u2039\u203a\u300c-\u300f\u275b-\u275e\u301d-\u301f\uff02\uff07\uff62\uff63]`;
/** In groups: a word or figure, a letter for itself, dashes, a quotation mark, dots. Else any other sign. */
const WORD = new RegExp(
  `((?:${SIGN})?${LETTER}+(?:${JOINER}${LETTER}+)*)|(${SOLO}\\p{M}*)|(${DASHES})|(${QUOTATION})|([.…]+)|\\S`,
  'vy',
);
/** An override turns what follows it round, figures too: it is read. */
const INVISIBLE = /(?![\u202d\u202e])\p{Cf}/gu;
const SIMPLE = /^[a-z]+$/;

/** A word made alike: NFC, small letters, one apostrophe, one sigma, without what can't be seen. */
export function keyOf(word: string): string {
  if (SIMPLE.test(word)) return word;
  return word.normalize('NFC').replace(INVISIBLE, '').toLowerCase().replace(/[’ʼ]/g, "'").replace(/ς/g, 'σ');
}

/** The kind of a stretch of ASCII letters, of ASCII digits, or of one mark that is never more than itself. */
type Plain = 'letters' | 'digits' | 'mark';

/** By ASCII code: what needs no look at its neighbours if the next sign is no part of a word. */
const PLAIN: (Plain | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[A-Za-z]/.test(sign)) return 'letters';
  if (/[0-9]/.test(sign)) return 'digits';
  return /[,;!?()[\]]/.test(sign) ? 'mark' : undefined;
});
/** Signs that end a word of ASCII letters or digits for certain. */
const ENDS_PLAIN: boolean[] = PLAIN.map((_, code) => /[\s;!?()[\]\-"/]/.test(String.fromCharCode(code)));
/** Those that end a word of letters, but may go on inside a figure. */
const ENDS_LETTERS: boolean[] = PLAIN.map((_, code) => /[.,:]/.test(String.fromCharCode(code)));

/**
 * The end of the plain word that begins at an offset, or -1 where the rules for all scripts have to look: most words
 * of many languages are plain, and are found ten times faster so.
 */
function plainEnd(text: string, start: number, kind: Plain): number {
  let end = start + 1;
  if (kind === 'mark') return end;
  while (end < text.length && PLAIN[text.charCodeAt(end)] === kind) end++;
  if (end === text.length) return end;
  const next = text.charCodeAt(end);
  return ENDS_PLAIN[next] || (kind === 'letters' && ENDS_LETTERS[next]) ? end : -1;
}

/** The words of `text` between two UTF-16 offsets, in their order. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  const words: Word[] = [];
  let at = 0;
  while (at < part.length) {
    const code = part.charCodeAt(at);
    const plain = PLAIN[code];
    const to = plain ? plainEnd(part, at, plain) : -1;
    if (plain && to > 0) {
      const found = part.slice(at, to);
      const kind = plain === 'letters' ? 'word' : plain === 'digits' ? 'figure' : 'mark';
      words.push({
        start: start + at,
        end: start + to,
        key: plain === 'letters' ? found.toLowerCase() : found,
        kind,
        solo: false,
      });
      at = to;
      continue;
    }
    WORD.lastIndex = at;
    const match = code === 0x20 || code === 0x0a ? null : WORD.exec(part);
    if (!match) {
      at++;
      continue;
    }
    const word = wordFrom(match, start);
    if (word) words.push(word);
    at += match[0].length;
  }
  return words;
}

/** The word of a match; `null` where nothing of it can be seen. */
function wordFrom(match: RegExpExecArray, offset: number): Word | null {
  const [found, word, solo, dash, quotation, dots] = match;
  const start = offset + match.index;
  const at = { start, end: start + found.length, solo: false };
  if (word !== undefined) {
    const key = keyOf(word).replace(/^[\u2012-\u2014\u2212]/, '-');
    return key === '' ? null : { ...at, key, kind: /\p{N}/u.test(key) ? 'figure' : 'word' };
  }
  if (solo !== undefined) return { ...at, key: keyOf(solo), kind: 'word', solo: true };
  if (dash !== undefined) return { ...at, key: '-', kind: 'dash' };
  if (quotation !== undefined) return { ...at, key: '"', kind: 'quotation' };
  return { ...at, key: dots && dots.length > 1 ? '…' : found, kind: 'mark' };
}

/** Whether a word says something: no punctuation. */
export const isWord = ({ kind }: Word): boolean => kind === 'word' || kind === 'figure';

/**
 * How much of `words` touches the stretch from `start` to `end`: the first such word, and the one behind the
 * last. Both are the place where it would stand when it touches none.
 */
export function wordsIn(
  words: readonly Word[],
  start: number,
  end: number,
): { first: number; behind: number } {
  let first = 0;
  while (first < words.length && words[first]!.end <= start) first++;
  let behind = first;
  while (behind < words.length && words[behind]!.start < end) behind++;
  return { first, behind };
}
