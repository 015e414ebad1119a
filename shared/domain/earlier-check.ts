import { z } from 'zod';
import { Id, WrittenDate } from './ids';
import { Source } from './source';
import { Stance } from './evidence';
import { standings } from './verdict';

/** A fact-check made elsewhere. Its verdict is in the words of whoever made it. */
export const EarlierCheck = z.object({
  id: Id,
  /** What it is called where it comes from: the same one again is the same check. */
  externalId: z.string(),
  statement: z.string().trim().min(1),
  title: z.string().nullable(),
  verdict: z.string().nullable(),
  date: WrittenDate.nullable(),
  url: z.string().nullable(),
});
export type EarlierCheck = z.infer<typeof EarlierCheck>;

/** A claim that says the same: of an article of this library, or checked elsewhere. The higher the score, the better. */
export const SimilarClaim = z.object({
  id: Id,
  score: z.number(),
  /** Sure enough to be counted without anyone looking. */
  same: z.boolean(),
  from: z.enum(['library', 'elsewhere']),
  externalId: z.string().nullable(),
  statement: z.string(),
  /** Of the article, or of the fact-check. */
  title: z.string().nullable(),
  article: Id.nullable(),
  /** How it stands in this library. */
  standing: z.enum(standings).nullable(),
  /** The verdict given elsewhere, in its own words. */
  verdict: z.string().nullable(),
  /** When the verdict was given, or the check was published. */
  date: z.string().nullable(),
  url: z.string().nullable(),
  /** What its evidence links to: all that could be used again. */
  evidence: z.array(z.object({ id: Id, source: Source, stance: Stance })),
});
export type SimilarClaim = z.infer<typeof SimilarClaim>;
