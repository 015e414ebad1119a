import { z } from 'zod';
import { changeKinds } from '../anchoring/change';
import { AnchorState, Span } from './anchor';
import { Around } from './around';
import { ArticleData } from './article';
import { BlockRole } from './block';
import { SignOff } from './claim';
import { Id } from './ids';
import { Verdict } from './verdict';

/**
 * What becomes of a claim with the next revision, the gravest last. `carried`: verdict and sign-off stay. `reopened`:
 * its words or its sentence changed. `ambiguous`: it may stand in several places. `gone`: it stands nowhere.
 */
export const claimOutcomes = ['carried', 'reopened', 'ambiguous', 'gone'] as const;
export const ClaimOutcome = z.enum(claimOutcomes);
export type ClaimOutcome = z.infer<typeof ClaimOutcome>;

/** What becomes of one place of a claim. */
export const CarriedPlace = z.object({
  state: AnchorState,
  /** Where it will stand; `null` where it stands nowhere, or in several places. */
  span: Span.nullable(),
  /** The sentence as it was. */
  before: z.string(),
  /** The sentence as it will be; `null` as for `span`. */
  after: z.string().nullable(),
  /** What changed, each kind once. Style alone leaves verdicts and sign-offs. */
  changes: z.array(z.enum(changeKinds)),
  /** The places that are equally good, best first, with the text around them: their sentences may be the same. */
  candidates: z.array(Around),
});
export type CarriedPlace = z.infer<typeof CarriedPlace>;

export const CarriedClaim = z.object({
  claim: Id,
  /** As it stands now. */
  number: z.string(),
  statement: z.string(),
  outcome: ClaimOutcome,
  /** Whether it stood nowhere before this draft, too. */
  still: z.boolean(),
  places: z.array(CarriedPlace),
  /** As they stand before the draft. */
  verdicts: z.array(Verdict),
  signOffs: z.array(SignOff),
});
export type CarriedClaim = z.infer<typeof CarriedClaim>;

/** A sentence of the draft that no sentence of the text before is or has become. */
export const NewSentence = Span.safeExtend({
  text: z.string(),
  /** The block that it stands in, counted from 0. */
  block: z.int().nonnegative(),
  role: BlockRole,
});
export type NewSentence = z.infer<typeof NewSentence>;

/** What becomes of an article with the next revision, told before it is one. */
export const RevisionSummary = z.object({
  article: Id,
  title: z.string().nullable(),
  /** The revision that it would be, counted from 1. */
  revision: z.int().positive(),
  counts: z.object({
    carried: z.int(),
    reopened: z.int(),
    ambiguous: z.int(),
    gone: z.int(),
    new: z.int(),
  }),
  /** In the order of their numbers. */
  claims: z.array(CarriedClaim),
  newSentences: z.array(NewSentence),
  /** Remarks whose words stand nowhere any more: they become remarks on the whole article. */
  remarks: z.array(z.object({ remark: Id, quote: z.string(), text: z.string() })),
  /**
   * Whether the text is another one, whether its parts are, with their roles, links and emphasis, and whether it is
   * another one as a whole: no sentence of it was there or has become of one that was.
   */
  changed: z.object({ text: z.boolean(), blocks: z.boolean(), whole: z.boolean() }),
  /** What is known of the article that the draft says otherwise. */
  data: z.array(
    z.object({ field: ArticleData.keyof(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});
export type RevisionSummary = z.infer<typeof RevisionSummary>;

/** Whether a draft says what is there already, to the letter. */
export const isSameDraft = ({ changed, data }: Pick<RevisionSummary, 'changed' | 'data'>): boolean =>
  !changed.text && !changed.blocks && data.length === 0;

/** Whether nothing that was checked is touched, and nothing is to check that wasn't there. */
export const isNothingTouched = ({ counts, remarks }: Pick<RevisionSummary, 'counts' | 'remarks'>): boolean =>
  counts.reopened + counts.ambiguous + counts.gone + counts.new + remarks.length === 0;
