import { negates } from './negates';
import type { ChangeKind } from './change';
import type { CueKind } from './cues/lexicon';
import type { Token, Wording } from './wording';
import { isWord } from './words';

/** A stretch of words that differs: from the first (inclusive) to the last (exclusive) on either side. */
export interface Hunk {
  old: readonly [number, number];
  now: readonly [number, number];
}

/** One side of a hunk with the sentence that it stands in. */
interface Half {
  tokens: readonly Token[];
  first: number;
  behind: number;
}

/** Who says something stands at most so many words from the word that says so. */
const SPEAKER_REACH = 8;
/** A figure makes an amount of `about` or `more than` within so many words. */
const FIGURE_REACH = 3;
/** Words so short carry no meaning of their own beside others that changed. */
const SMALL_WORD = 3;
/** In a sentence with so many capitals inside they are its way of writing (a headline, German nouns), and no names. */
const CAPITALS_SAY_NOTHING = 0.4;

const has = (token: Token | undefined, kind: CueKind): boolean => token?.cues.has(kind) ?? false;
const isFigure = (token: Token | undefined): boolean => token?.kind === 'figure' || has(token, 'number');

/** In which ways the words of a hunk changed: at least one. */
export function kindsOf(old: Wording, now: Wording, hunk: Hunk): ChangeKind[] {
  const halves: [Half, Half] = [
    { tokens: old.tokens, first: hunk.old[0], behind: hunk.old[1] },
    { tokens: now.tokens, first: hunk.now[0], behind: hunk.now[1] },
  ];
  const kinds = new Set<ChangeKind>();
  const saysAnew = halves.some((half) => range(half).some((at) => saysWho(half, at)));
  const untold = halves.filter((half, side) => {
    const found = range(half).map((at) => kindsOfToken(half, at, halves[1 - side]!, saysAnew));
    found.flat().forEach((kind) => kinds.add(kind));
    return found.some((of, offset) => of.length === 0 && saysSomething(half.tokens[half.first + offset]!));
  });
  if (saysAnew) kinds.add('attribution');
  if (saysAnew && namesBoth(halves)) kinds.add('speaker');
  if (negates(wordOf(halves[0]), wordOf(halves[1]))) kinds.add('negation');
  if (halves.some((half) => range(half).some((at) => half.tokens[at]!.quoted))) kinds.add('quotation');
  if (untold.length > 0 || kinds.size === 0) kinds.add('wording');
  return [...kinds];
}

function kindsOfToken(half: Half, at: number, other: Half, saysAnew: boolean): ChangeKind[] {
  const token = half.tokens[at]!;
  if (token.kind === 'quotation') return [token.direction?.endsWith('prime') ? 'unit' : 'quotation'];
  const found: ChangeKind[] = [];
  const inDate = isDateWord(half.tokens, at);
  if (inDate || (isFigure(token) && isDate(half.tokens, at))) found.push('date');
  else if (token.kind === 'figure') found.push(...kindsOfFigure(token, other));
  else if (has(token, 'number')) found.push('number');
  if (has(token, 'unit')) found.push('unit');
  if (has(token, 'negation')) found.push('negation');
  if (has(token, 'hedge') && !inDate) found.push('hedge');
  // `about 12` is another number than `12`.
  if (has(token, 'degree') && figureNear(half.tokens, at)) found.push('number', 'hedge');
  if (saysWho(half, at)) found.push('attribution');
  if (found.length > 0) return found;
  if (saysAnew && mayBeSpeaker(token)) return ['attribution'];
  if (isSpeaker(half.tokens, at)) return ['speaker'];
  if (!isName(half, at, other)) return [];
  // `Heavy rain`, `Torrential rain`: a capital at the beginning may be no name.
  return token.startsSentence && !besideCapital(half.tokens, at) ? ['name', 'wording'] : ['name'];
}

/** `Tokyo maintains that`: the last word goes with those before it. */
const LINKS = new Set(['that', 'dass', 'daß', 'que', 'che', 'dat']);
/** Whether a word means something of its own beside others that changed. */
const saysSomething = ({ kind, key }: Token): boolean =>
  kind === 'word' && key.length > SMALL_WORD && !LINKS.has(key);

const range = ({ first, behind }: Half): number[] =>
  Array.from({ length: behind - first }, (_, offset) => first + offset);

/** `5kg` and `5lb` differ in the unit only. */
function kindsOfFigure({ key }: Token, other: Half): ChangeKind[] {
  const digits = (text: string) => text.replace(/\p{L}+$/u, '');
  if (digits(key) === key) return ['number'];
  const sameDigits = range(other).some((at) => digits(other.tokens[at]!.key) === digits(key));
  return sameDigits ? ['unit'] : ['number'];
}

