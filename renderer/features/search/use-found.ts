import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import type { QueryProblem, SearchGroup } from '@shared/domain/search';
import { useAnswer, type RequestError } from '../../app/api';
import { asRequested } from '../library/library-filter';
import { useThrottled } from '../library/use-settled';
import { useHitPages, type HitPages } from './hit-pages';
import { foundSections, startSections, type Item, type Section } from './items';
import { useSearchStore } from './search-store';

/** How often what is typed is asked for, in milliseconds. */
const BETWEEN_KEYS = 100;
/** Hits of each kind where all kinds are shown. */
const OF_EACH = 5;

/** What the place of searches shows now. */
export interface FoundNow {
  /** Nothing is looked for. */
  isBlank: boolean;
  /** How many were found of each kind. */
  groups: readonly SearchGroup[];
  /** A few of each kind; or what can be looked for again. */
  sections: readonly Section[];
  /** All of one kind, where that is wanted alone. */
  pages: HitPages | null;
  /** How many rows there are to be on, and the one in a place. */
  rows: number;
  itemAt: (place: number) => Item | undefined;
  /** What is shown was found by what was typed before, or is on the way. */
  isOld: boolean;
  problem: QueryProblem | null;
  error: RequestError | null;
  onRange: (range: { first: number; last: number }) => void;
  again: () => void;
}

/** Finds what is typed, as it is typed. What was found before stays until the answer is there. */
export function useFound(): FoundNow {
  const { query, filter, kind, recent } = useSearchStore();
  const [range, setRange] = useState({ first: 0, last: 0 });
  const isBlank = query.trim() === '';
  // Every key asks anew; faster than this nobody reads, and the answers would queue.
  const words = useThrottled(query, BETWEEN_KEYS);
  const isAsked = !isBlank && words.trim() !== '';
  const wish = { query: words, unfinished: true, filter: asRequested(filter) };
  const found = useAnswer(
    'search.find',
    { ...wish, limit: OF_EACH },
    { enabled: isAsked, placeholderData: keepPreviousData },
  );
  const ofKind = useHitPages(wish, isAsked ? kind : null, range);
  const saved = useAnswer('search.saved', undefined).data ?? [];
  const groups = isBlank ? [] : (found.data?.groups ?? []);
  const sections = isBlank ? startSections(saved, recent) : foundSections(groups);
  const pages = !isBlank && kind !== null ? ofKind : null;
  const items = sections.flatMap((section) => section.items);
  return {
    ...{ isBlank, groups, sections, pages },
    rows: pages ? pages.count : items.length,
    itemAt: (place) => {
      if (!pages) return items[place];
      const hit = pages.at(place);
      return hit && { is: 'hit', hit };
    },
    isOld:
      !isBlank &&
      (words !== query ||
        found.data === undefined ||
        found.isPlaceholderData ||
        (pages !== null && (pages.isOld || pages.isPending))),
    problem: isBlank ? null : (found.data?.problem ?? null),
    error: isBlank || found.data !== undefined ? null : found.error,
    onRange: setRange,
    again: () => void found.refetch(),
  };
}
