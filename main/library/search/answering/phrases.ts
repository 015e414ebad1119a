import { fold } from '../analysis/fold';
import type { Phrase } from '../query/clause';

/** Texts that are read for one query, and read at once. A phrase of common words stands in more than anyone looks at. */
const READ = 1500;
const PAGE = 100;

/** The texts of documents, by number. */
export type TextsOf = (numbers: readonly number[]) => Map<number, Readonly<Record<string, string>>>;

/** A text as phrases are looked for in it: folded, words apart by single spaces. */
export const flat = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

const holds = ({ fields, text }: Phrase, texts: Readonly<Record<string, string>>): boolean =>
  fields.some((field) => flat(texts[field] ?? '').includes(flat(text)));

/**
 * Those of the numbers, in their order, whose texts hold every phrase that is asked for and none that is ruled out.
 * A phrase without a sign is asked for: whoever puts words in quotation marks wants just these. `exact` is false
 * where there were more than could be read; those are left out.
 */
export function withPhrases(
  phrases: readonly Phrase[],
  numbers: readonly number[],
  textsOf: TextsOf,
): { numbers: number[]; exact: boolean } {
  if (phrases.length === 0) return { numbers: [...numbers], exact: true };
  const kept: number[] = [];
  const read = numbers.slice(0, READ);
  for (let from = 0; from < read.length; from += PAGE) {
    const page = read.slice(from, from + PAGE);
    const texts = textsOf(page);
    for (const number of page) {
      const own = texts.get(number);
      if (own && phrases.every((phrase) => holds(phrase, own) === (phrase.presence !== 'prohibited')))
        kept.push(number);
    }
  }
  return { numbers: kept, exact: numbers.length <= READ };
}
