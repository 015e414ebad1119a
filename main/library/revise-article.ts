import { describeSpan } from '@shared/anchoring/quote';
import { reanchor, type Reanchored } from '@shared/anchoring/reanchor';
import type { Span } from '@shared/domain/anchor';
import type { Extraction } from '@shared/domain/article';
import { GalleyError } from '@shared/domain/errors';
import { isLost } from '@shared/domain/to-decide';
import { t } from '@shared/text/index';
import type { KeptImage } from './article-images';
import type { Decision } from './decision';
import { foundAgain } from './found-again';
import { dataFields, insertRevision } from './revision-rows';
import type { Sentenced } from './sentenced';
import { stableId } from './stable-id';
import type { AnchorRow, ArticleRecord, ClaimRow, RemarkRow, RevisionRow, VerdictRow } from './store/rows';

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
  const old = draft.row<RevisionRow>('revision', article.revision);
  const revision = stableId(command, 'revision');
  const number = Math.max(...draft.find<RevisionRow>('revision', { articleId: id }).map((row) => row.number));
  const place = { id: revision, article: id, number: number + 1, file, at };
  const sentences = insertRevision(draft, extraction, place, images);
  draft.updateRow('article', article, { ...dataFields(extraction), revision });
  const starts = JSON.parse(old.sentences) as number[];
  const before = { id: old.id, text: old.text, sentences: starts, language: article.language };
  const after = { id: revision, text: extraction.text, sentences, language: extraction.language };
  carryClaims(decision, id, before, after);
  carryRemarks(decision, id, before, after);
}

/** What is as it was: the words and their sentence, but for style. */
const isUntouched = ({ state, changes }: Reanchored): boolean =>
  state !== 'gone' && state !== 'ambiguous' && changes.every(({ what }) => what === 'style');

function carryClaims(decision: Decision, article: string, before: Sentenced, after: Sentenced): void {
  const { draft } = decision;
  const claims = draft.find<ClaimRow>('claim', { articleId: article, removedAt: null });
  const anchors = draft
    .among<AnchorRow>(
      'anchor',
      'claimId',
      claims.map(({ id }) => id),
    )
    .filter(({ revisionId }) => revisionId === before.id)
    .sort((a, b) => a.startOffset - b.startOffset);
  const standing = anchors.filter((row) => !isLost(row));
  const places = standing.map((row) => ({ id: row.id, start: row.startOffset, end: row.endOffset }));
  const found = new Map(reanchor(before, after, places).map((place) => [place.id, place]));
  const again = foundAgain(decision, anchors.filter(isLost), before, after);
  const touched = new Map<string, { row: AnchorRow; place: Reanchored }>();
  /** Where a claim that stands nowhere is numbered: behind the one before it. */
  let last = 0;
  for (const row of anchors) {
    const place = found.get(row.id) ?? again.get(row.id)?.place ?? null;
    const span = spanOf(place);
    if (span) last = span.end;
    const id = stableId(after.id, row.id);
    draft.insert('anchor', id, {
      claimId: row.claimId,
      revisionId: after.id,
      ...(span ? placedFields(after, span) : lostFields(row, last)),
      state: place?.state ?? row.state,
      fromId: row.id,
      changes: JSON.stringify(place?.changes ?? []),
    });
    if (found.has(row.id) && place && !isUntouched(place) && !touched.has(row.claimId))
      touched.set(row.claimId, { row, place });
  }
  const back = new Map([...again.values()].map((one) => [one.stood.claimId, one]));
  for (const [claim, { place, stood }] of back) comeBack(decision, claim, whyBack(stood, place, after));
  for (const [claim, { row, place }] of touched)
    if (!back.has(claim)) reopen(decision, claim, whyOf(row, place, after));
}

const spanOf = (place: Reanchored | null): Span | null =>
  place && place.start !== null && place.end !== null ? { start: place.start, end: place.end } : null;

function placedFields({ text, sentences }: Sentenced, span: Span) {
  return { startOffset: span.start, endOffset: span.end, ...describeSpan(text, sentences, span) };
}

/** Of words that stand nowhere, or in several places alike, what was known of them stays. */
const lostFields = ({ quote, prefix, suffix, sentence }: AnchorRow, at: number) => ({
  ...{ startOffset: at, endOffset: at, quote, prefix, suffix, sentence },
});

function whyOf(row: AnchorRow, place: Reanchored, { text, sentences }: Sentenced): string {
  const span = spanOf(place);
  if (place.state === 'gone') return t('record/revision/gone', { before: row.sentence });
  if (!span) return t('record/revision/ambiguous', { before: row.sentence });
  const { sentence } = describeSpan(text, sentences, span);
  return t('record/revision/edited', { before: row.sentence, after: sentence });
}

function reopen({ draft, at }: Decision, claim: string, why: string): void {
  for (const verdict of draft.find<VerdictRow>('verdict', { claimId: claim }))
    if (verdict.value !== 'unchecked' && !verdict.reopenedAt)
      draft.updateRow('verdict', verdict, { reopenedAt: at, reopenedWhy: why });
}

/** Why a claim is reopened whose words an earlier draft had lost. */
function whyBack(row: AnchorRow, place: Reanchored, after: Sentenced): string {
  const span = spanOf(place);
  if (!span) return whyOf(row, place, after);
  const { sentence } = describeSpan(after.text, after.sentences, span);
  return t('record/revision/back', { before: row.sentence, after: sentence });
}

/** What was lost stands in the text again, or may: a claim that was cut is so no longer, and is decided anew. */
function comeBack({ draft, at }: Decision, claim: string, why: string): void {
  const row = draft.row<ClaimRow>('claim', claim);
  if (row.resolution === 'cut') draft.updateRow('claim', row, { resolution: null });
  for (const verdict of draft.find<VerdictRow>('verdict', { claimId: claim }))
    if (verdict.value !== 'unchecked')
      draft.updateRow('verdict', verdict, { reopenedAt: at, reopenedWhy: why });
}

/** A remark follows its words; one whose words are gone is about the whole article, and says what it was about. */
function carryRemarks({ draft }: Decision, article: string, before: Sentenced, after: Sentenced): void {
  const remarks = draft
    .find<RemarkRow>('remark', { articleId: article, removedAt: null })
    .filter(({ revisionId, startOffset }) => revisionId === before.id && startOffset !== null);
  const places = remarks.map((row) => ({ id: row.id, start: row.startOffset ?? 0, end: row.endOffset ?? 0 }));
  const found = new Map(reanchor(before, after, places).map((place) => [place.id, place]));
  for (const row of remarks) {
    const place = found.get(row.id);
    if (!place) throw new GalleyError('bug', 'a remark was not looked for');
    const span = spanOf(place);
    const quote = before.text.slice(row.startOffset ?? 0, row.endOffset ?? 0);
    draft.updateRow('remark', row, {
      revisionId: span ? after.id : null,
      startOffset: span?.start ?? null,
      endOffset: span?.end ?? null,
      text: span ? undefined : t('record/revision/remark', { quote, text: row.text }),
    });
  }
}
