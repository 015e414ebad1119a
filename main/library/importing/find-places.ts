import { resolve, type Selector } from '@shared/anchoring/w3c';
import type { Span } from '@shared/domain/anchor';

/** Where alternatives of selectors point in a text; `places`: how many are equally good. */
export interface FoundPlace {
  state: 'found' | 'ambiguous' | 'unproven' | 'gone';
  span: Span | null;
  places: number;
}

/** Where each of these points in one text. */
export function findPlaces({
  text,
  wanted,
}: {
  text: string;
  wanted: readonly (readonly Selector[])[];
}): FoundPlace[] {
  return wanted.map((selectors) => {
    const found = resolve(text, selectors);
    if (found.state === 'gone') return { state: 'gone', span: null, places: 0 };
    if (found.state === 'ambiguous') return { state: 'ambiguous', span: null, places: found.spans.length };
    return { state: found.state, span: found.span, places: 1 };
  });
}
