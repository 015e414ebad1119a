import type { Span } from './anchor';
import type { SourceFields } from './source';

/** Names of this many letters or fewer are too common in a text to be told from other words. */
const SHORT = 3;

/** Scripts that set no space between words, or put endings straight behind a name: each letter counts as a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Letters with a stroke or joined to one, which no normalisation takes apart. */
const ASCII: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i', æ: 'ae', œ: 'oe' };

const HANGUL = /\p{Script=Hangul}/u;
const MARKS = /[\p{M}\p{Cf}]/gu;

/** A letter or digit without case and diacritics; nothing for marks and what can't be seen. */
function folded(letter: string): string {
  // Taken apart, a syllable of Hangul would be several letters.
  const plain = HANGUL.test(letter) ? letter.normalize('NFKC') : letter.normalize('NFKD').replace(MARKS, '');
  const lower = plain.toUpperCase().toLowerCase().normalize('NFKD').replace(MARKS, '');
  return HANGUL.test(letter) ? plain : lower.replace(/[øłđħŧıæœ]/g, (stroke) => ASCII[stroke] ?? stroke);
}

interface Word extends Span {
  /** Without case and diacritics. */
  text: string;
}

/** The words of a text: letters and digits in a row, with the marks on them. */
function words(text: string): Word[] {
  const found: Word[] = [];
  let open: Word | null = null;
  let start = 0;
  for (const letter of text) {
    const end = start + letter.length;
    const isMark = /[\p{M}\p{Cf}]/u.test(letter);
    if (isMark && open) open.end = end;
    else if (!isMark && !/[\p{L}\p{N}]/u.test(letter)) open = null;
    else if (!isMark) {
      const alone = UNSPACED.test(letter);
      if (open && !alone) {
        open.text += folded(letter);
        open.end = end;
      } else {
        const word = { text: folded(letter), start, end };
        found.push(word);
        open = alone ? null : word;
      }
    }
    start = end;
  }
  return found;
}

/** How long a name is in letters; one that stands for a syllable or a word counts for two. */
function lettersOf(name: string): number {
  return [...name].reduce((sum, letter) => {
    if (!/[\p{L}\p{N}]/u.test(letter)) return sum;
    return sum + (UNSPACED.test(letter) ? 2 : 1);
  }, 0);
}

const isLong = (name: string): boolean => lettersOf(name) > SHORT;

/** `Varga, Ines` is written `Ines Varga` in a text. */
function turned(name: string): string[] {
  const [last, first, ...rest] = name.split(',').map((part) => part.trim());
  return last && first && rest.length === 0 ? [name, `${first} ${last}`] : [name];
}

/**
 * The names that tell who a source is, as they could stand in a text: its title where that is more than one word
 * (one word alone, as "Interview", tells nobody), its creator, and each part of its contact. All are longer than
 * three letters, and each is there once.
 */
export function namesOf({ title, creator, contact }: SourceFields): string[] {
  const said = [
    ...(words(title).length > 1 ? [title] : []),
    ...(creator ?? '').split(/[;\n]/).flatMap(turned),
    ...(contact ?? '').split(/[,;\n]/),
  ];
  return [...new Set(said.map((name) => name.trim()))].filter(isLong);
}

/** The names by the first word of each, so that a long text is gone through once. */
function byFirstWord(names: readonly string[]): Map<string, string[][]> {
  const index = new Map<string, string[][]>();
  for (const name of names) {
    // Texts are NFC; a name need not be.
    const parts = words(name.normalize('NFC')).map((word) => word.text);
    const [first] = parts;
    if (first === undefined || !isLong(name)) continue;
    index.set(first, [...(index.get(first) ?? []), parts]);
  }
  return index;
}

/**
 * Where any of the names stands in a text: whole words in their order, whatever stands between them, without regard
 * to case and diacritics. UTF-16 offsets, in the order of the text; names that overlap or touch make one span.
 */
export function namesIn(text: string, names: readonly string[]): Span[] {
  const index = byFirstWord(names);
  if (index.size === 0) return [];
  const spans: Span[] = [];
  const all = words(text);
  all.forEach((word, i) => {
    for (const parts of index.get(word.text) ?? []) {
      const last = all[i + parts.length - 1];
      if (!last || !parts.every((part, n) => all[i + n]?.text === part)) continue;
      const before = spans.at(-1);
      if (before && word.start <= before.end) before.end = Math.max(before.end, last.end);
      else spans.push({ start: word.start, end: last.end });
    }
  });
  return spans;
}
