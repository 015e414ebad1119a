import { describeSpan } from '@shared/anchoring/quote';
import type { Span } from '@shared/domain/anchor';
import type { BlockRole } from '@shared/domain/block';
import { splitsPair } from '@shared/domain/text';
import { guessAttribution, guessKind } from '@shared/domain/kind';
import { t } from '@shared/text/index';
import { settleCut } from './revisions/cut-claims';
import { refuse, type Decision, type Deciders } from './decision';
import { replaceLost } from './revisions/replace-lost';
import type { AnchorRow, BlockRow, ClaimRow, RevisionRow, VerdictRow } from './store/rows';
import { stableId } from './stable-id';
import { asStatement, saysOtherwise } from './statement';

/** A verdict that nobody has given yet. */
export const freshVerdict = {
  value: 'unchecked',
  reason: null,
  givenBy: null,
  givenAt: null,
  reopenedAt: null,
  reopenedWhy: null,
};

/** A verdict's row has the id that claim and question give it, so that no question is ever answered twice. */
export const verdictId = (claim: string, question: string): string => stableId(claim, question);

/** Adds a question that nobody has answered yet. */
export function addVerdict({ draft }: Decision, claim: string, question: 'fact' | 'said'): void {
  draft.insert('verdict', verdictId(claim, question), { claimId: claim, question, ...freshVerdict });
}

/** Where a place comes from: a lost one, or nowhere. */
type AnchorOrigin = Pick<AnchorRow, 'state' | 'fromId' | 'changes'>;

function addAnchor(
  { draft }: Decision,
  anchor: string,
  claim: string,
  revision: RevisionRow,
  span: Span,
  origin: AnchorOrigin = { state: 'exact', fromId: null, changes: '[]' },
): string {
  if (span.end > revision.text.length) refuse(t('record/claim/outside'), { span });
  const { text } = revision;
  // A span never cuts a character in half.
  const start = splitsPair(text, span.start) ? span.start - 1 : span.start;
  const end = splitsPair(text, span.end) ? span.end + 1 : span.end;
  const described = describeSpan(text, JSON.parse(revision.sentences) as number[], { start, end });
  draft.insert('anchor', anchor, {
    claimId: claim,
    revisionId: revision.id,
    startOffset: start,
    endOffset: end,
    ...described,
    ...origin,
  });
  return described.sentence;
}

/** Reopens every verdict of a claim: the old ones stay in sight until someone decides again. */
function reopenAll({ draft, at }: Decision, claim: string, statement: string): void {
  // What is in doubt keeps its reason, but is so since now: no choice of a place takes that back.
  for (const verdict of draft.find<VerdictRow>('verdict', { claimId: claim }))
    if (verdict.value !== 'unchecked')
      draft.update('verdict', verdict.id, {
        reopenedAt: at,
        reopenedWhy: verdict.reopenedAt ? undefined : t('record/claim/statementWas', { statement }),
      });
}

/** The role of the block in which an offset lies; blocks come in any order. */
export function roleAt(blocks: readonly BlockRow[], offset: number): BlockRole {
  const block = blocks.find(({ startOffset, endOffset }) => startOffset <= offset && offset < endOffset);
  return (block?.role ?? 'paragraph') as BlockRole;
}

/** Changes who is said to have said it. The `said` question comes with the first speaker and stays on the record. */
function setAttribution(
  decision: Decision,
  claim: string,
  attribution: { speaker: string; form: string } | null | undefined,
): void {
  if (attribution === undefined) return;
  const { draft } = decision;
  draft.update('claim', claim, { speaker: attribution?.speaker ?? null, form: attribution?.form ?? null });
  const asked = draft.find('verdict', { claimId: claim, question: 'said' }).length > 0;
  if (attribution && !asked) addVerdict(decision, claim, 'said');
}

const attributionOf = ({ speaker, form }: Inherited) => (speaker && form ? { speaker, form } : null);

/** What a claim has of the one that it was split from. */
export type Inherited = Pick<
  ClaimRow,
  'speaker' | 'form' | 'asOf' | 'legal' | 'priority' | 'assigneeId' | 'parentId'
>;

/** A claim to mark, and the text that it stands in. */
export interface NewClaim {
  claim: string;
  revision: RevisionRow;
  blocks: readonly BlockRow[];
  spans: readonly Span[];
  statement?: string | undefined;
  kind?: string | undefined;
  parent?: string | null | undefined;
  /** Taken as it is instead of guessed. */
  inherited?: Inherited | undefined;
}

