import { CONTEXT_LENGTH, type Span } from '../domain/anchor';

/**
 * How much of the text on either side of two spans is the same: 0 to 128 UTF-16 code units, 64 a side. Where both
 * texts begin or end, what isn't there is the same.
 */
export function sameContext(before: string, old: Span, after: string, now: Span): number {
  let left = 0;
  while (left < CONTEXT_LENGTH) {
    const [a, b] = [old.start - left - 1, now.start - left - 1];
    if (a < 0 && b < 0) left = CONTEXT_LENGTH;
    else if (a < 0 || b < 0 || before.charCodeAt(a) !== after.charCodeAt(b)) break;
    else left++;
  }
  let right = 0;
  while (right < CONTEXT_LENGTH) {
    const [a, b] = [old.end + right, now.end + right];
    if (a >= before.length && b >= after.length) right = CONTEXT_LENGTH;
    else if (a >= before.length || b >= after.length || before.charCodeAt(a) !== after.charCodeAt(b)) break;
    else right++;
  }
  return Math.min(left, CONTEXT_LENGTH) + Math.min(right, CONTEXT_LENGTH);
}
