import { fold } from '../analysis/fold';

/** A word as it is compared. */
export interface Word {
  /** Folded: lower case, no diacritics. */
  text: string;
  /** Written in capitals among others that are not: `US`, `WHO`. It is no stop word, and has no endings. */
  acronym: boolean;
  /** A tag or handle: several words may be written together in it. */
  joined: boolean;
}

const grouped = /(?<=\d)[,.'’\u00a0\u2009\u202f](?=\d{3}(?!\d))/gu;
/** `20k` */
const thousands = /(?<![\p{L}\p{N}.,])(\d{1,3})k(?![\p{L}\p{N}])/giu;
const dotted = /(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}/gu;
const word = /#?\p{N}+(?:[.,]\p{N}+)*|#?[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const acronymMost = 5;

/** The words of a text in their order. Thousands are written together, `U.S.` is `US`, `Smith's` is `Smith`. */
export function wordsOf(text: string): Word[] {
  const plain = text
    .normalize('NFC')
    .replace(dotted, (found) => `${found.replaceAll('.', '')} `)
    .replace(grouped, '')
    .replace(thousands, '$1000');
  const shouted = !/\p{Ll}/u.test(plain);
  const words: Word[] = [];
  for (const [written] of plain.matchAll(word)) {
    const joined = written.startsWith('#');
    const found = joined ? written.slice(1) : written;
    const acronym = !shouted && found.length > 1 && found.length <= acronymMost && /^\p{Lu}+$/u.test(found);
    for (const one of withoutApostrophe(found)) {
      // Some letters of Arabic are whole sentences, or marks alone; folded they come apart.
      for (const text of fold(one).replace(',', '.').match(/\S+/gu) ?? [])
        words.push({ text, acronym, joined });
    }
  }
  return words;
}

/** `Smith's` → Smith, `l'homme` → homme, `don't` → dont. */
function withoutApostrophe(found: string): string[] {
  const [before = '', ...after] = found.split(/['’]/u);
  if (after.length === 0) return [found];
  const last = after.at(-1) ?? '';
  if (last.toLowerCase() === 's') return [[before, ...after.slice(0, -1)].join('')];
  if (before.length <= 2 && last.length > 2) return [before, after.join('')];
  return [[before, ...after].join('')];
}
