import type { Article, IntakeNote, Revision } from '@shared/domain/article';
import type { Block, InlineRun } from '@shared/domain/block';
import { GalleyError } from '@shared/domain/errors';
import { countClaims } from '@shared/domain/progress';
import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import type { ReadDatabase } from '../database';
import type { ArticleRecord, BlockRow, FileRow, RevisionRow } from '../rows';
import { claimStates } from './claims';

const escaped = (word: string): string => word.replace(/[\\%_]/g, '\\$&');
const anywhere = (word: string): string => `%${escaped(word)}%`;
const wordsOf = (words: string): string[] => words.trim().split(/\s+/u).filter(Boolean);
/** What of an article is searched for words. */
const seen = `coalesce(title, '') || ' ' || coalesce(byline, '') || ' ' || coalesce(outlet, '')`;

/**
 * Articles that are no sources yet and whose title, byline or outlet holds every word; those whose title begins with
 * the words first, then the last imported.
 */
export function articlesToCite(database: ReadDatabase, words: string, limit: number): Article[] {
  const terms = wordsOf(words);
  const rows = database.all<ArticleRecord>(
    `SELECT * FROM article WHERE removedAt IS NULL
       AND NOT EXISTS (SELECT 1 FROM source WHERE articleId = article.id AND source.removedAt IS NULL)
       ${terms.map(() => `AND ${seen} LIKE ? ESCAPE '\\'`).join(' ')}
     ORDER BY coalesce(title, '') LIKE ? ESCAPE '\\' DESC, importedAt DESC, id DESC LIMIT ?`,
    [...terms.map(anywhere), terms.length ? `${escaped(words.trim())}%` : '', limit],
  );
  return asArticles(database, rows);
}

/** One article, or `not-found`. A removed one is not found. */
export function getArticle(database: ReadDatabase, id: string): ArticleRow {
  const row = database.get<ArticleRecord>('SELECT * FROM article WHERE id = ? AND removedAt IS NULL', [id]);
  const found = row && asRows(database, [row])[0];
  if (!found) throw new GalleyError('not-found', t('record/missing/article'), { id });
  return found;
}

