import type { Word } from './words';

export type Direction = 'opens' | 'closes';

const OPENING = /[“„‚‘«‹「『〝]/;
const CLOSING = /[”’»›」』〟]/;
/** Marks that are apostrophes as often: they quote only in pairs. */
const SINGLE = /['’‘‚`´′]/;
const BEFORE_OPENING = /[\s([{\-–—/¿¡]/;
/** What no quotation begins or ends with. */
const NOT_FIRST = /[\s)\]},;:!?]/;
const NOT_LAST = /[\s([{¿¡]/;
const AFTER_CLOSING = /[\s)\]}\-–—/.,;:!?…]/;

interface Open {
  at: number;
  single: boolean;
}

/**
 * Of each quotation mark whether it opens or closes, and of each word whether it is quoted. What stands beside a mark
 * decides before its shape does: languages turn the same marks round (`«so»`, `»so«`, `„so“`). A quotation that
 * nothing closes goes on to the end, one that nothing opened comes from the beginning.
 */
export function readQuotations(
  text: string,
  words: readonly Word[],
): { directions: (Direction | undefined)[]; quoted: boolean[] } {
  const directions: (Direction | undefined)[] = [];
  const quoted = words.map(() => false);
  const open: Open[] = [];
  const quote = (from: number, to: number) => quoted.fill(true, from, to);
  words.forEach((word, at) => {
    if (word.kind !== 'quotation') return;
    const shape = text.slice(word.start, word.end);
    const single = SINGLE.test(shape);
    const last = open.findLastIndex((one) => one.single === single);
    const direction = beside(text, words, at) ?? ofShape(shape) ?? (last >= 0 ? 'closes' : 'opens');
    directions[at] = direction;
    if (direction === 'opens') open.push({ at, single });
    else if (last >= 0) {
      quote(open[last]!.at + 1, at);
      open.length = last;
    } else if (!single) quote(0, at);
  });
  for (const { at, single } of open) if (!single) quote(at + 1, words.length);
  return { directions, quoted };
}

function ofShape(shape: string): Direction | null {
  if (OPENING.test(shape)) return 'opens';
  return CLOSING.test(shape) ? 'closes' : null;
}

/** What the text beside a mark says, other marks left out; `null` where it says nothing. */
function beside(text: string, words: readonly Word[], at: number): Direction | null {
  let [first, last] = [at, at];
  while (words[first - 1]?.kind === 'quotation' && words[first - 1]!.end === words[first]!.start) first--;
  while (words[last + 1]?.kind === 'quotation' && words[last + 1]!.start === words[last]!.end) last++;
  const before = words[first - 1] ? (text[words[first]!.start - 1] ?? ' ') : ' ';
  const after = words[last + 1] ? (text[words[last]!.end] ?? ' ') : ' ';
  const opens = BEFORE_OPENING.test(before) && !NOT_FIRST.test(after);
  const closes = AFTER_CLOSING.test(after) && !NOT_LAST.test(before);
  return opens === closes ? null : opens ? 'opens' : 'closes';
}
