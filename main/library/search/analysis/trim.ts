const edges = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

/** A word without what surrounds it. Letters, marks and digits of every script stay; lunr's trimmer knows only ASCII. */
export function trim(word: string): string {
  const last = word.length - 1;
  if (last < 0 || (isPlain(word.charCodeAt(0)) && isPlain(word.charCodeAt(last)))) return word;
  return word.replace(edges, '');
}

/** Where a word of a text stands without what surrounds it; `null` when nothing is left. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } | null {
  if (isPlain(text.charCodeAt(start)) && isPlain(text.charCodeAt(end - 1))) return { start, end };
  const word = text.slice(start, end);
  const trimmed = trim(word);
  if (trimmed === '') return null;
  const first = start + word.indexOf(trimmed);
  return { start: first, end: first + trimmed.length };
}

function isPlain(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}
