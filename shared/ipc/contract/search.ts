/** What is found in everything, and what was checked before. */
import { z } from 'zod';
import { EarlierCheck, SimilarClaim } from '../../domain/earlier-check';
import { Id } from '../../domain/ids';
import {
  Indexing,
  QueryProblem,
  SavedSearch,
  SearchGroup,
  SearchKind,
  searchKinds,
} from '../../domain/search';
import { ArticleSelection } from './articles';
import { nothing, request } from './request';

export const searchRequests = {
  /** Everything that is found, kinds in the order of `searchKinds`, those without a hit left out. What a filter can't say anything about is left out. */
  'search.find': request(
    ArticleSelection.extend({
      kinds: z
        .array(SearchKind)
        .min(1)
        .default([...searchKinds]),
      offset: z.int().nonnegative().default(0),
      /** Hits of each kind. */
      limit: z.int().min(1).max(200).default(8),
    }),
    z.object({ groups: z.array(SearchGroup), problem: QueryProblem.nullable(), indexing: Indexing }),
  ),
  'search.state': request(nothing, Indexing),
  'search.saved': request(nothing, z.array(SavedSearch)),
} as const;

export const internalSearchRequests = {
  /** Builds the index anew; answered when it holds everything. */
  'search.rebuild': request(nothing, z.object({ documents: z.int(), milliseconds: z.int() })),
  /** What says the same as each text, best first. */
  'search.similar': request(
    z.object({ texts: z.array(z.string().min(1)).min(1), limit: z.int().min(1).max(1000).default(10) }),
    z.array(z.array(SimilarClaim)),
  ),
  /**
   * Adds fact-checks made elsewhere as the command `earlierCheck.add` does, and counts what became of them; two of one
   * `externalId` count once.
   */
  'earlierChecks.import': request(
    z.object({ command: Id, checks: z.array(EarlierCheck).min(1) }),
    z.object({ added: z.int(), changed: z.int(), unchanged: z.int() }),
  ),
} as const;
