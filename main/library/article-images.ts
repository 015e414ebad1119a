import type { Extraction } from '@shared/domain/article';
import { GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import type { ArticleImage, Companion, ImageFacts, ImageFile, ImageType } from '@shared/domain/image';
import { t } from '@shared/text/index';
import { stableId } from './stable-id';
import { sha256 } from './store/chain';
import type { Draft } from './store/draft';
import { readFile, type StoredFile } from './store/files';
import { articleImage, revisionImages } from './store/queries/article-images';
import type { ReadDatabase } from './store/database';
import type { Store } from './store/open-store';

/** A picture whose file is kept. */
export interface KeptImage {
  file: StoredFile;
  facts: ImageFacts;
  /** Whether its row is there: an earlier revision has the same picture. */
  isKnown: boolean;
}

/** Without its file. */
export const factsOf = ({ name, mediaType, width, height }: ArticleImage): ImageFacts => ({
  name,
  mediaType,
  width,
  height,
});

/** The files of the pictures in an article's current revision, by their hashes. */
export function imagesOfArticle(database: ReadDatabase, article: Id): ReadonlyMap<string, StoredFile> {
  const row = database.get<{ revision: Id }>('SELECT revision FROM article WHERE id = ?', [article]);
  const files = row ? [...revisionImages(database, row.revision).values()] : [];
  return new Map(files.map((file) => [file.sha256, file]));
}

/**
 * Keeps the files of those pictures that blocks name, by the pictures' numbers. Their ids follow from the command's.
 * `known`: files that are kept already, by their hashes.
 */
export function keepImages(
  files: { put: (bytes: Uint8Array, id: Id) => StoredFile },
  command: Id,
  { blocks, images }: Pick<Extraction, 'blocks' | 'images'>,
  known: ReadonlyMap<string, StoredFile> = new Map(),
): ReadonlyMap<number, KeptImage> {
  const kept = new Map<number, KeptImage>();
  for (const { image: number } of blocks) {
    const image = number === undefined ? undefined : images[number];
    if (number === undefined || !image || kept.has(number)) continue;
    const same = known.size > 0 ? known.get(sha256(image.bytes)) : undefined;
    const file = same ?? files.put(image.bytes, stableId(command, `image ${number}`));
    kept.set(number, { file, facts: factsOf(image), isKnown: same !== undefined });
  }
  return kept;
}

/** Decides the rows of the kept pictures. */
export function decideImages(draft: Draft, images: ReadonlyMap<number, KeptImage>, at: string): void {
  for (const { file, facts, isKnown } of images.values()) {
    if (isKnown) continue;
    draft.insert('file', file.id, {
      sha256: file.sha256,
      bytes: file.bytes,
      name: facts.name,
      mediaType: facts.mediaType,
      sealedFor: null,
      createdAt: at,
    });
  }
}

/** The picture that is kept of a figure. Throws `not-found` for a block without one, and `record-damaged`. */
export function readImage(database: ReadDatabase, folder: string, block: Id): ImageFile {
  const file = articleImage(database, block);
  if (!file) throw new GalleyError('not-found', t('record/missing/image'), { id: block });
  return { mediaType: file.mediaType as ImageType, bytes: new Uint8Array(readFile(folder, file)) };
}

/** A revision's pictures as the files that stood beside its original: a page that is read anew finds them again. */
export function companionsOf(
  { database, folder }: Pick<Store, 'database' | 'folder'>,
  revision: Id,
): Companion[] {
  const files = [...revisionImages(database, revision).values()];
  return files.map((file) => ({ name: file.name, bytes: new Uint8Array(readFile(folder, file)) }));
}
