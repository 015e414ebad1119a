import { UNSPACED, bare, wordCount } from '../words';
import type { Densest } from './densest';

/** Why it is doubtful that the right text was taken. */
export type Doubt = 'elsewhere' | 'stated' | 'little' | 'rival';

/** What the doubt is judged by. */
export interface Evidence {
  /** The text of the article's body as it was taken. */
  body: string;
  densest: Densest | null;
  /** The two opinions on where the article is name different places. */
  disputed: boolean;
  /** The text and its number of words by the page's own data. */
  stated: { body: string | null; words: number | null };
}

/** Texts of fewer words than this are no articles. */
const LITTLE = 40;
/** Less than this share of the page's running text, and another part may be the article. */
const LEAST_SHARE = 0.35;
/** Another part of at least this weight beside the chosen one may be the article. */
const RIVAL = 0.9;
/** How far the text may be from the stated number of words, as a factor. */
const FACTOR = 1.8;
/** Pages state shortened texts and odd numbers of words: shorter ones say nothing. */
const FEWEST_STATED = 100;
/** How many words of one text must stand in the other, of pieces of so many words. */
const ALIKE = 0.6;
const PIECE = 5;

/** The share of a text's pieces that stand in another one. */
function found(text: string, other: string): number {
  const words = bare(text).split(' ');
  const all = ` ${bare(other)} `;
  let pieces = 0;
  let shared = 0;
  for (let i = 0; i + PIECE <= words.length; i += PIECE) {
    pieces++;
    if (all.includes(` ${words.slice(i, i + PIECE).join(' ')} `)) shared++;
  }
  return pieces === 0 ? 1 : shared / pieces;
}

/** Why a person should look whether the right text was taken; `null` where nothing speaks against it. */
export function doubtOf({ body, densest, disputed, stated }: Evidence): Doubt | null {
  const words = wordCount(body);
  if (words < LITTLE) return 'little';
  const spaced = body.search(UNSPACED) < 0;
  if (spaced && stated.body !== null && wordCount(stated.body) >= FEWEST_STATED) {
    if (found(stated.body, body) < ALIKE || words > wordCount(stated.body) * FACTOR) return 'stated';
  } else if (spaced && stated.words !== null && stated.words >= FEWEST_STATED) {
    if (words > stated.words * FACTOR || words * FACTOR < stated.words) return 'stated';
  }
  if (!densest) return null;
  if (densest.share < LEAST_SHARE) return 'elsewhere';
  return disputed || densest.rival >= RIVAL ? 'rival' : null;
}
