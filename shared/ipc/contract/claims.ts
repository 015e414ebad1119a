/** Claims with what belongs to them, and remarks. */
import { z } from 'zod';
import { Claim } from '../../domain/claim';
import { PlaceWordings } from '../../domain/claim-wordings';
import { SimilarClaim } from '../../domain/earlier-check';
import { Evidence } from '../../domain/evidence';
import { HistoryEntry } from '../../domain/history';
import { Id } from '../../domain/ids';
import { LostPlace } from '../../domain/lost-place';
import { Note } from '../../domain/note';
import { Query } from '../../domain/query';
import { RepeatedFact } from '../../domain/repeated-fact';
import { Remark } from '../../domain/remark';
import { request } from './request';

export const claimRequests = {
  'claims.list': request(z.object({ article: Id }), z.array(Claim)),
  /**
   * Of an article's claims those that are asked for, as far as they are there; and `numberingOf` all of them, which
   * says whether a list that was answered before still holds the same claims under the same numbers.
   */
  'claims.some': request(
    z.object({ article: Id, claims: z.array(Id).min(1) }),
    z.object({ claims: z.array(Claim), numbering: z.string() }),
  ),
  'claims.evidence': request(z.object({ claim: Id }), z.array(Evidence)),
  /** The claim's places that the current text has lost, and where each may stand now. */
  'claims.candidates': request(z.object({ claim: Id }), z.array(LostPlace)),
  /** How each of the claim's places in the current text came there through the revisions, in the order of the text. */
  'claims.wordings': request(z.object({ claim: Id }), z.array(PlaceWordings)),
  'claims.notes': request(z.object({ claim: Id }), z.array(Note)),
  'claims.queries': request(z.object({ claim: Id }), z.array(Query)),
  /** Other places of the article that say what a claim says, in the order of the text. */
  'claims.repeats': request(z.object({ claim: Id }), z.array(RepeatedFact)),
  'claims.history': request(z.object({ claim: Id }), z.array(HistoryEntry)),
  /** All notes of an article's claims, oldest first; and all queries. */
  'notes.ofArticle': request(z.object({ article: Id }), z.array(Note)),
  'queries.ofArticle': request(z.object({ article: Id }), z.array(Query)),
  'remarks.list': request(z.object({ article: Id }), z.array(Remark)),
  /**
   * Claims of all articles, and earlier checks, that may say the same as this claim; best first, nothing of its own
   * family. Claims that nobody has judged or given evidence are left out: they were not checked.
   */
  'claims.similar': request(
    z.object({ claim: Id, limit: z.int().min(1).max(50).default(10) }),
    z.array(SimilarClaim),
  ),
  /** Of how many of those it is sure, for each claim of an article; claims without any are left out. */
  'claims.checkedBefore': request(z.object({ article: Id }), z.record(Id, z.int().positive())),
} as const;
