import { GalleyError } from '@shared/domain/errors';
import type { Source, SourceFields } from '@shared/domain/source';
import { t } from '@shared/text/index';
import type { ReadDatabase } from '../database';
import type { SourceRow } from '../rows';
import { reveal, type KeyRing } from '../sealing';

type Counted = SourceRow & { uses: number; copies: number };

/** A source as everyone sees it: a confidential one is its label, its level and its stake. */
export function asSource(row: Counted): Source {
  const open = row.confidential ? null : row;
  return {
    id: row.id,
    type: row.type as Source['type'],
    name: open ? (open.title ?? '') : (row.label ?? ''),
    creator: open?.creator ?? null,
    publisher: open?.publisher ?? null,
    publishedAt: open?.publishedAt ?? null,
    url: open?.url ?? null,
    level: row.level as Source['level'],
    stake: row.stake as Source['stake'],
    confidential: row.confidential === 1,
    purged: row.purgedAt !== null,
    knownBy: JSON.parse(row.knownBy) as string[],
    article: row.articleId,
    // What was kept of a purged source can't be read any more.
    copies: row.purgedAt ? 0 : row.copies,
    uses: row.uses,
    createdAt: row.createdAt,
  };
}

const counted = `SELECT source.*,
  (SELECT count(*) FROM evidence WHERE sourceId = source.id AND evidence.removedAt IS NULL) AS uses,
  (SELECT count(*) FROM keptCopy WHERE sourceId = source.id AND keptCopy.removedAt IS NULL) AS copies FROM source`;

/** The source that one became by merging; itself where it was never merged. */
export function became(database: ReadDatabase, id: string): string {
  const last = database.get<{ id: string }>(
    `WITH RECURSIVE line (id, next) AS (
       SELECT id, mergedInto FROM source WHERE id = ?
       UNION SELECT source.id, mergedInto FROM source JOIN line ON source.id = line.next
     ) SELECT id FROM line WHERE next IS NULL`,
    [id],
  );
  return last?.id ?? id;
}

/** Sources by id; for one that was merged, the one that it became. Unknown ids are left out. */
export function sourcesById(database: ReadDatabase, ids: readonly string[]): Map<string, Source> {
  const rows = database.all<Counted>(`${counted} WHERE id IN (SELECT value FROM json_each(?))`, [
    JSON.stringify(ids),
  ]);
  return new Map(
    rows.map((row) => [
      row.id,
      row.mergedInto === null ? asSource(row) : getSource(database, row.mergedInto),
    ]),
  );
}

/** One source, or what it became by merging; or `not-found`. */
export function getSource(database: ReadDatabase, id: string): Source {
  const row = database.get<Counted>(`${counted} WHERE id = ?`, [became(database, id)]);
  if (!row) throw new GalleyError('not-found', t('record/missing/source'), { id });
  return asSource(row);
}

const escaped = (word: string): string => word.replace(/[\\%_]/g, '\\$&');

/** What everyone may read of a source: of a confidential one its label. */
const seen = `CASE WHEN confidential THEN coalesce(label, '')
  ELSE coalesce(title, '') || ' ' || coalesce(creator, '') || ' ' || coalesce(publisher, '') || ' ' || coalesce(url, '') END`;

/** What a source is called by everyone, as SQL. */
export const sourceName = 'CASE WHEN confidential THEN label ELSE title END';

/** The condition that what is seen of a source holds every word, and its values. */
export function holdingWords(words: string): { where: string; values: string[] } {
  const terms = words.trim().split(/\s+/u).filter(Boolean);
  return {
    where: terms.map(() => ` AND ${seen} LIKE ? ESCAPE '\\'`).join(''),
    values: terms.map((term) => `%${escaped(term)}%`),
  };
}

/**
 * Sources whose name, creator, publisher or address holds every word; those whose name begins with the words
 * first, then the last used. Without words the last used. A confidential source is found by its label only.
 */
export function findSources(database: ReadDatabase, words: string, limit: number): Source[] {
  const { where, values } = holdingWords(words);
  const lastUse = `(SELECT max(createdAt) FROM evidence WHERE sourceId = source.id AND evidence.removedAt IS NULL)`;
  return database
    .all<Counted>(
      `${counted} WHERE removedAt IS NULL ${where}
       ORDER BY ${sourceName} LIKE ? ESCAPE '\\' DESC, coalesce(${lastUse}, createdAt) DESC, id LIMIT ?`,
      [...values, values.length ? `${escaped(words.trim())}%` : '', limit],
    )
    .map(asSource);
}

/** The sources that an article's claims rest on, the last linked first. */
export function sourcesOfArticle(database: ReadDatabase, article: string): Source[] {
  return database
    .all<Counted>(
      `${counted} JOIN (
         SELECT sourceId, max(evidence.createdAt) AS lastLink, max(evidence.id) AS lastId
         FROM evidence JOIN claim ON claim.id = claimId
         WHERE articleId = ? AND claim.removedAt IS NULL AND evidence.removedAt IS NULL GROUP BY sourceId
       ) ON sourceId = source.id ORDER BY lastLink DESC, lastId DESC`,
      [article],
    )
    .map(asSource);
}

/** Everything known of a source (of this row: not of what it became), names included; `source-purged` when that has been destroyed. */
export function revealSource(database: ReadDatabase, keys: KeyRing, id: string): SourceFields {
  const row = database.get<SourceRow>('SELECT * FROM source WHERE id = ?', [id]);
  if (!row) throw new GalleyError('not-found', t('record/missing/source'), { id });
  if (row.purgedAt) throw new GalleyError('source-purged', t('record/source/purgedKnowledge'), { id });
  const open = (value: string | null): string | null => reveal(keys, value);
  return {
    type: row.type as SourceFields['type'],
    title: open(row.title) ?? row.label ?? '',
    creator: open(row.creator),
    publisher: open(row.publisher),
    publishedAt: open(row.publishedAt),
    url: open(row.url),
    contact: open(row.contact),
    details: open(row.details),
    level: row.level as SourceFields['level'],
    stake: row.stake as SourceFields['stake'],
    confidential: row.confidential === 1,
    label: row.label,
    knownBy: JSON.parse(row.knownBy) as string[],
  };
}
