import type { Anchor } from '@shared/domain/anchor';
import { claimKinds, type Claim, type ClaimKind } from '@shared/domain/claim';
import { claimGroups, groupOf, isLeft, type ClaimGroup } from '@shared/domain/progress';
import { undecidedOf } from '@shared/domain/to-decide';
import { questions, type Question } from '@shared/domain/verdict';
import { workerOf } from './brief';
import { recedes } from './groups';

/** What a claim may carry besides its verdicts. */
export const claimFlags = ['priority', 'legal', 'sent-back', 'query', 'reopened', 'to-decide'] as const;
export type ClaimFlag = (typeof claimFlags)[number];

/** Stands for nobody among the people, and for anyone among those whom claims wait for. */
export const UNNAMED = '';

/**
 * Which claims are wanted. Within a list one of its entries must fit, and an empty list fits every claim; all lists
 * must fit. Where `groups` names any, what is done with shows as well.
 */
export interface ClaimFilter {
  /** Everything instead of what is left. */
  all: boolean;
  /** What the claim stands as; of the picked questions, where some are picked. */
  groups: ReadonlySet<ClaimGroup>;
  /** The claim has one of these questions. */
  questions: ReadonlySet<Question>;
  kinds: ReadonlySet<ClaimKind>;
  /** Whose claim it is: ids, or `UNNAMED` for nobody's. */
  people: ReadonlySet<string>;
  flags: ReadonlySet<ClaimFlag>;
  /** For whom it waits, as written, or `UNNAMED` for anyone. */
  waiting: ReadonlySet<string>;
}

/** The lists of a filter. */
export const facets = ['groups', 'questions', 'kinds', 'people', 'flags', 'waiting'] as const;
export type Facet = (typeof facets)[number];

/** What is left to do, of any kind. */
export const noFilter: ClaimFilter = {
  all: false,
  groups: new Set(),
  questions: new Set(),
  kinds: new Set(),
  people: new Set(),
  flags: new Set(),
  waiting: new Set(),
};

/** What filtering needs of a claim. */
export type Filtered = Pick<
  Claim,
  | 'verdicts'
  | 'waiting'
  | 'resolution'
  | 'review'
  | 'kind'
  | 'priority'
  | 'legal'
  | 'openQueries'
  | 'assignee'
> & { anchors: readonly Pick<Anchor, 'state'>[] };

/** Whether something besides the verdict is asked for. */
export function isNarrowed(filter: ClaimFilter): boolean {
  return facets.some((facet) => facet !== 'groups' && filter[facet].size > 0);
}

/** Adds an entry to a list of the filter, or takes it off. */
export function toggled(filter: ClaimFilter, facet: Facet, entry: string): ClaimFilter {
  const entries = new Set<string>(filter[facet]);
  if (!entries.delete(entry)) entries.add(entry);
  return { ...filter, [facet]: entries };
}

const hasFlag: Record<ClaimFlag, (claim: Filtered) => boolean> = {
  priority: (claim) => claim.priority,
  legal: (claim) => claim.legal,
  'sent-back': (claim) => claim.review === 'sent-back',
  query: (claim) => claim.openQueries > 0,
  reopened: (claim) => claim.verdicts.some((verdict) => verdict.reopened !== null),
  'to-decide': (claim) => undecidedOf(claim) !== null,
};

/** How someone for whom claims wait stands in a filter: the same however the name was written. */
export const waitingEntry = (on: string): string => on.trim().toLowerCase();

/** The entries of one list that a claim fits. */
function entriesOf(claim: Filtered, facet: Facet, asked: ReadonlySet<Question>): string[] {
  if (facet === 'groups') {
    if (asked.size === 0) return claim.verdicts.length === 0 ? [] : [groupOf(claim)];
    const verdicts = claim.verdicts.filter(({ question }) => asked.has(question));
    return verdicts.length === 0 ? [] : [groupOf({ ...claim, verdicts })];
  }
  if (facet === 'questions') return claim.verdicts.map(({ question }) => question);
  if (facet === 'kinds') return [claim.kind];
  if (facet === 'people') return [workerOf(claim) ?? UNNAMED];
  if (facet === 'flags') return claimFlags.filter((flag) => hasFlag[flag](claim));
  return claim.waiting ? [UNNAMED, waitingEntry(claim.waiting.on)] : [];
}

