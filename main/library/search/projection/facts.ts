import { claimStanding } from '@shared/domain/verdict';
import type { SearchKind } from '@shared/domain/search';
import type { ReadDatabase } from '../../store/database';
import { assignedTo, peopleOf, tagsOf } from '../../store/queries/articles';
import { claimStates } from '../../store/queries/claims';
import type { ArticleRecord } from '../../store/rows';
import { joined, type Kinds } from '../kinds';
import { timeOf } from './time-of';

/** What the columns keep of one thing: facets as words, times in milliseconds, and what it hangs on, by id. */
interface Facts {
  id: string;
  words?: Record<string, string>;
  times?: Record<string, number>;
  owners?: Partial<Record<'article' | 'claim' | 'source', string | null>>;
}

type Reader = (record: ReadDatabase, ids: readonly string[]) => Facts[];

const marksOf = (ids: readonly string[]): string => ids.map(() => '?').join(', ');
const flagsOf = ({ legal, priority }: { legal: number; priority: number }): string[] => [
  ...(legal === 1 ? ['legal'] : []),
  ...(priority === 1 ? ['priority'] : []),
];

interface ClaimFacts {
  id: string;
  articleId: string;
  kind: string;
  legal: number;
  priority: number;
  createdBy: string;
  assigneeId: string | null;
}

function articleFacts(record: ReadDatabase, ids: readonly string[]): Facts[] {
  const rows = record.all<ArticleRecord>(
    `SELECT * FROM article WHERE removedAt IS NULL AND id IN (${marksOf(ids)})`,
    ids,
  );
  const live = rows.map(({ id }) => id);
  const states = claimStates(record, live);
  const people = peopleOf(record, live);
  const assigned = assignedTo(record, live);
  const tags = tagsOf(record, live);
  const claims = new Map<string, ClaimFacts[]>();
  for (const claim of record.all<ClaimFacts>(
    `SELECT id, articleId, kind, legal, priority, createdBy, assigneeId FROM claim
     WHERE removedAt IS NULL AND articleId IN (${marksOf(live)})`,
    live,
  ))
    claims.set(claim.articleId, [...(claims.get(claim.articleId) ?? []), claim]);
  return rows.map((row) => {
    const own = claims.get(row.id) ?? [];
    return {
      id: row.id,
      words: {
        standing: row.standing,
        review: row.review,
        verdict: joined((states.get(row.id) ?? []).map(({ verdicts }) => claimStanding(verdicts))),
        kind: joined(own.map(({ kind }) => kind)),
        flag: joined(own.flatMap(flagsOf)),
        person: joined([
          ...(people.get(row.id) ?? []),
          ...(assigned.get(row.id) ?? []).map(({ person }) => person),
          ...own.flatMap(({ assigneeId }) => (assigneeId ? [assigneeId] : [])),
        ]),
        tag: joined(tags.get(row.id) ?? []),
        outlet: row.outlet ?? '',
        section: row.section ?? '',
        written: row.language ?? '',
      },
      times: {
        published: timeOf(row.publishedAt),
        imported: timeOf(row.importedAt),
        closing: timeOf(row.closesAt),
      },
    };
  });
}

function claimFacts(record: ReadDatabase, ids: readonly string[]): Facts[] {
  const rows = record.all<ClaimFacts>(
    `SELECT claim.* FROM claim JOIN article ON article.id = articleId AND article.removedAt IS NULL
     WHERE claim.removedAt IS NULL AND claim.id IN (${marksOf(ids)})`,
    ids,
  );
  const verdicts = new Map<string, { value: never; reopened: never; givenBy: string | null }[]>();
  for (const { claimId, reopenedAt, ...verdict } of record.all<{
    claimId: string;
    value: never;
    reopenedAt: string | null;
    givenBy: string | null;
  }>(
    `SELECT claimId, value, reopenedAt, givenBy FROM verdict JOIN claim ON claim.id = claimId
     WHERE (question = 'fact' OR speaker IS NOT NULL) AND claimId IN (${marksOf(ids)})`,
    ids,
  ))
    verdicts.set(claimId, [
      ...(verdicts.get(claimId) ?? []),
      { ...verdict, reopened: (reopenedAt ? { at: reopenedAt, why: '' } : null) as never },
    ]);
  return rows.map((row) => {
    const given = verdicts.get(row.id) ?? [];
    return {
      id: row.id,
      words: {
        verdict: claimStanding(given),
        kind: row.kind,
        flag: joined(flagsOf(row)),
        person: joined(
          [row.createdBy, row.assigneeId, ...given.map(({ givenBy }) => givenBy)].filter((id) => id !== null),
        ),
      },
      owners: { article: row.articleId },
    };
  });
}

