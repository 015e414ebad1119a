/**
 * Where words begin and end, before anything else is done to them: at white space and hyphens, as lunr splits, and
 * also at dashes of every kind, at an ellipsis, a bar, a bullet and a slash. A slash between digits stays (`9/11`,
 * `24/7`), or a date would be found by any of its numbers; between words it separates (`Clinton/Obama`, addresses),
 * or neither would be found. `12:30`, `1,750` and `U.S.` are one word each, as with lunr.
 *
 * Scripts that write no spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) are cut by `Intl.Segmenter`.
 */
const WORD = 0;
const SEPARATOR = 1;
const SLASH = 2;
const UNSPACED = 3;

const classes = new Uint8Array(65_536);
for (let unit = 0; unit < classes.length; unit += 1) {
  const character = String.fromCharCode(unit);
  if (/[\s\p{Pd}\u200b\u2212\u2026|\u2022\u30fb]/u.test(character)) classes[unit] = SEPARATOR;
  else if (character === '/' || character === '\uff0f') classes[unit] = SLASH;
  else if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]/u.test(
      character,
    )
  )
    classes[unit] = UNSPACED;
}

// Rare characters beyond the first plane are Han mostly; the others are cut in the same places by the segmenter.
const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Made when first needed. One serves all languages: what it knows of words comes from the script. */
let segmenter: Intl.Segmenter | undefined;

/** Tells where each word of a text stands (UTF-16), in their order. */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  const length = text.length;
  let start = 0;
  let unspaced = false;
  for (let at = 0; at <= length; at += 1) {
    if (at < length) {
      const unit = text.charCodeAt(at);
      const kind = classes[unit];
      if (kind === WORD && !isSurrogate(unit)) continue;
      if (kind === WORD || kind === UNSPACED) {
        unspaced ||= kind === UNSPACED || isHan(text, at);
        continue;
      }
      if (kind === SLASH && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) continue;
    }
    if (at > start) {
      if (unspaced) segment(text, start, at, visit);
      else visit(start, at);
    }
    start = at + 1;
    unspaced = false;
  }
}

function segment(
  text: string,
  start: number,
  end: number,
  visit: (start: number, end: number) => void,
): void {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  for (const piece of segmenter.segment(text.slice(start, end))) {
    if (!piece.isWordLike) continue;
    visit(start + piece.index, start + piece.index + piece.segment.length);
  }
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isHan(text: string, at: number): boolean {
  return /\p{Script=Han}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
