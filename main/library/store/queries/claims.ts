import type { Anchor } from '@shared/domain/anchor';
import type { Claim, EvidenceCounts, SignOff } from '@shared/domain/claim';
import type { Disagreement } from '@shared/domain/disagreements';
import { numberClaims, numberingOf, type ClaimNumber } from '@shared/domain/numbering';
import type { ClaimState } from '@shared/domain/progress';
import { claimStanding, type Standing, type Verdict } from '@shared/domain/verdict';
import type { ReadDatabase } from '../database';
import type { AnchorRow, ClaimRow, SignOffRow, VerdictRow } from '../rows';
import { approvalHashes } from './approval';
import { disagreementsIn } from './disagreements';

const ofArticle = 'SELECT id FROM claim WHERE articleId = ? AND removedAt IS NULL';

function grouped<T extends { claimId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.claimId);
    if (group) group.push(row);
    else groups.set(row.claimId, [row]);
  }
  return groups;
}

function asVerdict(row: VerdictRow): Verdict {
  return {
    question: row.question as Verdict['question'],
    value: row.value as Verdict['value'],
    reason: row.reason as Verdict['reason'],
    by: row.givenBy,
    at: row.givenAt,
    reopened: row.reopenedAt ? { at: row.reopenedAt, why: row.reopenedWhy ?? '' } : null,
  };
}

function asAnchor(row: AnchorRow): Anchor {
  return {
    id: row.id,
    revision: row.revisionId,
    start: row.startOffset,
    end: row.endOffset,
    quote: row.quote,
    prefix: row.prefix,
    suffix: row.suffix,
    sentence: row.sentence,
    state: row.state as Anchor['state'],
  };
}

/** The verdicts that count: `said` only while the claim has a speaker. */
function verdictsOf(claim: ClaimRow, rows: readonly VerdictRow[] = []): Verdict[] {
  return rows.filter((row) => row.question === 'fact' || claim.speaker !== null).map(asVerdict);
}

const noEvidence: EvidenceCounts = {
  primary: 0,
  secondary: 0,
  supports: 0,
  disputes: 0,
  context: 0,
  nothingFound: 0,
};

/**
 * All claims of an article in the order of their numbers, with their places in its current revision.
 * A handful of queries whatever their number.
 */
export function listClaims(database: ReadDatabase, article: string): Claim[] {
  return claimsOf(database, article, null, null);
}

/** Some claims of an article as `listClaims` gives them, as far as they are there, and how all are numbered. */
export function someClaims(
  database: ReadDatabase,
  article: string,
  only: readonly string[],
): { claims: Claim[]; numbering: string } {
  const numbers = [...claimNumbers(database, article)].map(([id, number]) => ({ id, number }));
  return { claims: claimsOf(database, article, only, numbers), numbering: numberingOf(numbers) };
}

function claimsOf(
  database: ReadDatabase,
  article: string,
  only: readonly string[] | null,
  numbers: readonly ClaimNumber[] | null,
): Claim[] {
  const asked = only ? `${ofArticle} AND id IN (SELECT value FROM json_each(?))` : ofArticle;
  const which = only ? [article, JSON.stringify(only)] : [article];
  const claims = database.all<ClaimRow>(`SELECT * FROM claim WHERE id IN (${asked})`, which);
  const anchors = grouped(
    database.all<AnchorRow>(
      `SELECT anchor.* FROM anchor JOIN article ON article.revision = anchor.revisionId
       WHERE article.id = ? AND claimId IN (${asked}) ORDER BY startOffset, endOffset DESC, anchor.id`,
      [article, ...which],
    ),
  );
  const verdicts = grouped(
    database.all<VerdictRow>(`SELECT * FROM verdict WHERE claimId IN (${asked}) ORDER BY question`, which),
  );
  const evidence = grouped(
    database.all<EvidenceCounts & { claimId: string }>(
      `SELECT claimId, sum(grade IS 'primary') AS "primary", sum(grade IS 'secondary') AS secondary,
         sum(stance = 'supports') AS supports, sum(stance = 'disputes') AS disputes,
         sum(stance = 'context') AS context, sum(stance = 'nothing-found') AS nothingFound
       FROM evidence WHERE removedAt IS NULL AND claimId IN (${asked}) GROUP BY claimId`,
      which,
    ),
  );
  const notes = grouped(
    database.all<{ claimId: string; n: number }>(
      `SELECT claimId, count(*) AS n FROM note WHERE removedAt IS NULL AND claimId IN (${asked}) GROUP BY claimId`,
      which,
    ),
  );
  const queries = grouped(
    database.all<{ claimId: string; n: number }>(
      `SELECT claimId, count(*) AS n FROM "query" WHERE state = 'open' AND claimId IN (${asked}) GROUP BY claimId`,
      which,
    ),
  );
  const signOffs = grouped(
    database.all<SignOffRow>(
      `SELECT * FROM signOff WHERE withdrawnAt IS NULL AND claimId IN (${asked}) ORDER BY givenAt, id`,
      which,
    ),
  );
  const hashes = approvalHashes(database, [...signOffs.keys()]);
  const disagreements = disagreementsIn(database, [article]);
  const rows = new Map(claims.map((claim) => [claim.id, claim]));
  return (numbers ?? numbered(claims, anchors)).flatMap(({ id, number }) => {
    const row = rows.get(id);
    if (!row) return [];
    const { claimId: _, ...counts } = evidence.get(id)?.[0] ?? { claimId: id, ...noEvidence };
    return {
      id,
      article,
      number,
      parent: row.parentId,
      statement: row.statement,
      kind: row.kind as Claim['kind'],
      kindGuessed: row.kindGuessed === 1,
      attribution: attributionOf(row),
      asOf: row.asOf,
      legal: row.legal === 1,
      priority: row.priority === 1,
      assignee: row.assigneeId,
      waiting: waitingOf(row),
      resolution: row.resolution as Claim['resolution'],
      proposed: row.proposed,
      review: row.review as Claim['review'],
      anchors: (anchors.get(id) ?? []).map(asAnchor),
      verdicts: verdictsOf(row, verdicts.get(id)),
      evidence: counts,
      notes: notes.get(id)?.[0]?.n ?? 0,
      openQueries: queries.get(id)?.[0]?.n ?? 0,
      signOffs: (signOffs.get(id) ?? []).map((given) => asSignOff(given, hashes.get(id))),
      ...disagreeing(disagreements, id),
      createdBy: row.createdBy,
      createdAt: row.createdAt,
    };
  });
}

