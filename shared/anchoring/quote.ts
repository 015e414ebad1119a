import { CONTEXT_LENGTH, type Span } from '../domain/anchor';
import { sentenceAround } from '../domain/sentences';
import { splitsPair } from '../domain/text';
import { fold } from './fold';
import { occurrences } from './occurrences';

/** The words that an anchor keeps of the place it stands at. */
export interface SpanDescription {
  quote: string;
  /** Up to 64 UTF-16 code units before and after the quote; no surrogate pair is cut. */
  prefix: string;
  suffix: string;
  /** The whole sentence, or sentences, that the quote touches. */
  sentence: string;
}

/** What an anchor at `span` keeps. `starts` are the sentence starts of the text, ascending. */
export function describeSpan(text: string, starts: readonly number[], span: Span): SpanDescription {
  let from = Math.max(0, span.start - CONTEXT_LENGTH);
  let to = Math.min(text.length, span.end + CONTEXT_LENGTH);
  if (splitsPair(text, from)) from++;
  if (splitsPair(text, to)) to--;
  const sentence = sentenceAround(text, starts, span.start, span.end);
  return {
    quote: text.slice(span.start, span.end),
    prefix: text.slice(from, span.start),
    suffix: text.slice(span.end, to),
    sentence: text.slice(sentence.start, sentence.end),
  };
}

/**
 * Every place where the quote stands in the text, ascending; places may overlap. Where it stands nowhere
 * letter for letter, it is looked for again with white space, quotation marks, dashes and case made alike;
 * the spans are exact offsets of the text as it is.
 */
export function findQuote(text: string, quote: string): Span[] {
  if (quote === '') return [];
  const exact = occurrences(text, quote);
  if (exact.length > 0) return exact.map((start) => ({ start, end: start + quote.length }));
  const wanted = fold(quote.normalize('NFC')).text.trim();
  if (wanted === '') return [];
  const folded = fold(text);
  return occurrences(folded.text, wanted).map((start) => ({
    start: folded.startOf(start),
    end: folded.endOf(start + wanted.length - 1),
  }));
}
