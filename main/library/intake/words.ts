/** Scripts that are written without spaces between words. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/gu;
/** No word is longer; without a limit a row of a million marks would use up the stack of the matcher. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]{0,200}/gu;

/** Letters without marks, and signs that stand between words: what most lines of most pages are written in. */
const PLAIN = /^[\x00-\x7F\xA0\u2010-\u2027]*$/;
const LONGEST_WORD = 201;

/** `wordCount` of a plain text, which needs no table of letters. */
function plainWordCount(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isPlainLetter(text.charCodeAt(i))) continue;
    count++;
    const end = i + LONGEST_WORD;
    while (i + 1 < end && isInPlainWord(text.charCodeAt(i + 1))) i++;
  }
  return count;
}

const isPlainLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
/** Apostrophes and hyphens stand in words, too. */
const isInPlainWord = (unit: number): boolean =>
  isPlainLetter(unit) || unit === 0x27 || unit === 0x2d || unit === 0x2019;

/** How many words a text has; in scripts without spaces two signs count as one. */
export function wordCount(text: string): number {
  if (PLAIN.test(text)) return plainWordCount(text);
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  if (unspaced === 0) return text.match(WORD)?.length ?? 0;
  return Math.ceil(unspaced / 2) + (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0);
}

/** Sentence marks, and what may close after them: quotation marks, brackets, a reference mark. */
const SENTENCE_END = /[.!?…。！？؟।։]['"’”»«“)\]]*\s*(?:\[\d{1,3}\]|[¹²³⁴-⁹])?$/u;

/** Whether a text ends as a sentence does. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-80).trimEnd());

/** No line shorter than this is running text in any script, in letters. */
const SHORTEST = 12;

/** Whether a line reads like part of an article's running text, not like a label, a link or a title. */
export function isProse(line: string): boolean {
  if (line.length < SHORTEST) return false;
  const words = wordCount(line);
  if (endsSentence(line)) return words >= 6 && line.length >= (line.search(UNSPACED) >= 0 ? 12 : 32);
  // Quoted speech may end in a comma or colon, a paragraph of a draft in nothing.
  return words >= 25 || (words >= 10 && /[,:;–—]$/u.test(line));
}

/** What two texts may share: words of four letters or more, cut to their first six; pairs of signs in Han and kana. */
export function contentWords(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (word.search(UNSPACED) >= 0) {
      for (let i = 0; i + 1 < word.length; i++) found.add(word.slice(i, i + 2));
    } else if (word.length >= 4 || /\d|\p{Script=Hangul}{2}/u.test(word)) {
      found.add(word.replace(/['’]s$/u, '').slice(0, 6));
    }
  }
  return found;
}

/** The share of a text's content words that are among others: 0 to 1, 0 for a text that has none. */
export function sharedWords(text: string, others: ReadonlySet<string>): number {
  const own = [...contentWords(text)];
  return own.length === 0 ? 0 : own.filter((word) => others.has(word)).length / own.length;
}

/** Longer texts are compared as they stand: taking letters apart is for titles and captions. */
const LONGEST_TITLE = 1000;

/** The same for two short texts that differ only in case, marks and spaces. */
export function likeness(text: string): string {
  return text.length > LONGEST_TITLE ? text : bare(text);
}

/** A text's letters and digits in small letters without marks, one space between words. */
export const bare = (text: string): string =>
  PLAIN.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}+/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

/** The share of a text's longer words that begin with a capital: near 1 for a title in title case. */
export function capitalShare(text: string): number {
  const words = (text.match(WORD) ?? []).filter((word) => word.length >= 4 && /^\p{L}/u.test(word));
  return words.length === 0 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
}
