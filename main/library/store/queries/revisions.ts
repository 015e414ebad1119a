import { inSameOrder } from '@shared/anchoring/same-order';
import { isWord, wordsOf } from '@shared/anchoring/words';
import type { SourceFormat } from '@shared/domain/article';
import type { RevisionRow as ListedRevision } from '@shared/ipc/contract';
import type { ReadDatabase } from '../database';
import type { RevisionRow } from '../rows';
import { getArticle } from './articles';

type Read = Pick<RevisionRow, 'id' | 'number' | 'text' | 'format' | 'createdAt'> & {
  name: string;
  person: string | null;
};

/** All texts of an article, the first one first. Fails with `not-found` where there is no such article. */
export function listRevisions(database: ReadDatabase, article: string): ListedRevision[] {
  getArticle(database, article);
  const rows = database.all<Read>(
    `SELECT revision.id, number, text, format, revision.createdAt, file.name,
       (SELECT person FROM touched JOIN event USING (position)
        WHERE entity = 'revision' AND entityId = revision.id ORDER BY position LIMIT 1) AS person
     FROM revision JOIN file ON file.id = fileId WHERE articleId = ? ORDER BY number`,
    [article],
  );
  let last: string[] | null = null;
  return rows.map(({ text, person, format, ...row }) => {
    const blocks = text.split('\n\n');
    const changedBlocks = last && inSameOrder(blocks, last).filter((at) => at < 0).length;
    last = blocks;
    return {
      ...{ ...row, by: person, format: format as SourceFormat, changedBlocks },
      words: wordsOf(text).filter(isWord).length,
    };
  });
}
