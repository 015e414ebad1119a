/**
 * What letters have in common that people and papers write differently: case, accents, ligatures, widths, vowel
 * points, apostrophes. A text and a query meet folded. The rules are the same for every language, so that one query
 * fits texts of all; what tells words apart stays: `й`, the vowel signs of Hindi, the voiced marks of kana.
 */

/** Letters that no decomposition of Unicode takes apart, and signs that are written in several ways. */
const written = new Map<string, string>(
  (
    [
      ['ß', 'ss'],
      ['æ', 'ae'],
      ['œ', 'oe'],
      ['þ', 'th'],
      ['ø', 'o'],
      ['ł', 'l'],
      ['đð', 'd'],
      ['ħ', 'h'],
      ['ı', 'i'],
      ['ŧ', 't'],
      ['ŋ', 'n'],
      ['ƒ', 'f'],
      ['ς', 'σ'],
      ['ё', 'е'],
      // Letters of their own, which Unicode would take apart.
      ['й', 'й'],
      ['ї', 'ї'],
      ['ў', 'ў'],
      // Arabic and Persian: one alef, one yeh, one kaf; tatweel only stretches.
      ['\u0671', '\u0627'],
      ['\u0649\u06cc', '\u064a'],
      ['\u06a9', '\u0643'],
      ['\u0640', ''],
      // Hindi: what nasalises a vowel is written in two ways.
      ['\u0901', '\u0902'],
      ['’‘‛ʼʹ′`´', "'"],
      ['“”„‟«»‹›″〝〞〟', '"'],
      ['\u2212', '-'],
      ['\u2044', '/'],
      ['\u200b', ' '],
    ] as [string, string][]
  ).flatMap(([letters, become]) => [...letters].map((letter) => [letter, become] as const)),
);

/** Accents, Hebrew points, Arabic vowels, the nukta, variation selectors, and characters that have no width. */
const dropped =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u093c\ufe00-\ufe0f\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const dashes = /\p{Pd}/gu;
/** The zeros of digits that aren't written `0` to `9`: Arabic, Persian, Hindi, Bengali. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6];
/**
 * What has to be looked at: a character beyond ASCII, and any character with the marks that follow it, among them the
 * half-width voiced marks of kana.
 */
const marks = '\\u0300-\\u036f\\u0653-\\u0655\\u093c\\u3099\\u309a\\uff9e\\uff9f';
const special = new RegExp(`[^][${marks}]+|[^\\0-\\x5f\\x61-\\x7f]`, 'gu');
/** Nothing of that: lower case is all. */
const plain = /^[\0-\x5f\x61-\x7f]*$/;
const known = new Map<string, string>();
const knownMost = 20_000;

/** A text as it is compared. Its length may differ: `ß` becomes `ss`, a vowel point nothing. */
export function fold(text: string): string {
  return (plain.test(text) ? text : text.normalize('NFC').replace(special, foldCluster)).toLowerCase();
}

/**
 * A text as it is compared, and where each unit of it stands in the original (UTF-16). There is one offset more than
 * units: the length of the original. The text has to be in NFC, as canonical texts are.
 */
export function foldWithOffsets(text: string): { folded: string; offsets: Uint32Array } {
  if (plain.test(text)) return { folded: text.toLowerCase(), offsets: identity(text.length + 1) };
  let folded = '';
  let offsets = new Uint32Array(text.length + 64);
  let done = 0;
  const room = (more: number): void => {
    if (folded.length + more < offsets.length) return;
    const larger = new Uint32Array((folded.length + more) * 2);
    larger.set(offsets);
    offsets = larger;
  };
  const keep = (end: number): void => {
    room(end - done);
    for (let at = done, to = folded.length; at < end; at += 1, to += 1) offsets[to] = at;
    folded += text.slice(done, end);
  };
  for (const { 0: characters, index } of text.matchAll(special)) {
    keep(index);
    const become = foldCluster(characters);
    room(become.length);
    offsets.fill(index, folded.length, folded.length + become.length);
    folded += become;
    done = index + characters.length;
  }
  keep(text.length);
  offsets[folded.length] = text.length;
  return { folded: folded.toLowerCase(), offsets: offsets.subarray(0, folded.length + 1) };
}

/** Where a piece of a folded text stands in the original. A letter that became two counts whole. */
export function originalSpan(
  offsets: Uint32Array,
  start: number,
  end: number,
): { start: number; end: number } {
  let after = end;
  while (after < offsets.length - 1 && end > 0 && offsets[after] === offsets[end - 1]) after += 1;
  return { start: offsets[start] ?? 0, end: offsets[after] ?? 0 };
}

function foldCluster(characters: string): string {
  const before = known.get(characters);
  if (before !== undefined) return before;
  const folded = [...characters.normalize('NFC').toLowerCase()].map(foldCharacter).join('').normalize('NFC');
  if (known.size >= knownMost) known.clear();
  known.set(characters, folded);
  return folded;
}

function foldCharacter(character: string): string {
  const one = written.get(character);
  if (one !== undefined) return one;
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase()) folded += written.get(part) ?? digit(part);
  return folded.replace(dropped, '').replace(dashes, '-');
}

function digit(character: string): string {
  const code = character.charCodeAt(0);
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? character : String(code - zero);
}

let identities = new Uint32Array();

/** 0, 1, 2 …: one array for all texts, since nobody writes to it. */
function identity(length: number): Uint32Array {
  if (identities.length < length) identities = Uint32Array.from({ length: length * 2 }, (_, index) => index);
  return identities.subarray(0, length);
}
