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

/** Sources by id; unknown ids are left out. */
export function sourcesById(database: ReadDatabase, ids: readonly string[]): Map<string, Source> {
  const marks = ids.map(() => '?').join(', ');
  const rows = ids.length ? database.all<Counted>(`${counted} WHERE id IN (${marks})`, ids) : [];
  return new Map(rows.map((row) => [row.id, asSource(row)]));
}

/** One source, or `not-found`. */
export function getSource(database: ReadDatabase, id: string): Source {
  const row = database.get<Counted>(`${counted} WHERE id = ?`, [id]);
  if (!row) throw new GalleyError('not-found', t('record/missing/source'), { id });
  return asSource(row);
}

const escaped = (word: string): string => word.replace(/[\\%_]/g, '\\$&');

/**
 * Sources whose name, creator, publisher or address holds every word; those whose name begins with the words
 * first, then the last used. Without words the last used. A confidential source is found by its label only.
 */
export function findSources(database: ReadDatabase, words: string, limit: number): Source[] {
  const terms = words.trim().split(/\s+/u).filter(Boolean);
  const seen = `CASE WHEN confidential THEN coalesce(label, '')
    ELSE coalesce(title, '') || ' ' || coalesce(creator, '') || ' ' || coalesce(publisher, '') || ' ' || coalesce(url, '') END`;
  const name = `CASE WHEN confidential THEN label ELSE title END`;
  const lastUse = `(SELECT max(createdAt) FROM evidence WHERE sourceId = source.id AND evidence.removedAt IS NULL)`;
  return database
    .all<Counted>(
      `${counted} WHERE removedAt IS NULL ${terms.map(() => `AND ${seen} LIKE ? ESCAPE '\\'`).join(' ')}
       ORDER BY ${name} LIKE ? ESCAPE '\\' DESC, coalesce(${lastUse}, createdAt) DESC, id LIMIT ?`,
      [...terms.map((term) => `%${escaped(term)}%`), terms.length ? `${escaped(words.trim())}%` : '', limit],
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

/** Everything known of a source, names included; `source-purged` when that has been destroyed. */
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
