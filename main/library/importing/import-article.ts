import type { ArticleStanding, Extraction } from '@shared/domain/article';
import { dataFields, insertOriginal, insertRevision } from '../revisions/revision-rows';
import { stableId } from '../stable-id';
import type { Draft } from '../store/draft';
import type { StoredFile } from '../store/files';
import { decideImages, type KeptImage } from '../article-images';

/** What adding an article records: its ids follow from the command's, so that a repeat makes the same ones. */
export function articleIds(command: string): { article: string; revision: string; file: string } {
  return {
    article: stableId(command, 'article'),
    revision: stableId(command, 'revision 1'),
    file: stableId(command, 'file'),
  };
}

/** Decides the rows of a new article, its first revision, that revision's blocks, the kept original, and the pictures. */
export function decideArticle(
  draft: Draft,
  command: string,
  extraction: Extraction,
  original: StoredFile & { name: string; encoding?: string | undefined },
  moment: { at: string; by: string },
  images: ReadonlyMap<number, KeptImage> = new Map(),
  standing: ArticleStanding = 'check',
): void {
  const ids = articleIds(command);
  insertOriginal(draft, original, extraction.format, moment.at);
  decideImages(draft, images, moment.at);
  draft.insert('article', ids.article, {
    ...dataFields(extraction),
    standing,
    review: 'open',
    closesAt: null,
    revision: ids.revision,
    importedAt: moment.at,
    importedBy: moment.by,
    removedAt: null,
  });
  const { article, revision: id } = ids;
  const place = { id, article, number: 1, file: original.id, at: moment.at };
  insertRevision(draft, extraction, place, images);
}
