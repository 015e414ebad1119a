import { compareTexts, type ComparedRow } from '@shared/anchoring/compare-texts';
import { GalleyError } from '@shared/domain/errors';
import type { Comparison } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import { compareClaims } from './compare-claims';
import type { ReadDatabase } from '../store/database';
import { getRevision } from '../store/queries/articles';

/** Two revisions of one article beside each other. Fails with `not-found` and `revisions-unrelated`. */
export function compareRevisions(database: ReadDatabase, beforeId: string, afterId: string): Comparison {
  const [before, after] = [getRevision(database, beforeId), getRevision(database, afterId)];
  if (before.article !== after.article)
    throw new GalleyError('revisions-unrelated', t('record/revision/unrelated'));
  const found = database.get<{ language: string | null }>('SELECT language FROM article WHERE id = ?', [
    before.article,
  ]);
  const language = found?.language ?? null;
  const rows: ComparedRow[] = compareTexts({ ...before, language }, { ...after, language });
  return { before, after, rows, claims: compareClaims(database, before, after, language) };
}