const evidenceFacts: Reader = (record, ids) =>
  record
    .all<{ id: string; claimId: string; sourceId: string }>(
      `SELECT evidence.id, claimId, sourceId FROM evidence
       JOIN claim ON claim.id = claimId AND claim.removedAt IS NULL
       JOIN article ON article.id = claim.articleId AND article.removedAt IS NULL
       JOIN source ON source.id = sourceId AND confidential = 0
       WHERE evidence.removedAt IS NULL AND evidence.id IN (${marksOf(ids)})`,
      ids,
    )
    .map(({ id, claimId, sourceId }) => ({ id, owners: { claim: claimId, source: sourceId } }));

const sourceFacts: Reader = (record, ids) =>
  record.all<{ id: string }>(
    `SELECT id FROM source WHERE removedAt IS NULL AND id IN (${marksOf(ids)})`,
    ids,
  );

const noteFacts: Reader = (record, ids) => {
  const marks = marksOf(ids);
  return record
    .all<{ id: string; claimId: string | null; articleId: string }>(
      `SELECT note.id, claimId, claim.articleId AS articleId FROM note
         JOIN claim ON claim.id = claimId AND claim.removedAt IS NULL
         JOIN article ON article.id = claim.articleId AND article.removedAt IS NULL
         LEFT JOIN source ON source.id = note.sourceId
         WHERE note.removedAt IS NULL AND coalesce(source.confidential, 0) = 0 AND note.id IN (${marks})
       UNION ALL
       SELECT query.id, claimId, articleId FROM "query" AS query
         JOIN claim ON claim.id = claimId AND claim.removedAt IS NULL
         JOIN article ON article.id = articleId AND article.removedAt IS NULL WHERE query.id IN (${marks})
       UNION ALL
       SELECT remark.id, NULL, articleId FROM remark
         JOIN article ON article.id = articleId AND article.removedAt IS NULL
         WHERE remark.removedAt IS NULL AND remark.id IN (${marks})`,
      [...ids, ...ids, ...ids],
    )
    .map(({ id, claimId, articleId }) => ({ id, owners: { claim: claimId, article: articleId } }));
};

const readers: Record<SearchKind, Reader> = {
  article: articleFacts,
  claim: claimFacts,
  source: sourceFacts,
  evidence: evidenceFacts,
  note: noteFacts,
};

/**
 * Brings the columns of some things up to date with the record, and takes out of the index what the record no longer
 * has. Answers the ids of what it has. In a transaction of the caller, who saves the tables.
 */
export function takeFacts(
  record: ReadDatabase,
  kinds: Kinds,
  kind: SearchKind,
  ids: readonly string[],
): Set<string> {
  const { table, words } = kinds[kind];
  const found = new Set<string>();
  for (const facts of readers[kind](record, ids)) {
    found.add(facts.id);
    const number = table.ensure(facts.id);
    const owners = Object.entries(facts.owners ?? {}).map(([owner, id]) => [
      owner,
      id === null ? 0 : kinds[owner as 'article'].table.ensure(id) + 1,
    ]);
    const values = Object.fromEntries([
      ...Object.entries(facts.words ?? {}).map(([name, word]) => [name, words.ensure(word)]),
      ...Object.entries(facts.times ?? {}),
      ...owners,
      ['alive', 1],
    ]) as Record<string, number>;
    const columns = table.columns as unknown as Record<string, Float64Array>;
    for (const [name, value] of Object.entries(values)) columns[name]![number] = value;
    table.touch(number);
  }
  for (const id of ids) {
    if (found.has(id)) continue;
    const number = table.find(id);
    if (number === undefined) continue;
    (table.columns as unknown as Record<string, Uint32Array>).alive![number] = 0;
    table.touch(number);
    kinds[kind].remove(id);
  }
  return found;
}
