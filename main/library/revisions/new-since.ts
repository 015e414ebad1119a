import { newSentences } from '@shared/anchoring/new-sentences';
import type { NewSentences } from '@shared/ipc/contract';
import { sentencedOf } from './lost-places';
import type { ReadDatabase } from '../store/database';
import { getArticle } from '../store/queries/articles';
import type { RevisionRow } from '../store/rows';

/** The current revision of an article, and the one that its new sentences are new against; `null` where none are. */
export interface NewSince {
  before: string | null;
  after: string;
}

/**
 * Against which text an article's new sentences are to be told: the last that someone said was read, or the first,
 * which is read whole. Fails with `not-found`.
 */
export function newSince(database: ReadDatabase, article: string): NewSince {
  const { revision: after } = getArticle(database, article);
  const before = database.get<{ id: string }>(
    `SELECT revision.id FROM revision JOIN article ON article.id = articleId
     WHERE articleId = ? ORDER BY revision.id = readRevision DESC, number LIMIT 1`,
    [article],
  );
  return { before: before && before.id !== after ? before.id : null, after };
}

/** The sentences of a revision that an earlier one doesn't have, in the order of the text. */
export function newSentencesSince(database: ReadDatabase, { before, after }: NewSince): NewSentences {
  const rows = database.all<RevisionRow>('SELECT * FROM revision WHERE id IN (?, ?)', [before, after]);
  const [old, now] = [before, after].map((id) => rows.find((row) => row.id === id));
  if (!old || !now) return { revision: after, since: null, sentences: [] };
  const found = database.get<{ language: string | null }>('SELECT language FROM article WHERE id = ?', [
    now.articleId,
  ]);
  const language = found?.language ?? null;
  const sentences = newSentences(sentencedOf(old, language), sentencedOf(now, language));
  return { revision: after, since: old.number, sentences };
}
