import type { IntakeNote, Revision } from '@shared/domain/article';
import type { Block, InlineRun } from '@shared/domain/block';
import { GalleyError } from '@shared/domain/errors';
import { countClaims } from '@shared/domain/progress';
import type { ArticleRow, ProcessReceived } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import type { ReadDatabase } from '../database';
import type { ArticleRecord, BlockRow, FileRow, RevisionRow } from '../rows';
import { claimStates } from './claims';

type Filter = ProcessReceived<'articles.list'>;

const orders: Record<Filter['sort'], string> = {
  imported: 'importedAt DESC',
  title: `coalesce(title, '') = '', title COLLATE NOCASE`,
  published: 'publishedAt IS NULL, publishedAt DESC',
  closing: 'closesAt IS NULL, closesAt, importedAt DESC',
};

const escaped = (word: string): string => word.replace(/[\\%_]/g, '\\$&');

/** One page of the library's articles with their number in all. */
export function listArticles(database: ReadDatabase, filter: Filter): { count: number; rows: ArticleRow[] } {
  const words = filter.words.trim().split(/\s+/u).filter(Boolean);
  const seen = `coalesce(title, '') || ' ' || coalesce(byline, '') || ' ' || coalesce(outlet, '')`;
  const where = [
    'removedAt IS NULL',
    ...(filter.standing ? ['standing = ?'] : []),
    ...(filter.review ? ['review = ?'] : []),
    ...words.map(() => `${seen} LIKE ? ESCAPE '\\'`),
  ].join(' AND ');
  const values = [
    ...(filter.standing ? [filter.standing] : []),
    ...(filter.review ? [filter.review] : []),
    ...words.map((word) => `%${escaped(word)}%`),
  ];
  const count =
    database.get<{ n: number }>(`SELECT count(*) AS n FROM article WHERE ${where}`, values)?.n ?? 0;
  const rows = database.all<ArticleRecord>(
    `SELECT * FROM article WHERE ${where} ORDER BY ${orders[filter.sort]}, id DESC LIMIT ? OFFSET ?`,
    [...values, filter.limit, filter.offset],
  );
  return { count, rows: asRows(database, rows) };
}

/** One article, or `not-found`. A removed one is not found. */
export function getArticle(database: ReadDatabase, id: string): ArticleRow {
  const row = database.get<ArticleRecord>('SELECT * FROM article WHERE id = ? AND removedAt IS NULL', [id]);
  const found = row && asRows(database, [row])[0];
  if (!found) throw new GalleyError('not-found', t('record/missing/article'), { id });
  return found;
}

function asRows(database: ReadDatabase, rows: readonly ArticleRecord[]): ArticleRow[] {
  const ids = rows.map((row) => row.id);
  const states = claimStates(database, ids);
  const people = peopleOf(database, ids);
  const marks = ids.map(() => '?').join(', ');
  const numbers = new Map(
    database
      .all<{ id: string; number: number }>(
        `SELECT id, number FROM revision WHERE articleId IN (${marks})`,
        ids,
      )
      .map(({ id, number }) => [id, number]),
  );
  return rows.map(({ importedBy: _by, removedAt: _at, ...row }) => ({
    ...row,
    standing: row.standing as ArticleRow['standing'],
    review: row.review as ArticleRow['review'],
    revisionNumber: numbers.get(row.revision) ?? 1,
    counts: countClaims(states.get(row.id) ?? []),
    people: people.get(row.id) ?? [],
  }));
}

/** Who works on each article: the assigned, those who gave verdicts, those who marked claims; by name. */
function peopleOf(database: ReadDatabase, articles: readonly string[]): Map<string, string[]> {
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

/** The kept original of a revision. */
export function originalOf(database: ReadDatabase, revision: string): FileRow & { format: string } {
  const row = database.get<FileRow & { format: string }>(
    'SELECT file.*, revision.format FROM revision JOIN file ON file.id = fileId WHERE revision.id = ?',
    [revision],
  );
  if (!row) throw new GalleyError('not-found', t('record/missing/revision'), { id: revision });
  return row;
}