/** Whether a claim fits every list of a filter, but for one that is left out. */
function fits(claim: Filtered, filter: ClaimFilter, leftOut: Facet | null): boolean {
  return facets.every((facet) => {
    const wanted: ReadonlySet<string> = filter[facet];
    if (facet === leftOut || wanted.size === 0) return true;
    return entriesOf(claim, facet, filter.questions).some((entry) => wanted.has(entry));
  });
}

/** Whether a claim is one of those that are asked for, done with or not. */
export function passes(claim: Filtered, filter: ClaimFilter): boolean {
  return fits(claim, filter, null);
}

/** Whether a filter shows what is done with: what is to be decided may have been verified long ago. */
const showsDone = ({ groups, all, flags }: ClaimFilter): boolean =>
  groups.size > 0 || all || flags.has('to-decide');

/** Whether a claim has a card under this filter. */
export function isShown(claim: Filtered, filter: ClaimFilter): boolean {
  return passes(claim, filter) && (showsDone(filter) || !recedes(claim));
}

/** Whether `J` and `K` stop at a claim under this filter. */
export function isWalked(claim: Filtered, filter: ClaimFilter): boolean {
  return passes(claim, filter) && (showsDone(filter) || isLeft(claim));
}

/** An entry of a list, and how many claims would be shown with it alone in its list. */
export interface FilterOption {
  entry: string;
  count: number;
  active: boolean;
}

/** The entries that are offered although no claim has them. */
const always: Partial<Record<Facet, readonly string[]>> = {
  groups: claimGroups,
  questions,
  flags: claimFlags,
};

const order: Partial<Record<Facet, readonly string[]>> = { ...always, kinds: claimKinds };

/**
 * What each list of the filter offers for these claims: fixed entries in their order, others with the most claims
 * first. An entry that is picked is offered even if no claim has it.
 */
export function filterOptions(
  claims: readonly Filtered[],
  filter: ClaimFilter,
): Record<Facet, FilterOption[]> {
  const options = facets.map((facet): [Facet, FilterOption[]] => {
    const picked: ReadonlySet<string> = filter[facet];
    const counts = new Map<string, number>([...(always[facet] ?? []), ...picked].map((entry) => [entry, 0]));
    for (const claim of claims) {
      if (!fits(claim, filter, facet)) continue;
      // Verdicts show what is done with; any other list leaves that to `all`.
      const isSeen = facet === 'groups' || showsDone(filter) || !recedes(claim);
      for (const entry of entriesOf(claim, facet, filter.questions))
        counts.set(entry, (counts.get(entry) ?? 0) + Number(isSeen || entry === 'to-decide'));
    }
    const place = (entry: string) => order[facet]?.indexOf(entry) ?? (entry === UNNAMED ? -1 : 0);
    const sorted = [...counts].sort(
      ([a, of], [b, than]) => place(a) - place(b) || than - of || (a < b ? -1 : 1),
    );
    return [facet, sorted.map(([entry, count]) => ({ entry, count, active: picked.has(entry) }))];
  });
  return Object.fromEntries(options) as Record<Facet, FilterOption[]>;
}

/** How many claims each verdict would show, how many are left to do, and how many there are in all. */
export interface FilterCounts extends Record<ClaimGroup, number> {
  left: number;
  all: number;
}

/** Counts what the bar names, of the claims that fit every list but the verdicts'. */
export function filterCounts(claims: readonly Filtered[], filter: ClaimFilter): FilterCounts {
  const within = claims.filter((claim) => fits(claim, filter, 'groups'));
  const counts: FilterCounts = {
    ...{ disputed: 0, reopened: 0, waiting: 0, unchecked: 0, verified: 0, unverifiable: 0, opinion: 0 },
    left: within.filter(isLeft).length,
    all: within.length,
  };
  for (const claim of within)
    for (const group of entriesOf(claim, 'groups', filter.questions)) counts[group as ClaimGroup] += 1;
  return counts;
}
