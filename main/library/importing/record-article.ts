import type { ArticleStanding, Extraction } from '@shared/domain/article';
import { GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import { isDoubtful } from '@shared/domain/intake';
import type { ImportOutcome } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import { decideComments, type ChosenComment } from './comment-claims';
import { tell, writing, type Context } from '../context';
import { carryOut, refuseSealMark } from '../execute';
import { decideImages, imagesOfArticle, keepImages } from '../article-images';
import { articleIds, decideArticle } from './import-article';
import { recordReport } from './import-report';
import { decideRevision } from '../revisions/revise-article';
import { insertOriginal } from '../revisions/revision-rows';
import { stableId } from '../stable-id';
import { getArticle, getRevision } from '../store/queries/articles';

/** An original that was read, and the command that records it. */
export interface ReadOriginal {
  command: Id;
  name: string;
  bytes: Uint8Array;
  /** The character set that was stated of it; kept with it, since nothing in its bytes may say so. */
  encoding?: string | undefined;
  extraction: Extraction;
  /** The import that it is a part of, which undo takes back whole. */
  batch: Id | null;
  /** Under check, when left out. */
  standing?: ArticleStanding;
  /** Comments of the document that become claims with something on them. */
  comments?: readonly ChosenComment[];
}

/**
 * Records a new article with its original and its pictures. A command that is known already records nothing.
 * Throws `command-invalid`.
 */
export function recordArticle(
  context: Context,
  { command, name, bytes, encoding, extraction, batch, standing, comments = [] }: ReadOriginal,
  person: Id,
): void {
  refuseSealMark(comments);
  const ids = articleIds(command);
  if (extraction.format === 'galley') {
    const incoming = { command, name, bytes, extraction, batch, file: ids.file };
    tell(context, recordReport(context, incoming, person));
    return;
  }
  const event = { id: command, type: 'article.add', person, ...(batch ? { batch } : {}) };
  const changes = carryOut(writing(context), event, (decision) => {
    const { draft, files, at, by } = decision;
    const file = files.put(bytes, ids.file);
    const images = keepImages(files, command, extraction);
    decideArticle(draft, command, extraction, { ...file, name, encoding }, { at, by }, images, standing);
    decideComments(decision, command, comments);
  });
  tell(context, changes);
}

/**
 * Records what was read as the next revision of an article, with its original unless that is kept already (`file`).
 * A command that is known already records nothing. Throws `not-found`, `command-invalid`.
 */
export function recordRevision(
  context: Context,
  article: Id,
  { command, name, bytes, encoding, extraction, batch, comments = [] }: ReadOriginal,
  person: Id,
  file: Id | null = null,
): void {
  refuseSealMark(comments);
  const event = { id: command, type: 'article.revise', person, ...(batch ? { batch } : {}) };
  const changes = carryOut(writing(context), event, (decision) => {
    const { draft, files, at } = decision;
    const kept = file ?? stableId(command, 'file');
    if (!file) insertOriginal(draft, { ...files.put(bytes, kept), name, encoding }, extraction.format, at);
    const known = imagesOfArticle(context.store.database, article);
    const images = keepImages(files, command, extraction, known);
    decideImages(draft, images, at);
    decideRevision(decision, command, { article, extraction, file: kept, images });
    decideComments(decision, command, comments);
  });
  tell(context, changes);
}

/** Refuses a Galley report as the revision of an article, with `report-not-revision`: it brings its own claims along. */
export function refuseReport({ format }: Pick<Extraction, 'format'>): void {
  if (format === 'galley') throw new GalleyError('report-not-revision', t('record/report/noRevision'));
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
