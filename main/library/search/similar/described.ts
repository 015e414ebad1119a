import type { SimilarClaim } from '@shared/domain/earlier-check';
import type { Stance } from '@shared/domain/evidence';
import { claimStanding, type Verdict } from '@shared/domain/verdict';
import type { ReadDatabase } from '../../store/database';
import { sourcesById } from '../../store/queries/sources';
import type { Ranked } from './ranker';

interface ClaimFacts {
  id: string;
  statement: string;
  articleId: string;
  title: string | null;
}

interface CheckFacts {
  id: string;
  externalId: string;
  statement: string;
  title: string | null;
  verdict: string | null;
  date: string | null;
  url: string | null;
}

interface VerdictFacts {
  claimId: string;
  question: Verdict['question'];
  value: Verdict['value'];
  reopenedAt: string | null;
  givenAt: string | null;
}

const among = 'IN (SELECT value FROM json_each(?))';

/** What the window and the command line show of claims that say the same, in their order. One that has gone is left out. */
export function describe(record: ReadDatabase, ranked: readonly Ranked[]): SimilarClaim[] {
  const ids = [JSON.stringify(ranked.map(({ id }) => id))];
  const claims = byId(
    record.all<ClaimFacts>(
      `SELECT claim.id, statement, articleId, article.title FROM claim JOIN article ON article.id = articleId
       WHERE claim.id ${among}`,
      ids,
    ),
  );
  const checks = byId(
    record.all<CheckFacts>(
      `SELECT id, externalId, statement, title, verdict, date, url FROM earlierCheck WHERE id ${among}`,
      ids,
    ),
  );
  const verdicts = verdictsOf(record, ids);
  const evidence = evidenceOf(record, ids);
  return ranked.flatMap(({ id, score, same }): SimilarClaim[] => {
    const check = checks.get(id);
    if (check)
      return [{ ...check, score, same, from: 'elsewhere', article: null, standing: null, evidence: [] }];
    const claim = claims.get(id);
    if (!claim) return [];
    const given = verdicts.get(id) ?? [];
    return [
      {
        id,
        score,
        same,
        from: 'library',
        externalId: null,
        statement: claim.statement,
        title: claim.title,
        article: claim.articleId,
        standing: claimStanding(
          given.map(({ value, reopenedAt }) => ({
            value,
            reopened: reopenedAt === null ? null : { at: reopenedAt, why: '' },
          })),
        ),
        verdict: null,
        date: given.find(({ question }) => question === 'fact')?.givenAt ?? null,
        url: null,
        evidence: evidence.get(id) ?? [],
      },
    ];
  });
}

/** Those of some claims and checks that were checked: all made elsewhere, and what has a verdict or evidence here. */
export function checkedAmong(record: ReadDatabase, ids: readonly string[]): Set<string> {
  const given = JSON.stringify(ids);
  const rows = record.all<{ id: string }>(
    `SELECT id FROM earlierCheck WHERE id ${among}
     UNION SELECT claimId FROM verdict WHERE value <> 'unchecked' AND claimId ${among}
     UNION SELECT claimId FROM evidence WHERE removedAt IS NULL AND claimId ${among}`,
    [given, given, given],
  );
  return new Set(rows.map(({ id }) => id));
}

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** The verdicts that count: `said` only while the claim has a speaker. */
function verdictsOf(record: ReadDatabase, ids: string[]): Map<string, VerdictFacts[]> {
  const rows = record.all<VerdictFacts>(
    `SELECT claimId, question, value, reopenedAt, givenAt FROM verdict JOIN claim ON claim.id = claimId
     WHERE (question = 'fact' OR speaker IS NOT NULL) AND claimId ${among}`,
    ids,
  );
  const grouped = new Map<string, VerdictFacts[]>();
  for (const row of rows) grouped.set(row.claimId, [...(grouped.get(row.claimId) ?? []), row]);
  return grouped;
}

/** What each claim rests on, as everyone sees it: of a confidential source its label. */
function evidenceOf(record: ReadDatabase, ids: string[]): Map<string, SimilarClaim['evidence']> {
  const rows = record.all<{ id: string; claimId: string; sourceId: string; stance: Stance }>(
    `SELECT evidence.id, claimId, sourceId, stance FROM evidence
     JOIN source ON source.id = sourceId AND source.removedAt IS NULL
     WHERE evidence.removedAt IS NULL AND claimId ${among} ORDER BY evidence.createdAt, evidence.id`,
    ids,
  );
  const sources = sourcesById(
    record,
    rows.map(({ sourceId }) => sourceId),
  );
  const found = new Map<string, SimilarClaim['evidence']>();
  for (const { id, claimId, sourceId, stance } of rows) {
    const source = sources.get(sourceId);
    if (source) found.set(claimId, [...(found.get(claimId) ?? []), { id, source, stance }]);
  }
  return found;
}
