import type { ProcessReceived, SourceRow, SourceUse } from '@shared/ipc/contract';
import type { ReadDatabase } from '../database';
import { isSealed } from '../sealing';
import { byLetters } from './by-letters';
import { standingsOf } from './claims';
import { became, holdingWords, sourceName, sourcesById } from './sources';

type Wish = ProcessReceived<'sources.list'>;

const lastUse = `(SELECT max(evidence.createdAt) FROM evidence
  WHERE sourceId = source.id AND evidence.removedAt IS NULL)`;

const orders: Record<Exclude<Wish['sort'], 'name'>, string> = {
  used: `${lastUse} DESC NULLS LAST, createdAt DESC, id DESC`,
  added: 'createdAt DESC, id DESC',
  uses: `(SELECT count(*) FROM evidence WHERE sourceId = source.id AND evidence.removedAt IS NULL) DESC,
    ${lastUse} DESC NULLS LAST, createdAt DESC, id DESC`,
};

/** One page of the library's sources with their number in all. A confidential one is found by its label only. */
export function listSources(
  database: ReadDatabase,
  { query, types, sort, offset, limit }: Wish,
): { count: number; rows: SourceRow[] } {
  const words = holdingWords(query);
  const ofTypes = types ? ` AND type IN (SELECT value FROM json_each(?))` : '';
  const where = `removedAt IS NULL${ofTypes}${words.where}`;
  const values = [...(types ? [JSON.stringify(types)] : []), ...words.values];
  const count =
    database.get<{ n: number }>(`SELECT count(*) AS n FROM source WHERE ${where}`, values)?.n ?? 0;
  const ids =
    sort === 'name'
      ? byLetters(
          database.all<{ id: string; name: string }>(
            `SELECT id, coalesce(${sourceName}, '') AS name FROM source WHERE ${where}`,
            values,
          ),
          ({ name }) => name,
        ).slice(offset, offset + limit)
      : database.all<{ id: string }>(
          `SELECT id FROM source WHERE ${where} ORDER BY ${orders[sort]} LIMIT ? OFFSET ?`,
          [...values, limit, offset],
        );
  return {
    count,
    rows: sourceRows(
      database,
      ids.map(({ id }) => id),
    ),
  };
}

/** Sources as rows of a list, in this order. */
export function sourceRows(database: ReadDatabase, ids: readonly string[]): SourceRow[] {
  const sources = sourcesById(database, ids);
  const asked = JSON.stringify(ids);
  const articles = new Map(
    database
      .all<{ sourceId: string; n: number }>(
        `SELECT sourceId, count(DISTINCT articleId) AS n FROM evidence
           JOIN claim ON claim.id = claimId JOIN article ON article.id = articleId
         WHERE sourceId IN (SELECT value FROM json_each(?)) AND evidence.removedAt IS NULL
           AND claim.removedAt IS NULL AND article.removedAt IS NULL GROUP BY sourceId`,
        [asked],
      )
      .map(({ sourceId, n }) => [sourceId, n]),
  );
  const used = new Map(
    database
      .all<{ id: string; at: string | null }>(
        `SELECT id, ${lastUse} AS at FROM source WHERE id IN (SELECT value FROM json_each(?))`,
        [asked],
      )
      .map(({ id, at }) => [id, at]),
  );
  return ids.flatMap((id) => {
    const source = sources.get(id);
    return source ? { ...source, articles: articles.get(id) ?? 0, lastUsed: used.get(id) ?? null } : [];
  });
}

/** Where a source is used, the last linked first. Of a confidential source the words stay sealed. */
export function usesOf(database: ReadDatabase, source: string): SourceUse[] {
  const rows = database.all<Omit<SourceUse, 'standing'>>(
    `SELECT evidence.id AS evidence, claim.id AS claim, statement, article.id AS article,
       article.title AS articleTitle, stance, excerpt, locator
     FROM evidence JOIN claim ON claim.id = claimId JOIN article ON article.id = articleId
     WHERE sourceId = ? AND evidence.removedAt IS NULL AND claim.removedAt IS NULL AND article.removedAt IS NULL
     ORDER BY evidence.createdAt DESC, evidence.id DESC`,
    [became(database, source)],
  );
  const standings = standingsOf(database, [...new Set(rows.map(({ claim }) => claim))]);
  const open = (text: string | null): string | null => (isSealed(text) ? null : text);
  return rows.map((row) => ({
    ...row,
    standing: standings.get(row.claim) ?? 'unchecked',
    excerpt: open(row.excerpt),
    locator: open(row.locator),
  }));
}
