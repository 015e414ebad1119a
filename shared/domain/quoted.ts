/** Opening marks and what closes each. Some languages turn them round (`»so«`, `„so“`). */
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ['‹', '›'],
];

/** A stretch between quotation marks, without the marks. */
interface Quoted {
  start: number;
  end: number;
}

/**
 * The stretches of a sentence that stand between quotation marks. A quotation that is still open at the end
 * of the sentence, or was opened before it, counts from or to the sentence's edge where the marks say so.
 */
export function quotedParts(sentence: string): Quoted[] {
  const parts: Quoted[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const mark = sentence[i] ?? '';
    const closing = PAIRS.find(([open]) => open === mark)?.[1];
    if (!closing) continue;
    const end = closingAt(sentence, i + 1, closing);
    if (end === null) {
      // A straight mark or an apostrophe without a partner says nothing about a side.
      if (mark === '“' || mark === '„' || mark === '«') parts.push({ start: i + 1, end: sentence.length });
      continue;
    }
    parts.push({ start: i + 1, end });
    i = end;
  }
  return parts;
}

function closingAt(sentence: string, from: number, closing: string): number | null {
  for (let i = from; i < sentence.length; i++) {
    const mark = sentence[i] ?? '';
    if (!closing.includes(mark)) continue;
    // An apostrophe inside a word closes nothing.
    if (mark === '’' && /\p{L}/u.test(sentence[i + 1] ?? '')) continue;
    return i;
  }
  return null;
}

/** How much of a quote's words stands between quotation marks in its sentence: 0 to 1. */
export function quotedShare(quote: string, sentence: string): number {
  const start = sentence.indexOf(quote);
  const text = start < 0 ? quote : sentence;
  const from = Math.max(start, 0);
  const to = from + quote.length;
  let inside = 0;
  for (const part of quotedParts(text))
    inside += letters(text.slice(Math.max(part.start, from), Math.min(part.end, to)));
  const all = letters(quote);
  return all === 0 ? 0 : inside / all;
}

const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
