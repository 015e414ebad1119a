import { describeSpan } from '@shared/anchoring/quote';
import type { Id } from '@shared/domain/ids';
import type { ReportedAnchor, ReportedClaim, ReportedEvidence } from '@shared/domain/report-claim';
import type { ReportedRevision } from '@shared/domain/report-record';
import { isLost } from '@shared/domain/to-decide';
import { verdictId } from '../claims';
import type { Decision } from '../decision';
import type { ReportCopies } from './report-copies';
import type { ReportIds } from './report-ids';
import type { ReportPeople } from './report-people';
import type { ReportSources } from './report-sources';
import { keyOf, sealed } from '../sources';
import { hashOfApproved, type Approved } from '../store/queries/approval';
import type { Fields } from '../store/apply';

/** What claims of a report are brought in with. */
export interface Bringing {
  decision: Decision;
  ids: ReportIds;
  people: ReportPeople;
  sources: ReportSources;
  copies: ReportCopies;
  article: Id;
  revision: { id: Id; text: string; sentences: readonly number[] };
}

/** The claims with each after the one that it is a part of. */
function parentsFirst(claims: readonly ReportedClaim[]): ReportedClaim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const ordered = new Set<ReportedClaim>();
  for (const claim of claims) {
    const line: ReportedClaim[] = [];
    for (
      let one: ReportedClaim | undefined = claim;
      one && !ordered.has(one);
      one = byId.get(one.parent ?? '')
    )
      line.push(one);
    for (const one of line.reverse()) ordered.add(one);
  }
  return [...ordered];
}

/** Decides all claims of a report; answers how many sign-offs don't hold for what is stored here and were left out. */
export function addClaims(bringing: Bringing, claims: readonly ReportedClaim[]): number {
  return parentsFirst(claims).reduce((left, claim) => left + addClaim(bringing, claim), 0);
}

function addClaim(bringing: Bringing, claim: ReportedClaim): number {
  const { decision, ids, people, article } = bringing;
  const { draft } = decision;
  const id = ids.of('claim', claim.id);
  const { statement, kind, asOf, resolution, proposed, createdAt } = claim;
  const at = draft.changes.length;
  const row: Fields = {
    ...{ articleId: article, parentId: claim.parent && ids.of('claim', claim.parent), statement, kind },
    kindGuessed: Number(claim.kindGuessed),
    speaker: claim.attribution?.speaker ?? null,
    form: claim.attribution?.form ?? null,
    asOf,
    legal: Number(claim.legal),
    priority: Number(claim.priority),
    assigneeId: claim.assignee && people.of(claim.assignee),
    waitingOn: claim.waiting?.on ?? null,
    waitingSince: claim.waiting?.since ?? null,
    waitingUntil: claim.waiting?.until ?? null,
    ...{ resolution, proposed, review: claim.review },
    createdBy: people.of(claim.createdBy),
    createdAt,
    removedAt: null,
  };
  draft.insert('claim', id, row);
  const approved: Approved = {
    statement: { statement },
    sentences: claim.anchors
      .map((anchor) => ({ state: anchor.state, ...addAnchor(bringing, id, anchor) }))
      .filter((anchor) => !isLost(anchor))
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map(({ quote, sentence }) => ({ quote, sentence })),
    verdicts: [...claim.verdicts]
      .sort((a, b) => (a.question < b.question ? -1 : 1))
      .map(({ question, value, reason, reopened }) => ({
        ...{ question, value, reason },
        reopened: Number(reopened !== null),
      })),
    evidence: claim.evidence
      .map((link) => addEvidence(bringing, id, link))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ approved: link }) => link),
  };
  addVerdicts(bringing, id, claim);
  addWords(bringing, id, claim);
  const hash = hashOfApproved(approved);
  const left = claim.signOffs.filter((given) => given.hash !== hash);
  for (const given of claim.signOffs)
    if (given.hash === hash)
      draft.insert('signOff', ids.of('signOff', given.id), {
        ...{ claimId: id, role: given.as, hash, carriedFrom: null },
        givenBy: people.of(given.by),
        givenAt: given.at,
        withdrawnAt: null,
      });
  // As where a sign-off is withdrawn.
  const isOpen = claim.review === 'signed-off' && left.some(({ as }) => as === 'editor');
  const change = draft.changes[at];
  if (isOpen && change) change.after = { ...row, review: 'open' };
  return left.length;
}

