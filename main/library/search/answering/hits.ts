import type { SearchHit, SearchKind } from '@shared/domain/search';
import { claimStanding } from '@shared/domain/verdict';
import type { ReadDatabase } from '../../store/database';

/** What a hit tells besides what was found in it. */
export type HitFacts = Omit<SearchHit, 'score' | 'snippets' | 'at' | 'standing'>;

const marksOf = (ids: readonly string[]): string => ids.map(() => '?').join(', ');

/** The article that a claim stands in. */
const inArticle = `articleId AS article, article.title AS articleTitle, outlet, article.publishedAt AS publishedAt`;
const sourceName = `CASE WHEN source.confidential THEN source.label ELSE source.title END`;

const queries: Record<SearchKind, (marks: string) => string> = {
  article: (
    marks,
  ) => `SELECT 'article' AS kind, id, NULL AS form, title AS name, id AS article, title AS articleTitle,
      outlet, publishedAt, NULL AS claim, NULL AS source FROM article WHERE id IN (${marks})`,
  claim: (marks) => `SELECT 'claim' AS kind, claim.id, NULL AS form, statement AS name, ${inArticle},
      claim.id AS claim, NULL AS source
    FROM claim JOIN article ON article.id = articleId WHERE claim.id IN (${marks})`,
  source: (marks) => `SELECT 'source' AS kind, id, NULL AS form, ${sourceName} AS name, NULL AS article,
      NULL AS articleTitle, CASE WHEN confidential THEN NULL ELSE publisher END AS outlet,
      CASE WHEN confidential THEN NULL ELSE publishedAt END AS publishedAt, NULL AS claim, id AS source
    FROM source WHERE id IN (${marks})`,
  evidence: (marks) => `SELECT 'evidence' AS kind, evidence.id, NULL AS form, ${sourceName} AS name,
      claim.articleId AS article, article.title AS articleTitle, outlet, article.publishedAt AS publishedAt,
      claim.id AS claim, source.id AS source
    FROM evidence JOIN claim ON claim.id = claimId JOIN article ON article.id = claim.articleId
    JOIN source ON source.id = evidence.sourceId WHERE evidence.id IN (${marks})`,
  note: (marks) => `SELECT 'note' AS kind, note.id, 'note' AS form, statement AS name, ${inArticle},
        claim.id AS claim, NULL AS source
      FROM note JOIN claim ON claim.id = claimId JOIN article ON article.id = articleId WHERE note.id IN (${marks})
    UNION ALL SELECT 'note', query.id, 'query', statement, articleId, article.title, outlet, article.publishedAt,
        claim.id, NULL
      FROM "query" AS query JOIN claim ON claim.id = claimId JOIN article ON article.id = articleId
      WHERE query.id IN (${marks})
    UNION ALL SELECT 'note', remark.id, 'remark', article.title, articleId, article.title, outlet, article.publishedAt,
        NULL, NULL
      FROM remark JOIN article ON article.id = articleId WHERE remark.id IN (${marks})`,
};

/** What some hits of one kind tell, by id. */
export function hitFacts(
  record: ReadDatabase,
  kind: SearchKind,
  ids: readonly string[],
): Map<string, HitFacts> {
  const values = kind === 'note' ? [...ids, ...ids, ...ids] : ids;
  return new Map(record.all<HitFacts>(queries[kind](marksOf(ids)), values).map((facts) => [facts.id, facts]));
}

/** How some claims stand, by id. */
export function standings(
  record: ReadDatabase,
  claims: readonly string[],
): Map<string, SearchHit['standing']> {
  if (claims.length === 0) return new Map();
  const verdicts = new Map<string, Parameters<typeof claimStanding>[0][number][]>();
  for (const { claimId, value, reopenedAt } of record.all<{
    claimId: string;
    value: 'unchecked';
    reopenedAt: string | null;
  }>(
    `SELECT claimId, value, reopenedAt FROM verdict JOIN claim ON claim.id = claimId
     WHERE (question = 'fact' OR speaker IS NOT NULL) AND claimId IN (${marksOf(claims)})`,
    claims,
  )) {
    const verdict = { value, reopened: reopenedAt ? { at: reopenedAt, why: '' } : null };
    verdicts.set(claimId, [...(verdicts.get(claimId) ?? []), verdict]);
  }
  return new Map(claims.map((id) => [id, claimStanding(verdicts.get(id) ?? [])]));
}

/** Of a claim or what hangs on one, where it stands in the article's current revision. */
export function claimPlaces(
  record: ReadDatabase,
  claims: readonly string[],
): Map<string, { start: number; end: number }> {
  if (claims.length === 0) return new Map();
  const places = record.all<{ claim: string; start: number; end: number }>(
    `SELECT claimId AS claim, min(startOffset) AS start, endOffset AS end FROM anchor
     JOIN claim ON claim.id = claimId JOIN article ON article.id = articleId AND article.revision = revisionId
     WHERE anchor.state NOT IN ('gone', 'ambiguous') AND claimId IN (${marksOf(claims)}) GROUP BY claimId`,
    claims,
  );
  return new Map(places.map(({ claim, start, end }) => [claim, { start, end }]));
}
