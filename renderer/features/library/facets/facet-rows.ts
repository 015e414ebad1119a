import { articleStandings, reviewStates } from '@shared/domain/article';
import { claimKinds } from '@shared/domain/claim';
import type { FacetName } from '@shared/domain/search';
import type { Standing } from '@shared/domain/verdict';

/** How many values a facet shows before one asks for more. */
export const TOP = 8;
/** How many it shows at most: who looks for another one types its first letters. */
export const MOST = 200;

export interface FacetValue {
  value: string;
  count: number;
}

/** Trouble first, then what is left, then what is done, as in the column of counts. */
const byTrouble: readonly Standing[] = [
  'disputed',
  'reopened',
  'unchecked',
  'unverifiable',
  'opinion',
  'verified',
];

/** Facets whose values have an order of their own; the others go by their number. */
const orders: Partial<Record<FacetName, readonly string[]>> = {
  standing: articleStandings,
  review: reviewStates,
  verdict: byTrouble,
  kind: claimKinds,
};

interface Wish {
  facet: FacetName;
  /** As they were answered, the most frequent first. */
  counts: readonly FacetValue[];
  chosen: readonly string[];
  /** All of them, or the top. */
  isOpen: boolean;
  /** What is typed to find a value. */
  typed: string;
  nameOf: (value: string) => string;
}

/** The facets in the order of the column: what stands in an article before what its claims have. */
export const facetOrder: readonly FacetName[] = [
  'standing',
  'review',
  'verdict',
  'tag',
  'outlet',
  'section',
  'person',
  'language',
  'kind',
  'flag',
];

/** Facets of which an article has one value and no more: where all have the same one, there is nothing to choose. */
const single: readonly FacetName[] = ['standing', 'review', 'outlet', 'section', 'language'];
/** Facets of which not to have any says the same as having no claims. */
const ofClaims: readonly FacetName[] = ['kind', 'flag'];

/**
 * The values of a facet to show, and how many others there are; none where there is nothing to choose. What is chosen
 * is always shown, also where nothing has it any more.
 */
export function facetRows({ facet, counts, chosen, isOpen, typed, nameOf }: Wish): {
  rows: FacetValue[];
  others: number;
} {
  const gone = chosen.filter((value) => !counts.some((one) => one.value === value));
  const all = [...counts, ...gone.map((value) => ({ value, count: 0 }))].filter(
    ({ value }) => value !== '' || chosen.includes(value) || !ofClaims.includes(facet),
  );
  const isFree = chosen.length === 0;
  if (isFree && (all.every(({ value }) => value === '') || (all.length === 1 && single.includes(facet))))
    return { rows: [], others: 0 };
  const order = orders[facet];
  if (order) {
    const place = ({ value }: FacetValue) => (order.includes(value) ? order.indexOf(value) : order.length);
    return { rows: all.sort((a, b) => place(a) - place(b)), others: 0 };
  }
  const words = typed.trim().toLocaleLowerCase();
  const matching =
    words === '' ? all : all.filter(({ value }) => nameOf(value).toLocaleLowerCase().includes(words));
  const limit = isOpen ? MOST : TOP;
  // One more takes no more room than saying that there is one more.
  const top = matching.length === limit + 1 ? limit + 1 : limit;
  const rows = matching.filter(({ value }, i) => i < top || chosen.includes(value));
  return { rows, others: matching.length - rows.length };
}