interface Placed {
  start: number;
  end: number;
  quote: string;
  sentence: string;
}

function addAnchor({ decision, ids, revision }: Bringing, claim: Id, anchor: ReportedAnchor): Placed {
  const [quote] = anchor.selectors;
  const written =
    quote?.type === 'TextQuoteSelector'
      ? { quote: quote.exact, prefix: quote.prefix, suffix: quote.suffix, sentence: anchor.sentence }
      : { quote: '', prefix: '', suffix: '', sentence: anchor.sentence };
  const span = anchor.utf16;
  const described = span ? describeSpan(revision.text, revision.sentences, span) : written;
  const { start, end } = span ?? { start: 0, end: 0 };
  decision.draft.insert('anchor', ids.of('anchor', anchor.id), {
    ...{ claimId: claim, revisionId: revision.id, startOffset: start, endOffset: end },
    ...described,
    state: anchor.state,
    fromId: null,
    changes: '[]',
  });
  return { start, end, quote: described.quote, sentence: described.sentence };
}

function addVerdicts({ decision, people }: Bringing, claim: Id, { verdicts }: ReportedClaim): void {
  for (const { question, value, reason, by, at, reopened } of verdicts)
    decision.draft.insert('verdict', verdictId(claim, question), {
      ...{ claimId: claim, question, value, reason },
      givenBy: by && people.of(by),
      givenAt: at,
      reopenedAt: reopened?.at ?? null,
      reopenedWhy: reopened?.why ?? null,
    });
}

function addEvidence(
  bringing: Bringing,
  claim: Id,
  link: ReportedEvidence,
): { id: Id; approved: Approved['evidence'][number] } {
  const { decision, ids, people, sources, copies } = bringing;
  const id = ids.of('evidence', link.id);
  const sourceId = sources.of(link.source);
  const { question, stance, grade, excerpt, locator, translation, translator, remark, asked } = link;
  const approved = { sourceId, question, stance, grade, excerpt, locator, translation, remark };
  const row: Fields = {
    claimId: claim,
    ...approved,
    translator,
    askedWhom: asked?.whom ?? null,
    askedAt: asked?.at ?? null,
    ...copies.placeOf(link, sourceId),
    createdBy: people.of(link.by),
    createdAt: link.at,
    removedAt: null,
  };
  const key = link.withheld ? keyOf(decision, sourceId) : null;
  decision.draft.insert('evidence', id, key ? sealed('evidence', row, sourceId, key) : row);
  return { id, approved };
}

/** Notes and queries. */
function addWords({ decision, ids, people }: Bringing, claim: Id, { notes, queries }: ReportedClaim): void {
  for (const { id, audience, text, by, at, editedAt } of notes)
    decision.draft.insert('note', ids.of('note', id), {
      ...{ claimId: claim, audience, text, sourceId: null },
      createdBy: people.of(by),
      createdAt: at,
      editedAt,
      removedAt: null,
    });
  for (const query of queries) {
    const { id, text, proposed, answer, state, due, settledBy, settledAt } = query;
    decision.draft.insert('query', ids.of('query', id), {
      ...{ claimId: claim, text, proposed, answer, state, due },
      askedBy: people.of(query.by),
      askedAt: query.at,
      settledBy: settledBy && people.of(settledBy),
      settledAt,
    });
  }
}

/** The ids of all that hangs on claims, so that they can be looked up at once. */
export function lookUpClaims(
  ids: ReportIds,
  claims: readonly ReportedClaim[],
  revision: ReportedRevision,
): void {
  const of = (list: (claim: ReportedClaim) => readonly { id: Id }[]): Id[] =>
    claims.flatMap((claim) => list(claim).map(({ id }) => id));
  ids.look('revision', [revision.id]);
  ids.look(
    'block',
    revision.blocks.map(({ id }) => id),
  );
  ids.look(
    'claim',
    claims.map(({ id }) => id),
  );
  ids.look(
    'anchor',
    of(({ anchors }) => anchors),
  );
  ids.look(
    'evidence',
    of(({ evidence }) => evidence),
  );
  ids.look(
    'note',
    of(({ notes }) => notes),
  );
  ids.look(
    'query',
    of(({ queries }) => queries),
  );
  ids.look(
    'signOff',
    of(({ signOffs }) => signOffs),
  );
}