/** Claims in the order of their first places, numbered. Anchors of a claim come in the order of the text. */
function numbered(
  claims: readonly Pick<ClaimRow, 'id' | 'parentId'>[],
  anchors: ReadonlyMap<string, readonly Pick<AnchorRow, 'startOffset' | 'endOffset'>[]>,
): ClaimNumber[] {
  return numberClaims(
    claims.map((claim) => {
      const first = anchors.get(claim.id)?.[0];
      const place = first ? { start: first.startOffset, end: first.endOffset } : null;
      return { id: claim.id, parent: claim.parentId, place };
    }),
  );
}

/** The numbers of an article's claims, by claim: those that `listClaims` gives, without the rest. */
export function claimNumbers(database: ReadDatabase, article: string): Map<string, string> {
  const claims = database.all<Pick<ClaimRow, 'id' | 'parentId'>>(
    'SELECT id, parentId FROM claim WHERE articleId = ? AND removedAt IS NULL',
    [article],
  );
  const anchors = database.all<Pick<AnchorRow, 'claimId' | 'startOffset' | 'endOffset'>>(
    `SELECT claimId, startOffset, endOffset FROM anchor JOIN article ON article.revision = anchor.revisionId
     WHERE article.id = ? ORDER BY startOffset, endOffset DESC, anchor.id`,
    [article],
  );
  return new Map(numbered(claims, grouped(anchors)).map(({ id, number }) => [id, number]));
}

function attributionOf(row: ClaimRow): Claim['attribution'] {
  return row.speaker && row.form
    ? { speaker: row.speaker, form: row.form as NonNullable<Claim['attribution']>['form'] }
    : null;
}

function waitingOf(row: ClaimRow): Claim['waiting'] {
  return row.waitingOn && row.waitingSince
    ? { on: row.waitingOn, since: row.waitingSince, until: row.waitingUntil }
    : null;
}

function asSignOff(row: SignOffRow, hash: string | undefined): SignOff {
  return {
    id: row.id,
    as: row.role as SignOff['as'],
    by: row.givenBy,
    at: row.givenAt,
    holds: row.hash === hash,
  };
}

/** Only where there are any: of most claims there is nothing to say. */
function disagreeing(found: ReadonlyMap<string, Disagreement[]>, claim: string): Pick<Claim, 'disagrees'> {
  const disagrees = found.get(claim);
  return disagrees ? { disagrees } : {};
}

/** Where the claims of some articles stand: enough to count them. */
export function claimStates(database: ReadDatabase, articles: readonly string[]): Map<string, ClaimState[]> {
  const marks = articles.map(() => '?').join(', ');
  const claims = database.all<ClaimRow>(
    `SELECT * FROM claim WHERE removedAt IS NULL AND articleId IN (${marks})`,
    articles,
  );
  const verdicts = grouped(
    database.all<VerdictRow>(
      `SELECT verdict.* FROM verdict JOIN claim ON claim.id = claimId
       WHERE claim.removedAt IS NULL AND articleId IN (${marks})`,
      articles,
    ),
  );
  const disagreements = disagreementsIn(database, articles);
  const states = new Map<string, ClaimState[]>(articles.map((id) => [id, []]));
  for (const claim of claims)
    states.get(claim.articleId)?.push({
      verdicts: verdictsOf(claim, verdicts.get(claim.id)),
      resolution: claim.resolution as Claim['resolution'],
      legal: claim.legal === 1,
      waiting: waitingOf(claim),
      review: claim.review as Claim['review'],
      ...disagreeing(disagreements, claim.id),
    });
  return states;
}

/** How some claims stand, by claim. */
export function standingsOf(database: ReadDatabase, claims: readonly string[]): Map<string, Standing> {
  const ids = JSON.stringify(claims);
  const rows = database.all<ClaimRow>('SELECT * FROM claim WHERE id IN (SELECT value FROM json_each(?))', [
    ids,
  ]);
  const verdicts = grouped(
    database.all<VerdictRow>('SELECT * FROM verdict WHERE claimId IN (SELECT value FROM json_each(?))', [
      ids,
    ]),
  );
  return new Map(rows.map((row) => [row.id, claimStanding(verdictsOf(row, verdicts.get(row.id)))]));
}
