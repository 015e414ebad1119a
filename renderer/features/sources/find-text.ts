import type { Span } from '@shared/domain/anchor';

/** A text made comparable, with the place in the original of each of its code units. */
interface Folded {
  text: string;
  at: number[];
}

const alike: Record<string, string> = {
  ...{ '‘': "'", '’': "'", '‚': "'", '‛': "'", '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"' },
  ...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-' },
};

/** A character without what two people write differently: case, diacritics, and the form of quotes and dashes. */
function foldCharacter(character: string): string {
  const known = alike[character];
  if (known !== undefined) return known;
  if (/\s/u.test(character)) return ' ';
  // Soft hyphens and zero-width marks are not seen.
  if (/\p{Cf}/u.test(character)) return '';
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Folds a text; runs of white space become one space. */
export function fold(original: string): Folded {
  const parts: string[] = [];
  const at: number[] = [];
  let index = 0;
  let spaced = false;
  for (const character of original) {
    const folded = foldCharacter(character);
    const isSpace = folded === ' ';
    if (!(isSpace && spaced)) {
      parts.push(folded);
      for (let i = 0; i < folded.length; i++) at.push(index);
    }
    if (folded !== '') spaced = isSpace;
    index += character.length;
  }
  at.push(original.length);
  return { text: parts.join(''), at };
}

/** More than anyone walks through; finding ends there. */
export const MOST_FOUND = 999;

/**
 * Where words stand in a folded text: spans of the original, in order, not overlapping. Case, diacritics, white
 * space and the form of quotes and dashes don't count. Nothing for words without letters.
 */
export function findIn(folded: Folded, words: string): Span[] {
  const wanted = fold(words.trim()).text;
  if (wanted.trim() === '') return [];
  const found: Span[] = [];
  for (let from = folded.text.indexOf(wanted); from >= 0 && found.length < MOST_FOUND;) {
    const to = from + wanted.length;
    // Combining marks behind the last letter have no code unit of their own: the next one's place includes them.
    found.push({ start: folded.at[from] ?? 0, end: folded.at[to] ?? 0 });
    from = folded.text.indexOf(wanted, to);
  }
  return found;
}
