import type { Extraction } from '@shared/domain/article';
import type { Id } from '@shared/domain/ids';
import { isDoubtful } from '@shared/domain/intake';
import type { ImportOutcome } from '@shared/ipc/contract';
import { tell, writing, type Context } from './context';
import { carryOut } from './execute';
import { articleIds, decideArticle } from './import-article';
import { recordReport } from './import-report';
import { getArticle, getRevision } from './store/queries/articles';

/** An original that was read, and the command that records it. */
export interface ReadOriginal {
  command: Id;
  name: string;
  bytes: Uint8Array;
  extraction: Extraction;
  /** The import that it is a part of, which undo takes back whole. */
  batch: Id | null;
}

/** Records a new article with its original. A command that is known already records nothing. */
export function recordArticle(
  context: Context,
  { command, name, bytes, extraction, batch }: ReadOriginal,
  person: Id,
): void {
  const ids = articleIds(command);
  if (extraction.format === 'galley') {
    const incoming = { command, name, bytes, extraction, batch, file: ids.file };
    tell(context, recordReport(context, incoming, person));
    return;
  }
  const event = { id: command, type: 'article.add', person, ...(batch ? { batch } : {}) };
  const changes = carryOut(writing(context), event, ({ draft, files, at, by }) => {
    const file = files.put(bytes, ids.file);
    decideArticle(draft, command, extraction, { ...file, name }, { at, by });
  });
  tell(context, changes);
}

/** The article that a command has added, or will. */
export function articleAdded({ store }: Context, command: Id): Id {
  // A report brings the id of its article along.
  const added = store.database.get<{ id: Id }>(
    `SELECT entityId AS id FROM event JOIN touched USING (position) WHERE event.id = ? AND entity = 'article'`,
    [command],
  );
  return added?.id ?? articleIds(command).article;
}

/** What became of an original whose command has been recorded. */
export function articleOutcome(
  { store }: Context,
  name: string,
  article: Id,
): Extract<ImportOutcome, { ok: true }> {
  const { title, revision } = getArticle(store.database, article);
  const { notes } = getRevision(store.database, revision);
  return { ok: true, name, article, title, notes, doubtful: isDoubtful({ title, notes }) };
}
