/** One block's place in a revision's text: UTF-16 offsets. An empty block has `start === end`. */
export interface BlockSpan {
  start: number;
  end: number;
}

/** What stands between two blocks of a revision's text. */
const BLOCK_SEPARATOR = '\n\n';

/** Thirty combining marks in a row and one more to come; U+034F (grapheme joiner) ends a row. */
const LONG_MARKS = /(?:(?!\u034F)\p{M}){30}(?=(?!\u034F)\p{M})/gu;

/**
 * Breaks rows of more than 30 combining marks with a grapheme joiner, as the Stream-Safe Text Process of
 * Unicode Annex 15 does: normalising a longer row takes time that grows with its square.
 */
const streamSafe = (text: string) => text.replace(LONG_MARKS, '$&\u034F');

/** One line of letters and signs that are canonical as they stand: most blocks of Latin and Cyrillic texts. */
const PLAIN_LINE = /^[\x20-\x7E\xA0-\u02FF\u0400-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u20AC]*$/;

/**
 * One block's text made canonical: NFC, `\n` as the only line break and never two in a row, tabs and
 * U+2028/9 as spaces, control characters out, lone surrogates as U+FFFD, no white space at the ends of the
 * block or of its lines. No-break spaces, joiners, soft hyphens and bidi marks stay: they were written.
 * Canonical text comes out as it went in.
 */
export function canonicalText(raw: string): string {
  if (PLAIN_LINE.test(raw)) return raw.trim();
  const plain = raw
    .replace(/\p{Cs}/gu, '\uFFFD')
    // A page break, a vertical tab and NEL end a line wherever they are shown.
    .replace(/\r\n?|[\v\f\u0085]/g, '\n')
    .replace(/[\t\u2028\u2029]/g, ' ')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, '');
  return streamSafe(streamSafe(plain).normalize('NFC'))
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
    .trim();
}

/**
 * The text of a revision: canonical block texts joined by a blank line, and where each block stands in it.
 * Blocks hold no blank line and no line break at their ends, so splitting the text at blank lines gives them
 * back, an empty one (a figure without words) as an empty string.
 */
export function joinBlocks(texts: readonly string[]): { text: string; spans: BlockSpan[] } {
  const spans: BlockSpan[] = [];
  let start = 0;
  for (const text of texts) {
    spans.push({ start, end: start + text.length });
    start += text.length + BLOCK_SEPARATOR.length;
  }
  return { text: texts.join(BLOCK_SEPARATOR), spans };
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether a UTF-16 offset lies between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

/**
 * The W3C position (code points) of a UTF-16 offset. An offset inside a surrogate pair counts as before it,
 * one outside the text as its nearest end.
 */
export function toCodePoints(text: string, utf16: number): number {
  const end = Math.min(Math.max(utf16, 0), text.length);
  let pairs = 0;
  for (let i = 1; i <= end; i++) if (splitsPair(text, i)) pairs++;
  return end - pairs;
}

/** The UTF-16 offset of a W3C position (code points); a position outside the text gives its nearest end. */
export function toUtf16(text: string, codePoints: number): number {
  let offset = 0;
  for (let left = codePoints; left > 0 && offset < text.length; left--) {
    offset += splitsPair(text, offset + 1) ? 2 : 1;
  }
  return offset;
}
