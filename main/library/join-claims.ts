import { joinSpans } from '@shared/anchoring/join-spans';
import { describeSpan } from '@shared/anchoring/quote';
import type { Span } from '@shared/domain/anchor';
import { questions, type Question, type VerdictReason, type VerdictValue } from '@shared/domain/verdict';
import { t } from '@shared/text/index';
import { freshVerdict, verdictId } from './claims';
import { refuse, type Decide, type Decision } from './decision';
import { asStatement } from './statement';
import type { AnchorRow, ArticleRecord, ClaimRow, RevisionRow, VerdictRow } from './store/rows';
import type { Table } from './store/tables';

/** What hangs on a claim and goes along; what has been removed too, so that bringing it back finds the right claim. */
const hanging: readonly Table[] = ['evidence', 'note', 'query', 'signOff', 'apart'];

const isLost = ({ state }: AnchorRow): boolean => state === 'gone' || state === 'ambiguous';

/** The claims that become one with `into`. Refuses itself, and claims of another article. */
function others({ draft }: Decision, into: ClaimRow, claims: readonly string[]): ClaimRow[] {
  if (claims.includes(into.id)) refuse(t('record/claim/joinsOthers'), { claim: into.id });
  const rows = draft.allLive<ClaimRow>('claim', claims);
  if (rows.some(({ articleId }) => articleId !== into.articleId)) refuse(t('record/claim/joinsOneArticle'));
  return rows;
}

/** What giving all places to one claim did to the words that it had: `statement` where that was the words' own. */
interface Rewording {
  statement: string | undefined;
  isReworded: boolean;
}

/** Gives all places to one claim. Those of the current text that meet in a sentence become one place. */
function joinPlaces({ draft }: Decision, into: ClaimRow, gone: readonly ClaimRow[]): Rewording {
  const article = draft.row<ArticleRecord>('article', into.articleId);
  const revision = draft.row<RevisionRow>('revision', article.revision);
  const sentences = JSON.parse(revision.sentences) as number[];
  const rows = draft.among<AnchorRow>('anchor', 'claimId', [into.id, ...gone.map(({ id }) => id)]);
  const isHere = (row: AnchorRow) => row.revisionId === revision.id && !isLost(row);
  const places = rows
    .filter(isHere)
    .map((row) => ({ row, start: row.startOffset, end: row.endOffset, own: row.claimId === into.id }));
  const rewording: Rewording = { statement: undefined, isReworded: false };
  for (const { span, places: met } of joinSpans(revision.text, sentences, places)) {
    const isWhole = ({ start, end }: Span) => start === span.start && end === span.end;
    const kept = met.find((place) => place.own && isWhole(place)) ?? met.find(({ own }) => own) ?? met[0];
    if (!kept) continue;
    const described = describeSpan(revision.text, sentences, span);
    if (!isWhole(kept)) {
      rewording.isReworded = true;
      // A statement that someone wrote stays theirs.
      if (kept.own && into.statement === asStatement(kept.row.quote))
        rewording.statement = asStatement(described.quote);
    }
    const wider = isWhole(kept) ? {} : { startOffset: span.start, endOffset: span.end, ...described };
    draft.updateRow('anchor', kept.row, { claimId: into.id, ...wider });
    for (const { row } of met) if (row.id !== kept.row.id) draft.removeRow('anchor', row);
  }
  for (const row of rows) if (!isHere(row)) draft.updateRow('anchor', row, { claimId: into.id });
  return rewording;
}

/** What it is a part of afterwards: what the topmost of the others above it was a part of. */
function parentOf({ draft }: Decision, into: ClaimRow, gone: ReadonlySet<string>): string | null {
  let parent = into.parentId;
  for (let above = parent; above !== null;) {
    const next: string | null = draft.row<ClaimRow>('claim', above).parentId;
    if (gone.has(above)) parent = next;
    above = next;
  }
  return parent;
}

/** Of several waitings one: on all of them, since the first, until the first. */
function waitingOf(rows: readonly ClaimRow[]): Partial<ClaimRow> {
  const waiting = rows.filter(({ waitingOn }) => waitingOn !== null);
  if (waiting.length === 0) return {};
  const first = (times: (string | null)[]) => times.filter((time) => time !== null).sort()[0] ?? null;
  return {
    waitingOn: [...new Set(waiting.map(({ waitingOn }) => waitingOn))].join('; '),
    waitingSince: first(waiting.map(({ waitingSince }) => waitingSince)),
    waitingUntil: first(waiting.map(({ waitingUntil }) => waitingUntil)),
  };
}

