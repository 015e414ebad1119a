import type { Extraction } from '@shared/domain/article';
import type { Id } from '@shared/domain/ids';
import { joinBlocks } from '@shared/domain/text';
import { t } from '@shared/text/index';
import type { KeptImage } from '../article-images';
import {
  byClaim,
  carryAnchors,
  carryRemarks,
  spanOf,
  touchedPlace,
  type CarriedAnchor,
  type CarriedRemark,
} from './carry-claims';
import { carrySignOffs } from './carry-sign-offs';
import type { Decision } from '../decision';
import { anchorsToCarry, remarksToCarry, sentencedRevision } from './old-revision';
import { followWords } from './follow-words';
import { foundAgain, withFoundAgain, type FoundAgain } from './found-again';
import { dataFields, insertRevision } from './revision-rows';
import { quotedBlocks, type Sentenced } from './sentenced';
import { stableId } from '../stable-id';
import type { ArticleRecord, ClaimRow, RevisionRow, VerdictRow } from '../store/rows';
import { whyEdited } from './why-edited';

/** What the next revision of an article is made of; `file` is the kept original that it was read from. */
interface RevisionToMake {
  article: string;
  extraction: Extraction;
  file: string;
  /** Its kept pictures, by their numbers. */
  images: ReadonlyMap<number, KeptImage>;
}

/**
 * Decides the next revision of an article: its text and blocks, what is known of the article now, and where each of
 * its claims and remarks stands in the new text. A verdict whose ground has changed is reopened; nothing is dropped.
 */
export function decideRevision(
  decision: Decision,
  command: string,
  { article: id, extraction, file, images }: RevisionToMake,
): void {
  const { draft, at } = decision;
  const article = draft.live<ArticleRecord>('article', id);
  const before = sentencedRevision(draft, article);
  const revision = stableId(command, 'revision');
  const number = Math.max(...draft.find<RevisionRow>('revision', { articleId: id }).map((row) => row.number));
  const place = { id: revision, article: id, number: number + 1, file, at };
  const sentences = insertRevision(draft, extraction, place, images);
  draft.updateRow('article', article, { ...dataFields(extraction), revision });
  const { spans } = joinBlocks(extraction.blocks.map(({ text }) => text));
  const quoted = quotedBlocks(extraction.blocks, spans);
  const after = { text: extraction.text, sentences, language: extraction.language, quoted };
  const rows = anchorsToCarry(draft, article);
  const anchors = carryAnchors(rows, before, after);
  recordAnchors(decision, revision, anchors, foundAgain(draft, rows, before, after), after);
  carrySignOffs(decision, byClaim(anchors));
  recordRemarks(decision, revision, carryRemarks(remarksToCarry(draft, article), before, after));
}

function recordAnchors(
  decision: Decision,
  revision: Id,
  carried: readonly CarriedAnchor[],
  again: ReadonlyMap<Id, FoundAgain>,
  after: Sentenced,
): void {
  const anchors = withFoundAgain(carried, again, after);
  for (const { row, place, fields } of anchors)
    decision.draft.insert('anchor', stableId(revision, row.id), {
      claimId: row.claimId,
      revisionId: revision,
      ...fields,
      state: place?.state ?? row.state,
      fromId: row.id,
      changes: JSON.stringify(place?.changes ?? []),
    });
  const back = new Map(anchors.filter(({ row }) => again.has(row.id)).map((one) => [one.row.claimId, one]));
  for (const [claim, one] of back) comeBack(decision, claim, whyBack(one, again));
  for (const [claim, places] of byClaim(carried)) {
    const touched = touchedPlace(places);
    if (touched && !back.has(claim)) reopen(decision, claim, whyOf(touched));
  }
  for (const [claim, places] of byClaim(anchors)) {
    if (!touchedPlace(places)) continue;
    const standing = places.filter(({ place }) => spanOf(place));
    followWords(
      decision.draft,
      claim,
      standing.map(({ row, fields }) => ({ before: row.quote, after: fields.quote })),
    );
  }
}

function whyOf({ row, place, fields }: CarriedAnchor): string {
  if (place?.state === 'gone') return t('record/revision/gone', { before: row.sentence });
  if (!spanOf(place)) return t('record/revision/ambiguous', { before: row.sentence });
  return whyEdited(row.sentence, fields.sentence, place?.changes ?? []);
}

function reopen({ draft, at }: Decision, claim: string, why: string): void {
  for (const verdict of draft.find<VerdictRow>('verdict', { claimId: claim }))
    if (verdict.value !== 'unchecked' && !verdict.reopenedAt)
      draft.updateRow('verdict', verdict, { reopenedAt: at, reopenedWhy: why });
}

/** Why a claim is reopened whose words an earlier draft had lost. */
function whyBack(one: CarriedAnchor, again: ReadonlyMap<Id, FoundAgain>): string {
  if (!spanOf(one.place)) return whyOf(one);
  const before = again.get(one.row.id)?.stood.sentence ?? one.row.sentence;
  return t('record/revision/back', { before, after: one.fields.sentence });
}

/** What was lost stands in the text again, or may: a claim that was cut is so no longer, and is decided anew. */
function comeBack({ draft, at }: Decision, claim: Id, why: string): void {
  const row = draft.row<ClaimRow>('claim', claim);
  if (row.resolution === 'cut') draft.updateRow('claim', row, { resolution: null });
  for (const verdict of draft.find<VerdictRow>('verdict', { claimId: claim }))
    if (verdict.value !== 'unchecked')
      draft.updateRow('verdict', verdict, { reopenedAt: at, reopenedWhy: why });
}

/** A remark follows its words; one whose words are gone is about the whole article, and says what it was about. */
function recordRemarks({ draft }: Decision, revision: Id, remarks: readonly CarriedRemark[]): void {
  for (const { row, span, quote } of remarks)
    draft.updateRow('remark', row, {
      revisionId: span ? revision : null,
      startOffset: span?.start ?? null,
      endOffset: span?.end ?? null,
      text: span ? undefined : t('record/revision/remark', { quote, text: row.text }),
    });
}
