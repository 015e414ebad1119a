import { endsInAbbreviation } from '../domain/abbreviations';
import type { Span } from '../domain/anchor';
import { cuesOf, type Marks } from './cues/index';
import { readQuotations, type Direction } from './quotations';
import { wordsIn, wordsOf, type Word } from './words';

/** A word with what its place in the sentence makes of it. */
export interface Token extends Word {
  /** As it is written. */
  raw: string;
  /** A capital letter says nothing here: a sentence begins. */
  startsSentence: boolean;
  /** Whether it stands between quotation marks. */
  quoted: boolean;
  /** Of a quotation mark: whether it opens or closes. */
  direction: Direction | null;
  cues: Marks;
}

/** A sentence around a claim, read for a comparison with another. */
export interface Wording {
  text: string;
  sentence: Span;
  tokens: Token[];
  /** The tokens that the claim touches. */
  first: number;
  behind: number;
}

/** A claim in its text, with the sentence around it; all UTF-16 offsets. */
export interface ClaimInText {
  text: string;
  claim: Span;
  sentence: Span;
  /** The quotation that was opened before the sentence and goes on in it; left out where there is none. */
  quotation?: Span | undefined;
}

const ENDS_SENTENCE = /^[.!?…。！？؟।]$/u;
/** How much text on either side of a full stop tells whether it belongs to an abbreviation. */
const LOOK = 48;

function endsSentence(text: string, { key, end }: Word, language: string | null): boolean {
  if (key !== '.') return ENDS_SENTENCE.test(key);
  return !endsInAbbreviation(text.slice(Math.max(0, end - LOOK), end), text.slice(end, end + LOOK), language);
}

export function readWording({ text, claim, sentence }: ClaimInText, language: string | null): Wording {
  const span = { start: Math.min(sentence.start, claim.start), end: Math.max(sentence.end, claim.end) };
  const words = wordsOf(text, span.start, span.end);
  const cues = cuesOf(words, language);
  const { directions, quoted } = readQuotations(text, words);
  let begins = true;
  const tokens = words.map((word, at): Token => {
    const token = {
      ...word,
      raw: text.slice(word.start, word.end),
      startsSentence: begins && (word.kind === 'word' || word.kind === 'figure'),
      quoted: quoted[at] ?? false,
      direction: directions[at] ?? null,
      cues: cues[at]!,
    };
    if (word.kind === 'word' || word.kind === 'figure') begins = false;
    else if (word.kind === 'mark')
      begins = endsSentence(text, word, language) || (begins && word.key !== ',' && word.key !== '.');
    return token;
  });
  return { text, sentence: span, tokens, ...wordsIn(words, claim.start, claim.end) };
}
