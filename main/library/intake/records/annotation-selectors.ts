import type { Selector } from '@shared/anchoring/w3c';

/** Selectors within selectors are read no deeper. */
const DEEPEST = 6;
/** So much of what stands around a quote is compared. */
const CONTEXT = 500;

type Thing = Record<string, unknown>;

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One or several, as JSON-LD allows both. */
export const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * The selectors that point into a text, of those that an annotation gives. One that points into a page's markup (a
 * path of elements) says nothing of a text, but the quote that refines it does.
 */
export function selectorsFrom(value: unknown, depth = 0): Selector[] {
  if (depth > DEEPEST) return [];
  return listOf(value)
    .filter(isThing)
    .flatMap((one) => selectorFrom(one, depth));
}

function selectorFrom(given: Thing, depth: number): Selector[] {
  const refinements = selectorsFrom(given['refinedBy'], depth + 1);
  const refinedBy = refinements.length > 0 ? { refinedBy: refinements } : {};
  const { start, end } = given;
  switch (given['type']) {
    case 'TextQuoteSelector': {
      const exact = textOf(given['exact'])?.normalize('NFC');
      if (exact === undefined) return [];
      const prefix = textOf(given['prefix'])?.normalize('NFC').slice(-CONTEXT);
      const suffix = textOf(given['suffix'])?.normalize('NFC').slice(0, CONTEXT);
      return [{ type: 'TextQuoteSelector', exact, prefix, suffix, ...refinedBy }];
    }
    case 'TextPositionSelector':
      if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return [];
      return [{ type: 'TextPositionSelector', start: start as number, end: end as number, ...refinedBy }];
    case 'RangeSelector': {
      const from = selectorsFrom(given['startSelector'], depth + 1);
      const to = selectorsFrom(given['endSelector'], depth + 1);
      return from.length > 0 && to.length > 0 ? [{ type: 'RangeSelector', from, to, ...refinedBy }] : [];
    }
    default:
      // A position within an element is none within the text.
      return refinements.filter(({ type }) => type !== 'TextPositionSelector');
  }
}

/** The words that selectors name, to tell an annotation by. */
export function quoteIn(selectors: readonly Selector[]): string {
  for (const one of selectors) {
    if (one.type === 'TextQuoteSelector') return one.exact;
    const within = one.type === 'RangeSelector' ? quoteIn(one.from) : '';
    if (within !== '') return `${within} …`;
  }
  return '';
}
