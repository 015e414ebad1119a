import { newSentences } from '@shared/anchoring/new-sentences';
import type { Span } from '@shared/domain/anchor';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import { sentencedOf } from './lost-places';
import type { ReadDatabase } from './store/database';
import type { RevisionRow } from './store/rows';

/** The sentences of a revision that the one before neither has nor became; none of an article's first. */
export function newInRevision(database: ReadDatabase, id: string): Span[] {
  const after = database.get<RevisionRow & { language: string | null }>(
    'SELECT revision.*, language FROM revision JOIN article ON article.id = articleId WHERE revision.id = ?',
    [id],
  );
  if (!after) throw new GalleyError('not-found', t('record/missing/revision'), { table: 'revision', id });
  const before = database.get<RevisionRow>(
    'SELECT * FROM revision WHERE articleId = ? AND number < ? ORDER BY number DESC LIMIT 1',
    [after.articleId, after.number],
  );
  if (!before) return [];
  return newSentences(sentencedOf(before, after.language), sentencedOf(after, after.language));
}
