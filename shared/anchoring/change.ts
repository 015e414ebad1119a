/** What may have changed between two wordings: one list, used everywhere. */
export const changeKinds = [
  'number',
  'date',
  'unit',
  'name',
  'negation',
  'hedge',
  'attribution',
  'speaker',
  'quotation',
  'wording',
  'style',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Changes of these kinds alone are looked at last: what the words say may be the same. */
export const isQuiet = (kinds: readonly ChangeKind[]): boolean =>
  kinds.every((kind) => kind === 'wording' || kind === 'style');

/** Where a change stands: in the claim's own words, or in the rest of its sentence. */
export type ChangePlace = 'claim' | 'sentence';

/** One thing that changed. The same words can have changed in several ways, a change each. */
export interface Change {
  what: ChangeKind;
  where: ChangePlace;
  /** The old and the new words; empty where there are none on that side. */
  before: string;
  after: string;
}
