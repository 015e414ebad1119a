import { splitSpan } from '@shared/domain/split-span';
import { snapSpan } from '../reading/caret-moves';
import { marksAt } from '../reading/marks';

interface Mark {
  claim: string;
  anchor: string;
  start: number;
  end: number;
}

/** Where a claim divides: at an offset of one of its places. `rest` are the words that leave it. */
export interface Cut {
  claim: string;
  anchor: string;
  at: number;
  rest: string;
}

/** Where a selection divides a place: at the end of its first words, or the start of its last. */
function offsetIn(mark: Mark, { start, end }: { start: number; end: number }): number | 'middle' | null {
  if (start === end) return start;
  if (start <= mark.start && end < mark.end) return end;
  if (end >= mark.end && start > mark.start) return start;
  return start > mark.start && end < mark.end ? 'middle' : null;
}

/**
 * The claim that the caret or the selection divides: the open one where it stands there, else the innermost. `middle`
 * where words are selected that have others on both sides, `null` where no claim would have words on both sides.
 */
export function cutPlace(
  text: string,
  marks: readonly Mark[],
  open: string | null,
  { anchor, focus }: { anchor: number; focus: number },
): Cut | 'middle' | null {
  const [from, to] = [Math.min(anchor, focus), Math.max(anchor, focus)];
  const span = from === to ? { start: from, end: from } : snapSpan(text, from, to);
  if (!span) return null;
  const there = marksAt(marks, span.start).concat(marksAt(marks, span.end));
  const own = there.filter(({ claim }) => claim === open);
  let middle = false;
  for (const mark of [...own, ...there]) {
    const at = offsetIn(mark, span);
    if (at === 'middle') middle = true;
    else if (at !== null) {
      const halves = splitSpan(text, mark, at);
      const rest = halves && text.slice(halves[1].start, halves[1].end);
      if (rest) return { claim: mark.claim, anchor: mark.anchor, at, rest };
    }
    // Words in the middle of the claim at hand don't divide another one instead.
    if (middle && mark.claim === open) break;
  }
  return middle ? 'middle' : null;
}