/** Marks words of a text as a claim. Refuses a place without words, or outside of the text. */
export function addClaim(
  decision: Decision,
  { claim, revision, blocks, spans, statement, kind, parent, inherited }: NewClaim,
): void {
  const { draft, at, by } = decision;
  const first = spans[0];
  if (!first) refuse(t('record/claim/noPlace'));
  const quote = revision.text.slice(first.start, first.end);
  if (!quote.trim()) refuse(t('record/claim/noText'));
  const { sentence } = describeSpan(revision.text, JSON.parse(revision.sentences) as number[], first);
  const attribution = inherited ? attributionOf(inherited) : guessAttribution(quote, sentence);
  draft.insert('claim', claim, {
    articleId: revision.articleId,
    parentId: parent ?? null,
    statement: statement ?? asStatement(quote),
    kind: kind ?? guessKind(quote, sentence, roleAt(blocks, first.start)),
    kindGuessed: kind ? 0 : 1,
    speaker: attribution?.speaker ?? null,
    form: attribution?.form ?? null,
    asOf: null,
    legal: 0,
    priority: 0,
    assigneeId: null,
    waitingOn: null,
    waitingSince: null,
    waitingUntil: null,
    resolution: null,
    proposed: null,
    review: 'open',
    createdBy: by,
    createdAt: at,
    removedAt: null,
    ...(inherited ? { ...inherited } : {}),
  });
  spans.forEach((span, index) =>
    addAnchor(decision, stableId(claim, `anchor ${index}`), claim, revision, span),
  );
  addVerdict(decision, claim, 'fact');
  if (attribution) addVerdict(decision, claim, 'said');
}

export const claimDeciders: Deciders<
  | 'claim.mark'
  | 'claim.edit'
  | 'claim.anchor'
  | 'claim.unanchor'
  | 'claim.remove'
  | 'claim.resolve'
  | 'claim.wait'
  | 'claim.review'
> = {
  'claim.mark': (decision, { article, revision: revisionId, ...claim }) => {
    const { draft } = decision;
    draft.live('article', article);
    const revision = draft.row<RevisionRow>('revision', revisionId);
    if (revision.articleId !== article) refuse(t('record/claim/otherArticle'));
    if (claim.parent && draft.live<ClaimRow>('claim', claim.parent).articleId !== article)
      refuse(t('record/claim/otherParent'));
    addClaim(decision, { ...claim, revision, blocks: draft.find<BlockRow>('block', { revisionId }) });
  },

  // A verdict answers a statement: with another statement its ground has changed.
  'claim.edit': (decision, { claims, fields }) => {
    const { attribution, legal, priority, assignee, kind, ...plain } = fields;
    const bit = (value: boolean | undefined): number | undefined =>
      value === undefined ? undefined : Number(value);
    for (const claim of new Set(claims)) {
      const before = decision.draft.live<ClaimRow>('claim', claim);
      if (fields.statement !== undefined && saysOtherwise(before.statement, fields.statement))
        reopenAll(decision, claim, before.statement);
      decision.draft.update('claim', claim, {
        ...plain,
        kind,
        kindGuessed: kind && 0,
        legal: bit(legal),
        priority: bit(priority),
        assigneeId: assignee,
      });
      setAttribution(decision, claim, attribution);
    }
  },

  'claim.anchor': (decision, { claim, anchor, revision, span, instead }) => {
    const row = decision.draft.live<ClaimRow>('claim', claim);
    const text = decision.draft.row<RevisionRow>('revision', revision);
    if (text.articleId !== row.articleId) refuse(t('record/claim/otherArticle'));
    const origin = instead === undefined ? undefined : replaceLost(decision, row, { instead, text, span });
    addAnchor(decision, anchor, claim, text, span, origin);
  },

  'claim.unanchor': ({ draft }, { anchor }) => {
    const { claimId, revisionId } = draft.row<AnchorRow>('anchor', anchor);
    if (draft.find('anchor', { claimId, revisionId }).length === 1) refuse(t('record/claim/onlyPlace'));
    draft.remove('anchor', anchor);
  },

  'claim.remove': ({ draft, at }, { claims }) => {
    const gone = new Set(claims);
    for (const claim of gone) {
      draft.live('claim', claim);
      draft.update('claim', claim, { removedAt: at });
    }
    // The parts of a removed claim stay: what they say still stands in the text.
    for (const claim of gone)
      for (const part of draft.find<ClaimRow>('claim', { parentId: claim, removedAt: null }))
        if (!gone.has(part.id)) draft.update('claim', part.id, { parentId: null });
  },

  'claim.resolve': (decision, { claims, resolution }) => {
    for (const claim of new Set(claims)) {
      const row = decision.draft.live<ClaimRow>('claim', claim);
      settleCut(decision, row, resolution);
      decision.draft.updateRow('claim', row, { resolution });
    }
  },

  'claim.wait': ({ draft, at }, { claims, on, until }) => {
    for (const claim of new Set(claims)) {
      const row = draft.live<ClaimRow>('claim', claim);
      draft.update('claim', claim, {
        waitingOn: on,
        waitingSince: on === null ? null : on === row.waitingOn ? row.waitingSince : at,
        waitingUntil: on === null ? null : (until ?? null),
      });
    }
  },

  'claim.review': ({ draft }, { claims, state }) => {
    for (const claim of new Set(claims)) {
      draft.live('claim', claim);
      draft.update('claim', claim, { review: state });
    }
  },
};
