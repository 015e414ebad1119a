const QUOTATION_MARK =
  /[\u0022\u0027\u0060\u00AB\u00B4\u00BB\u2018-\u201F\u2032-\u2037\u2039\u203A\u300C-\u300F\u275B-\u275E\u301D-\u301F\uFF02\uFF07\uFF62\uFF63]/;
const DASH = /[\u002D\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D]/;
/** Soft hyphens, joiners, marks of direction and of variants: default ignorable, but for fillers. */
const INVISIBLE =
  /\u00AD|\u034F|\u061C|\u180E|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2064]|[\u2066-\u2069]|[\uFE00-\uFE0F]|\uFEFF/;
const SPACE = /\s/;
const DOT = /[.\u2026]/;

/** Text made alike, and the way back to the text it was made of. */
export interface Folded {
  text: string;
  /** The offset in the original where the folded unit at `index` begins. */
  startOf(index: number): number;
  /** The offset in the original where the folded unit at `index` ends. */
  endOf(index: number): number;
}

type UnitClass = 'space' | 'quotation' | 'dash' | 'dots' | 'invisible' | 'other';

function classify(unit: string): UnitClass {
  if (INVISIBLE.test(unit)) return 'invisible';
  if (SPACE.test(unit)) return 'space';
  if (QUOTATION_MARK.test(unit)) return 'quotation';
  if (DASH.test(unit)) return 'dash';
  return DOT.test(unit) ? 'dots' : 'other';
}

/** Classes are asked for each unit of long texts, so those of the first plane are worked out once. */
const classes: UnitClass[] = [];
const classOf = (unit: number) => (classes[unit] ??= classify(String.fromCharCode(unit)));

/** One UTF-16 unit in lower case, where that is one unit too. */
function lower(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
  // The two small sigmas differ only by their place in a word.
  if (unit === 0x3c2) return 0x3c3;
  const text = String.fromCharCode(unit).toLowerCase();
  return text.length === 1 ? text.charCodeAt(0) : unit;
}

/**
 * White space, dashes and dots in a row become one of each, quotation marks and apostrophes one sign, letters
 * small; what can't be seen (joiners, bidi marks, soft hyphens) goes. Never longer than the original.
 */
export function fold(text: string): Folded {
  const units = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let size = 0;
  let before: UnitClass = 'other';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === 'invisible') continue;
    if (kind === before && (kind === 'space' || kind === 'dash' || kind === 'dots')) {
      ends[size - 1] = i + 1;
      // Two dots or more are an ellipsis, one is a full stop.
      if (kind === 'dots') units[size - 1] = 0x2026;
      continue;
    }
    before = kind;
    units[size] =
      kind === 'space' ? 0x20 : kind === 'quotation' ? 0x27 : kind === 'dash' ? 0x2d : lower(unit);
    starts[size] = i;
    ends[size] = i + 1;
    size++;
  }
  const pieces: string[] = [];
  for (let i = 0; i < size; i += 8192)
    pieces.push(String.fromCharCode(...units.subarray(i, Math.min(i + 8192, size))));
  return {
    text: pieces.join(''),
    startOf: (index) => starts[index] ?? text.length,
    endOf: (index) => ends[index] ?? text.length,
  };
}