/** What one claim says of itself after others have become one with it: its own first, then what only they know. */
function joinedFields(into: ClaimRow, gone: readonly ClaimRow[]) {
  const all = [into, ...gone];
  const spoken = all.find(({ speaker }) => speaker !== null);
  const guessed = into.kindGuessed ? gone.find(({ kindGuessed }) => !kindGuessed) : undefined;
  const review = all.some((row) => row.review === 'sent-back')
    ? 'sent-back'
    : all.every((row) => row.review === into.review)
      ? into.review
      : 'open';
  return {
    kind: guessed?.kind,
    kindGuessed: guessed ? 0 : undefined,
    speaker: spoken?.speaker ?? null,
    form: spoken?.form ?? null,
    asOf: all.find(({ asOf }) => asOf !== null)?.asOf ?? null,
    legal: Number(all.some(({ legal }) => legal)),
    priority: Number(all.some(({ priority }) => priority)),
    assigneeId: all.find(({ assigneeId }) => assigneeId !== null)?.assigneeId ?? null,
    proposed: all.find(({ proposed }) => proposed !== null)?.proposed ?? null,
    review,
    ...waitingOf(all),
  };
}

/** `“built in 1884” (Verified)` */
function told(claim: ClaimRow, { value, reason }: VerdictRow): string {
  const verdict = t(`words/verdict/${value as VerdictValue}`);
  const because = reason === null ? null : t(`words/reason/${reason as VerdictReason}`);
  return t('record/claim/joinedOne', {
    statement: claim.statement,
    verdict: because === null ? verdict : t('claims/verdictWithReason', { verdict, reason: because }),
  });
}

/** Whether all answer alike, and nobody doubts it. */
const agree = (answers: readonly VerdictRow[]): boolean =>
  answers.every(({ reopenedAt }) => !reopenedAt) &&
  new Set(answers.map(({ value, reason }) => JSON.stringify([value, reason]))).size === 1;

/**
 * One answer of several to one question. Where all are alike and the words are those that it was given for it stays;
 * otherwise the first that was given stays in sight, reopened.
 */
function joinVerdicts(
  { draft, at }: Decision,
  all: readonly ClaimRow[],
  question: Question,
  isReworded: boolean,
): void {
  const [into] = all;
  const asked = all.filter(({ speaker }) => question === 'fact' || speaker !== null);
  if (!into || asked.length === 0) return;
  const answers = asked.flatMap((claim) =>
    draft.find<VerdictRow>('verdict', { claimId: claim.id, question }).map((row) => ({ claim, row })),
  );
  const own = draft.find<VerdictRow>('verdict', { claimId: into.id, question })[0];
  const isAsked = asked.includes(into);
  if (isAsked && !isReworded && agree(answers.map(({ row }) => row))) return;
  const given = answers.find(({ row }) => row.value !== 'unchecked')?.row;
  const fields = given
    ? {
        ...{ value: given.value, reason: given.reason, givenBy: given.givenBy, givenAt: given.givenAt },
        reopenedAt: at,
        reopenedWhy: t('record/claim/joined', {
          claims: answers.map(({ claim, row }) => told(claim, row)).join(', '),
        }),
      }
    : freshVerdict;
  if (own) draft.updateRow('verdict', own, fields);
  else draft.insert('verdict', verdictId(into.id, question), { claimId: into.id, question, ...fields });
}

/** Makes several claims one: the others are removed, and all that hung on them hangs on the one. */
export const joinClaims: Decide<'claim.join'> = (decision, { into: id, claims }) => {
  const { draft, at } = decision;
  const into = draft.live<ClaimRow>('claim', id);
  const gone = others(decision, into, claims);
  const ids = gone.map((row) => row.id);
  const { statement, isReworded } = joinPlaces(decision, into, gone);
  draft.updateRow('claim', into, {
    ...joinedFields(into, gone),
    statement,
    parentId: parentOf(decision, into, new Set(ids)),
  });
  for (const question of questions) joinVerdicts(decision, [into, ...gone], question, isReworded);
  for (const table of hanging)
    for (const row of draft.among<{ id: string }>(table, 'claimId', ids))
      draft.updateRow(table, row, { claimId: id });
  for (const part of draft.among<ClaimRow>('claim', 'parentId', ids))
    if (part.id !== id && !ids.includes(part.id)) draft.updateRow('claim', part, { parentId: id });
  for (const row of gone) draft.updateRow('claim', row, { removedAt: at });
};
