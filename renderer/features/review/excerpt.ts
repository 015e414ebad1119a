import type { Anchor } from '@shared/domain/anchor';

/** A claim's words in their sentence. */
export interface Excerpt {
  before: string;
  quote: string;
  after: string;
}

/** More of a sentence than this on either side of the quote doesn't help to know it again; UTF-16 code units. */
const AROUND = 70;

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ');

/** The end of a text, cut at a word, with an ellipsis where it was cut. */
function tail(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.slice(-AROUND);
  const space = cut.indexOf(' ');
  return `… ${space < 0 ? cut : cut.slice(space + 1)}`;
}

/** The beginning of a text, cut at a word, with an ellipsis where it was cut. */
function head(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.slice(0, AROUND);
  const space = cut.lastIndexOf(' ');
  return `${space < 0 ? cut : cut.slice(0, space)} …`;
}

/** The quote with as much of its sentence as helps; the quote alone where it goes beyond one sentence. */
export function excerptOf(anchor: Pick<Anchor, 'quote' | 'prefix' | 'sentence'>): Excerpt {
  const { quote, sentence, prefix } = anchor;
  const alone = { before: '', quote: squeeze(quote), after: '' };
  // Of several places in the sentence it is the one with the same words before it.
  let best = -1;
  let bestLength = -1;
  for (let at = sentence.indexOf(quote); at >= 0; at = sentence.indexOf(quote, at + 1)) {
    let same = 0;
    while (same < at && same < prefix.length && sentence[at - 1 - same] === prefix[prefix.length - 1 - same])
      same += 1;
    if (same > bestLength) [best, bestLength] = [at, same];
  }
  if (best < 0) return alone;
  return {
    before: tail(squeeze(sentence.slice(0, best))),
    quote: squeeze(quote),
    after: head(squeeze(sentence.slice(best + quote.length))),
  };
}
