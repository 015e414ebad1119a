import { duplicateSources, type ComparedSource } from '@shared/domain/duplicate-sources';
import type { DuplicateSources } from '@shared/ipc/contract';
import type { ReadDatabase } from '../database';
import { sourceRows } from './source-list';

/** More groups than anyone looks through at once; merging some brings up the next. */
const GROUPS = 200;

type Read = Omit<ComparedSource, 'title' | 'article' | 'files'> & {
  title: string | null;
  articleId: string | null;
};

/**
 * Open sources that may be one and the same, the surest first; in each group the most used first. What is
 * confidential is never compared, and a purged source has nothing left to compare.
 */
export function findDuplicates(database: ReadDatabase): DuplicateSources[] {
  const files = filesBySource(database);
  const sources = database
    .all<Read>(
      `SELECT id, type, title, creator, publisher, publishedAt, url, details, articleId FROM source
       WHERE removedAt IS NULL AND confidential = 0 AND purgedAt IS NULL
       ORDER BY (SELECT count(*) FROM evidence WHERE sourceId = source.id AND evidence.removedAt IS NULL) DESC,
         createdAt, id`,
    )
    .map(({ articleId, title, ...source }) => ({
      ...source,
      title: title ?? '',
      article: articleId,
      files: files.get(source.id) ?? [],
    }));
  const groups = duplicateSources(sources).slice(0, GROUPS);
  const rows = new Map(
    sourceRows(
      database,
      groups.flatMap((group) => group.sources),
    ).map((row) => [row.id, row]),
  );
  return groups.map(({ why, sources: ids }) => ({ why, sources: ids.flatMap((id) => rows.get(id) ?? []) }));
}

/** The hashes of the files that were kept of each source; those of sealed ones are of no use. */
function filesBySource(database: ReadDatabase): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const { sourceId, sha256 } of database.all<{ sourceId: string; sha256: string }>(
    `SELECT sourceId, sha256 FROM keptCopy JOIN file ON file.id = fileId
     WHERE keptCopy.removedAt IS NULL AND sealedFor IS NULL`,
  )) {
    const kept = files.get(sourceId);
    if (kept) kept.push(sha256);
    else files.set(sourceId, [sha256]);
  }
  return files;
}
