/** A piece of a query that stands between white space, and what becomes of it. */
export interface Piece {
  start: number;
  end: number;
  text: string;
  /** What lunr's parser gets to read for it; empty for nothing. */
  read: string;
  /** Its signs are punctuation: lunr couldn't read them. */
  plain: boolean;
}

const word = '\\p{L}\\p{M}\\p{N}';
/** Punctuation before a sign or a field: `(+a`, `"title:x`. */
const before = new RegExp(`^[^${word}*\\\\+\\-~^:]+(?=[+-]|\\p{L}+:)`, 'u');
/** A word, a star, or a sign for the next word. */
const something = new RegExp(`[${word}*]|^[+-]$`, 'u');
const stars = /^[+-]?(?:\p{L}+:)?\*+$/u;
const anatomy = new RegExp(`^[^${word}*+-]*([+-]?)[^${word}*]*(?:(\\p{L}+):)?(.*?)((?:[~^]\\d+)*)$`, 'su');
const edges = new RegExp(`^[^${word}*]+|[^${word}*]+$`, 'gu');
const fieldCase = /^([+-]?)(\p{L}+):/u;

/** The pieces of a query, as lunr gets to read them first: nearly as they were typed. */
export function piecesOf(text: string, fields: readonly string[]): Piece[] {
  const pieces = [...text.matchAll(/\S+/gu)].map(({ 0: piece, index }) => ({
    start: index,
    end: index + piece.length,
    text: piece,
    read: asTyped(piece, fields),
    plain: false,
  }));
  // A hyphen between two spaces is a dash. lunr would take the next word for one that must not occur.
  pieces.forEach((piece, at) => {
    if (piece.text === '-' && at > 0 && at < pieces.length - 1) piece.read = '';
    // A sign before one that has a sign itself is for no word.
    if (/^[+-]$/u.test(piece.text) && /^[+-]/u.test(pieces[at + 1]?.read ?? '')) piece.read = '';
  });
  return pieces;
}

/**
 * A piece for lunr to read. What lunr reads stays untouched, but for what would find nothing or everything: marks
 * before a sign, marks around a word with a star (which no analysis trims), a star alone, a field in capitals.
 */
function asTyped(piece: string, fields: readonly string[]): string {
  if (!something.test(piece)) return '';
  let read = piece.replace(before, '');
  read = read.replace(fieldCase, (whole, sign: string, name: string) =>
    fields.includes(name) || !fields.includes(name.toLowerCase()) ? whole : `${sign}${name.toLowerCase()}:`,
  );
  if (!read.includes('*')) return read;
  const { sign, field, body, suffix } = partsOf(read, fields);
  const trimmed = body.replace(edges, '');
  if (stars.test(`${sign}${trimmed}`) || trimmed === '') return '';
  return trimmed === body ? read : `${sign}${field}${trimmed}${suffix}`;
}

/** A piece that lunr couldn't read, as words: its signs escaped, but for one before it and a field that there is. */
export function asWords(piece: string, fields: readonly string[]): string {
  const { field, body, suffix, ...parts } = partsOf(piece, fields);
  // Several signs in a row are no sign.
  const sign = /^[^\p{L}\p{M}\p{N}]*[+-]{2}/u.test(piece) ? '' : parts.sign;
  // A hyphen parts words for lunr, and behind it a plus would be a sign for the next.
  const trimmed = body.replace(edges, '').replace(/[+-]{2,}/gu, '-');
  if (trimmed === '' || /^\*+$/u.test(trimmed)) return '';
  const unknown = unknownField(piece, fields);
  const escaped = `${sign}${field}${trimmed.replace(/[\\:~^]/gu, '\\$&')}${suffix}`;
  if (!unknown) return escaped;
  // Nobody knows whether it was meant as one word or as two.
  const words = trimmed
    .split(':')
    .map((one) => one.replace(edges, ''))
    .filter((one) => one !== '');
  const each = words.map((one) => `${sign}${one.replace(/[\\~^]/gu, '\\$&')}${suffix}`);
  return sign === '+' ? each.join(' ') : [escaped, ...(sign === '-' ? [] : each)].join(' ');
}

/** The name before a colon that looks like a field and is none; `null` for a time, an address, a colon at the end. */
export function unknownField(piece: string, fields: readonly string[]): string | null {
  const name = /^[^\p{L}]*(\p{L}{2,}):[\p{L}\p{N}]/u.exec(piece)?.[1];
  return name === undefined || fields.includes(name.toLowerCase()) ? null : name;
}

function partsOf(
  piece: string,
  fields: readonly string[],
): { sign: string; field: string; body: string; suffix: string } {
  const [, sign = '', name = '', rest = '', suffix = ''] = anatomy.exec(piece) ?? [];
  const known = name.toLowerCase();
  if (name === '') return { sign, field: '', body: rest, suffix };
  return fields.includes(known)
    ? { sign, field: `${known}:`, body: rest, suffix }
    : { sign, field: '', body: `${name}:${rest}`, suffix };
}
