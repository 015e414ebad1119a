/** A line of pasted text, or several that were one line before they were wrapped. */
export interface TextLine {
  text: string;
  /** It had a bullet or a number before it. */
  bullet: boolean;
  /** Lines with no blank line between them have the same. */
  chunk: number;
}

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const BULLET = /^(?:[•◦▪▫●○■□‣⁃∙·*]|[-–—](?=\s))\s*(?=\S)/u;
const NUMBER = /^\(?(?:\d{1,2}|[a-z])[.)]\s+(?=\S)/;

/** A line that was wrapped fills this share of the longest one. */
const FULL = 0.6;
/** Wrapped text has no longer lines than this. */
const WIDEST = 100;

interface RawLine {
  text: string;
  indent: number;
  bullet: boolean;
  number: string;
}

function rawLine(written: string): RawLine {
  const indent = /^[ \t\u00A0]*/.exec(written)?.[0].length ?? 0;
  const trimmed = written.trim();
  const bullet = BULLET.exec(trimmed)?.[0];
  // Dashes and stars in a row are a rule, not a bullet.
  if (bullet && /[\p{L}\p{N}"'“‘«]/u.test(trimmed)) {
    return { text: trimmed.slice(bullet.length), indent, bullet: true, number: '' };
  }
  const number = NUMBER.exec(trimmed)?.[0] ?? '';
  return { text: trimmed, indent, bullet: false, number };
}

/**
 * Whether lines were wrapped at a width: in the chunks with several lines, most lines but the last fill the
 * width and stop in the middle of a sentence.
 */
function isWrapped(chunks: readonly (readonly RawLine[])[]): boolean {
  const inner = chunks.filter((chunk) => chunk.length >= 2).flatMap((chunk) => chunk.slice(0, -1));
  if (inner.length < 3) return false;
  let width = 0;
  for (const { text } of inner) width = Math.max(width, text.length);
  if (width > WIDEST || width < 40) return false;
  const full = inner.filter(({ text }) => text.length >= width * FULL).length;
  const open = inner.filter(({ text }) => !/[.!?:。！？]["'”’»)\]]*$/u.test(text)).length;
  return full >= inner.length * 0.75 && open >= inner.length * 0.5;
}

/** Joins what was wrapped; a bullet, a number or a line set in begins a new line. */
function joined(chunk: readonly RawLine[]): RawLine[] {
  const lines: { first: RawLine; pieces: string[] }[] = [];
  for (const [i, line] of chunk.entries()) {
    const last = lines.at(-1);
    const setIn =
      line.indent > (chunk[i - 1]?.indent ?? 0) &&
      line.indent >= 2 &&
      !last?.first.bullet &&
      !last?.first.number;
    if (!last || line.bullet || line.number || (setIn && i > 0))
      lines.push({ first: line, pieces: [line.text] });
    // A word divided at the end of a line keeps its hyphen: whether it was written with one can't be told.
    else last.pieces.push(last.pieces.at(-1)?.endsWith('-') ? '' : ' ', line.text);
  }
  // Joined at once: text that is looked at while it grows is copied with each line.
  return lines.map(({ first, pieces }) => ({ ...first, text: pieces.join('') }));
}

/** The lines of a text, wrapped ones put together, white space around them gone. */
export function textLines(source: string): TextLine[] {
  const chunks: RawLine[][] = [[]];
  for (const written of source.split(BREAK)) {
    if (written.trim() !== '') chunks.at(-1)?.push(rawLine(written));
    else if (chunks.at(-1)?.length) chunks.push([]);
  }
  const wrapped = isWrapped(chunks);
  return chunks.flatMap((chunk, i) =>
    (wrapped ? joined(chunk) : chunk).map(({ text, bullet, number }) => ({
      text,
      bullet: bullet || number !== '',
      chunk: i,
    })),
  );
}