const YEAR = /^(?:1\d|20)\d\d$/;
const BEFORE_YEAR =
  /^(?:in|since|until|till|by|from|to|of|after|before|during|year|early|mid|late|circa|and|im|seit|bis|vor|nach|jahr|en|depuis|desde|nel|dal|del|em|sinds|anno|fin|década|\(|\[|,|-)$/;

/** Names of months and days that are words of another meaning in small letters. */
const ALSO_WORDS = new Set([
  'may',
  'march',
  'august',
  'mai',
  'mars',
  'marzo',
  'sat',
  'sun',
  'dec',
  'sep',
  'mar',
  'jan',
]);

function isDateWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !has(token, 'date')) return false;
  if (!ALSO_WORDS.has(token.key)) return true;
  const besideFigure = tokens[at - 1]?.kind === 'figure' || tokens[at + 1]?.kind === 'figure';
  return besideFigure || (isCapital(token) && !token.startsSentence);
}

/** Whether a figure is a day, a month, a year or a time. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const { key } = tokens[at]!;
  const near = (offset: number) => isDateWord(tokens, at + offset);
  if (near(-1) || near(1) || (near(2) && !isWord(tokens[at + 1]!)) || (near(-2) && isFigure(tokens[at - 1])))
    return true;
  if (/^\d{1,2}:\d\d$|^(?:\d\d)?\d0s$/.test(key)) return true;
  if (!YEAR.test(key)) return false;
  const next = tokens[at + 1];
  return !next || !isWord(next) || BEFORE_YEAR.test(tokens[at - 1]?.key ?? '');
}

function figureNear(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + FIGURE_REACH; next++) if (isFigure(tokens[next])) return true;
  // `or so`, `or more` follow the figure.
  return isFigure(tokens[at - 1]) || isFigure(tokens[at - 2]);
}

const saysWho = ({ tokens }: Half, at: number): boolean =>
  has(tokens[at], 'attribution') || has(tokens[at], 'source');

/** Whether both sides of a hunk that says who said it name someone. */
function namesBoth(halves: [Half, Half]): boolean {
  return halves.every(
    (half) =>
      range(half).some((at) => saysWho(half, at)) && range(half).some((at) => mayBeSpeaker(half.tokens[at]!)),
  );
}

const mayBeSpeaker = (token: Token): boolean =>
  token.kind === 'word' && (has(token, 'speaker') || isCapital(token)) && !has(token, 'date');

/** Whether someone stands where the speaker does: before a word that says so, or behind `according to`. */
function isSpeaker(tokens: readonly Token[], at: number): boolean {
  if (!mayBeSpeaker(tokens[at]!)) return false;
  for (let next = at + 1; next <= at + SPEAKER_REACH && !ends(tokens[next]); next++)
    if (has(tokens[next], 'attribution')) return true;
  for (let last = at - 1; last >= at - SPEAKER_REACH && !ends(tokens[last]); last--) {
    if (has(tokens[last], 'source')) return true;
    // `“…”, said Jane Doe`
    if (has(tokens[last], 'attribution')) return !isWord(tokens[last - 1] ?? tokens[last]!);
  }
  return false;
}

const ends = (token: Token | undefined): boolean =>
  !token || token.kind === 'quotation' || (token.kind === 'mark' && /^[.;:!?…]$/.test(token.key));

const isCapital = ({ raw }: Token): boolean => /^[^\p{L}]*[\p{Lu}\p{Lt}]/u.test(raw);

/** Whether a capital word that begins no sentence stands beside. */
const besideCapital = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some(
    (token) => token?.kind === 'word' && isCapital(token) && !token.startsSentence,
  );

function isName(half: Half, at: number, other: Half): boolean {
  const { tokens } = half;
  const token = tokens[at]!;
  if (token.kind !== 'word' || !isCapital(token) || token.key === 'i') return false;
  if (token.startsSentence) {
    // A capital may be there for the sentence's sake: the word beside it, or the one in its place, tells.
    const there = other.tokens[other.first];
    return (
      besideCapital(tokens, at) ||
      (token.key.length > SMALL_WORD &&
        there?.kind === 'word' &&
        isCapital(there) &&
        there.key.length > SMALL_WORD)
    );
  }
  return besideCapital(tokens, at) || shareOfCapitals(tokens) < CAPITALS_SAY_NOTHING;
}

function shareOfCapitals(tokens: readonly Token[]): number {
  const inside = tokens.filter(
    (token) => token.kind === 'word' && !token.startsSentence && token.key.length > SMALL_WORD,
  );
  return inside.length < 4 ? 0 : inside.filter(isCapital).length / inside.length;
}

/** The only word of a half, or nothing. */
function wordOf(half: Half): string {
  const token = half.tokens[half.first];
  return half.behind - half.first === 1 && token ? token.key : '';
}
