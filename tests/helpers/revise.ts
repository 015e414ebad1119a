import { v7 } from 'uuid';
import type { Extraction } from '@shared/domain/article';
import { carryOut } from '../../main/library/execute';
import { decideRevision } from '../../main/library/revisions/revise-article';
import { extractionOf, type Desk } from './record';

/** Makes a text, or one paragraph each, the next revision of an article, brought by Ana or another; answers the revision's id. */
export function revise(
  desk: Desk,
  { article }: { article: string },
  draft: Extraction | readonly string[],
  by = desk.ana,
): string {
  const command = v7();
  const { database } = desk.store;
  const row = database.get<{ fileId: string }>('SELECT fileId FROM revision WHERE articleId = ?', [article]);
  const extraction = 'blocks' in draft ? draft : extractionOf(draft);
  carryOut(desk.record, { id: command, type: 'article.revise', person: by }, (decision) =>
    decideRevision(decision, command, { article, extraction, file: row?.fileId ?? '', images: new Map() }),
  );
  return database.get<{ revision: string }>('SELECT revision FROM article WHERE id = ?', [article])!.revision;
}
