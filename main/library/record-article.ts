import type { ArticleStanding, Extraction } from '@shared/domain/article';
import type { Id } from '@shared/domain/ids';
import { isDoubtful } from '@shared/domain/intake';
import type { ImportOutcome } from '@shared/ipc/contract';
import { tell, writing, type Context } from './context';
import { carryOut } from './execute';
import { decideImages, keepImages } from './article-images';
import { articleIds, decideArticle } from './import-article';
import { decideRevision } from './revise-article';
import { insertOriginal } from './revision-rows';
import { stableId } from './stable-id';
import { getArticle, getRevision } from './store/queries/articles';

/** An original that was read, and the command that records it. */
export interface ReadOriginal {
  command: Id;
  name: string;
  bytes: Uint8Array;
  extraction: Extraction;
  /** The import that it is a part of, which undo takes back whole. */
  batch: Id | null;
  /** Under check, when left out. */
  standing?: ArticleStanding;
}

/** Records a new article with its original and its pictures. A command that is known already records nothing. */
export function recordArticle(
  context: Context,
  { command, name, bytes, extraction, batch, standing }: ReadOriginal,
  person: Id,
): void {
  const ids = articleIds(command);
  const event = { id: command, type: 'article.add', person, ...(batch ? { batch } : {}) };
  const changes = carryOut(writing(context), event, ({ draft, files, at, by }) => {
    const file = files.put(bytes, ids.file);
    const images = keepImages(files, command, extraction);
    decideArticle(draft, command, extraction, { ...file, name }, { at, by }, images, standing);
  });
  tell(context, changes);
}

/**
 * Records what was read as the next revision of an article, with its original unless that is kept already (`file`).
 * A command that is known already records nothing. Throws `not-found`.
 */
export function recordRevision(
  context: Context,
  article: Id,
  { command, name, bytes, extraction, batch }: ReadOriginal,
  person: Id,
  file: Id | null = null,
): void {
  const event = { id: command, type: 'article.revise', person, ...(batch ? { batch } : {}) };
  const changes = carryOut(writing(context), event, (decision) => {
    const { draft, files, at } = decision;
    const kept = file ?? stableId(command, 'file');
    if (!file) insertOriginal(draft, { ...files.put(bytes, kept), name }, extraction.format, at);
    const images = keepImages(files, command, extraction);
    decideImages(draft, images, at);
    decideRevision(decision, command, { article, extraction, file: kept, images });
  });
  tell(context, changes);
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
