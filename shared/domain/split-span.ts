import type { Span } from './anchor';
import { splitsPair } from './text';

const SEPARATORS = /[\s,;:\p{Pd}]/u;

/** Without the white space, commas and dashes at one end: they stood between two claims and belong to neither. */
function trimmed(text: string, { start, end }: Span, side: 'start' | 'end'): Span {
  let [from, to] = [start, end];
  if (side === 'end') while (from < to && SEPARATORS.test(text.charAt(to - 1))) to -= 1;
  else while (from < to && SEPARATORS.test(text.charAt(from))) from += 1;
  return { start: from, end: to };
}

/** Behind the character that an offset would cut in half, with all marks that combine with it. */
function behindCharacter(text: string, offset: number): number {
  let at = splitsPair(text, offset) ? offset + 1 : offset;
  for (;;) {
    const next = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!/[\p{M}\u200d]/u.test(next)) return at;
    at += next.length;
  }
}

/**
 * The two stretches that an offset divides a span into, without what separates them; `null` where one of them would
 * hold no words. Both are UTF-16 spans of the text.
 */
export function splitSpan(text: string, span: Span, at: number): [Span, Span] | null {
  const cut = behindCharacter(text, at);
  if (cut <= span.start || cut >= span.end) return null;
  const first = trimmed(text, { start: span.start, end: cut }, 'end');
  const second = trimmed(text, { start: cut, end: span.end }, 'start');
  const says = ({ start, end }: Span) => /[\p{L}\p{N}\p{S}]/u.test(text.slice(start, end));
  return says(first) && says(second) ? [first, second] : null;
}