/** The rows of some articles, in the order of their ids as given; unknown and removed ones are left out. */
export function articleRows(database: ReadDatabase, ids: readonly string[]): ArticleRow[] {
  const records = database.all<ArticleRecord>(
    `SELECT * FROM article WHERE removedAt IS NULL AND id IN (${ids.map(() => '?').join(', ')})`,
    ids,
  );
  const rows = new Map(asRows(database, records).map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

function asRows(database: ReadDatabase, rows: readonly ArticleRecord[]): ArticleRow[] {
  const ids = rows.map((row) => row.id);
  const states = claimStates(database, ids);
  const people = peopleOf(database, ids);
  const assigned = assignedTo(database, ids);
  const tags = tagsOf(database, ids);
  return asArticles(database, rows).map((article) => ({
    ...article,
    counts: countClaims(states.get(article.id) ?? []),
    people: people.get(article.id) ?? [],
    assigned: assigned.get(article.id) ?? [],
    tags: tags.get(article.id) ?? [],
  }));
}

function asArticles(database: ReadDatabase, rows: readonly ArticleRecord[]): Article[] {
  const marks = rows.map(() => '?').join(', ');
  const numbers = new Map(
    database
      .all<{ id: string; number: number }>(
        `SELECT id, number FROM revision WHERE articleId IN (${marks})`,
        rows.map((row) => row.id),
      )
      .map(({ id, number }) => [id, number]),
  );
  return rows.map(({ importedBy: _by, removedAt: _at, readRevision: _read, ...row }) => ({
    ...row,
    standing: row.standing as Article['standing'],
    review: row.review as Article['review'],
    revisionNumber: numbers.get(row.revision) ?? 1,
  }));
}

/** Who works on each article: the assigned, those who gave verdicts, those who marked claims; by name. */
export function peopleOf(database: ReadDatabase, articles: readonly string[]): Map<string, string[]> {
  const marks = articles.map(() => '?').join(', ');
  const people = new Map<string, string[]>();
  for (const { articleId, personId } of database.all<{ articleId: string; personId: string }>(
    `SELECT DISTINCT articleId, personId FROM (
       SELECT articleId, personId FROM assignment WHERE articleId IN (${marks})
       UNION SELECT articleId, givenBy FROM verdict JOIN claim ON claim.id = claimId
         WHERE claim.removedAt IS NULL AND givenBy IS NOT NULL AND articleId IN (${marks})
       UNION SELECT articleId, createdBy FROM claim WHERE removedAt IS NULL AND articleId IN (${marks})
     ) JOIN person ON person.id = personId ORDER BY name, personId`,
    [...articles, ...articles, ...articles],
  ))
    people.set(articleId, [...(people.get(articleId) ?? []), personId]);
  return people;
}

/** Who is to check and who is to edit each article, by name. */
export function assignedTo(
  database: ReadDatabase,
  articles: readonly string[],
): Map<string, ArticleRow['assigned']> {
  const assigned = new Map<string, ArticleRow['assigned']>();
  for (const { articleId, ...one } of database.all<ArticleRow['assigned'][number] & { articleId: string }>(
    `SELECT articleId, personId AS person, assignment.role AS "as"
     FROM assignment JOIN person ON person.id = personId
     WHERE articleId IN (${articles.map(() => '?').join(', ')}) ORDER BY name, personId, assignment.role`,
    articles,
  ))
    assigned.set(articleId, [...(assigned.get(articleId) ?? []), one]);
  return assigned;
}

/** The tags of each article, by their letters. */
export function tagsOf(database: ReadDatabase, articles: readonly string[]): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const { articleId, tag } of database.all<{ articleId: string; tag: string }>(
    `SELECT articleId, tag FROM articleTag WHERE articleId IN (${articles.map(() => '?').join(', ')})
     ORDER BY tag COLLATE NOCASE, tag`,
    articles,
  ))
    tags.set(articleId, [...(tags.get(articleId) ?? []), tag]);
  return tags;
}

/** One revision with its blocks; immutable, so it may be kept for ever. */
export function getRevision(database: ReadDatabase, id: string): Revision {
  const row = database.get<RevisionRow>('SELECT * FROM revision WHERE id = ?', [id]);
  if (!row) throw new GalleyError('not-found', t('record/missing/revision'), { id });
  const file = originalOf(database, id);
  const blocks = database.all<BlockRow>('SELECT * FROM block WHERE revisionId = ? ORDER BY ord', [id]);
  return {
    id: row.id,
    article: row.articleId,
    number: row.number,
    text: row.text,
    textHash: row.textHash,
    blocks: blocks.map((block) => ({
      id: block.id,
      role: block.role as Block['role'],
      level: block.level,
      start: block.startOffset,
      end: block.endOffset,
      runs: JSON.parse(block.runs) as InlineRun[],
      ...(block.page === null ? {} : { page: block.page }),
      ...(block.time === null ? {} : { time: block.time }),
      ...imageOf(block),
    })),
    sentences: JSON.parse(row.sentences) as number[],
    original: {
      file: file.id,
      name: file.name,
      format: row.format as Revision['original']['format'],
      bytes: file.bytes,
    },
    notes: JSON.parse(row.notes) as IntakeNote[],
    createdAt: row.createdAt,
  };
}

function imageOf({ imageWidth: width, imageHeight: height }: BlockRow): Pick<Block, 'image'> {
  return width === null || height === null ? {} : { image: { width, height } };
}

/** The kept original of a revision. */
export function originalOf(database: ReadDatabase, revision: string): FileRow & { format: string } {
  const row = database.get<FileRow & { format: string }>(
    'SELECT file.*, revision.format FROM revision JOIN file ON file.id = fileId WHERE revision.id = ?',
    [revision],
  );
  if (!row) throw new GalleyError('not-found', t('record/missing/revision'), { id: revision });
  return row;
}
