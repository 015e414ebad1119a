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
}

const ENDS_SENTENCE = /^[.!?…。！？؟।]$/u;

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
    else if (word.kind === 'mark') begins = ENDS_SENTENCE.test(word.key) || (begins && word.key !== ',');
    return token;
  });
  return { text, sentence: span, tokens, ...wordsIn(words, claim.start, claim.end) };
}
