import type { Extraction } from '@shared/domain/article';
import type { KnownArticle, samenesses } from '@shared/domain/intake';
import { sha256 } from '../store/chain';
import type { ReadDatabase } from '../store/database';

type Sameness = (typeof samenesses)[number];

const found = `SELECT article.id AS article, article.title, revision.number AS revision
  FROM revision JOIN article ON article.id = revision.articleId
  WHERE article.removedAt IS NULL AND`;

/** How an article is found that may be the same: the surest way first. */
const ways: Record<Sameness, string> = {
  original: `${found} revision.fileId IN (SELECT id FROM file WHERE sha256 = ?)`,
  text: `${found} revision.textHash = ?`,
  address: `${found} article.url = ? AND article.revision = revision.id`,
};

/**
 * The articles of the library that an original may be, the surest first, each once: those with the same original,
 * the same text, or the same address; while it hasn't been read (`null`), those with the same original.
 */
export function knownArticles(
  database: ReadDatabase,
  bytes: Uint8Array,
  reading: Pick<Extraction, 'text' | 'url'> | null,
): KnownArticle[] {
  const values: Record<Sameness, string | null> = {
    original: sha256(bytes),
    text: reading && sha256(reading.text),
    address: reading?.url ?? null,
  };
  const known = new Map<string, KnownArticle>();
  for (const same of ['original', 'text', 'address'] as const) {
    const value = values[same];
    if (value === null) continue;
    for (const row of database.all<Omit<KnownArticle, 'same'>>(
      `${ways[same]} ORDER BY revision.number DESC`,
      [value],
    ))
      if (!known.has(row.article)) known.set(row.article, { ...row, same });
  }
  return [...known.values()];
}
