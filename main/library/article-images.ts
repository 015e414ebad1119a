import type { Extraction } from '@shared/domain/article';
import { GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import type { ArticleImage, Companion, ImageFacts, ImageFile, ImageType } from '@shared/domain/image';
import { t } from '@shared/text/index';
import { stableId } from './stable-id';
import type { Draft } from './store/draft';
import { readFile, type StoredFile } from './store/files';
import { articleImage, revisionImages } from './store/queries/article-images';
import type { ReadDatabase } from './store/database';
import type { Store } from './store/open-store';

/** A picture whose file is kept. */
export interface KeptImage {
  file: StoredFile;
  facts: ImageFacts;
}

/** Without its file. */
export const factsOf = ({ name, mediaType, width, height }: ArticleImage): ImageFacts => ({
  name,
  mediaType,
  width,
  height,
});

/** Keeps the files of those pictures that blocks name, by the pictures' numbers. Their ids follow from the command's. */
export function keepImages(
  files: { put: (bytes: Uint8Array, id: Id) => StoredFile },
  command: Id,
  { blocks, images }: Pick<Extraction, 'blocks' | 'images'>,
): ReadonlyMap<number, KeptImage> {
  const kept = new Map<number, KeptImage>();
  for (const { image: number } of blocks) {
    const image = number === undefined ? undefined : images[number];
    if (number === undefined || !image || kept.has(number)) continue;
    const file = files.put(image.bytes, stableId(command, `image ${number}`));
    kept.set(number, { file, facts: factsOf(image) });
  }
  return kept;
}

/** Decides the rows of the kept pictures. */
export function decideImages(draft: Draft, images: ReadonlyMap<number, KeptImage>, at: string): void {
  for (const { file, facts } of images.values())
    draft.insert('file', file.id, {
      sha256: file.sha256,
      bytes: file.bytes,
      name: facts.name,
      mediaType: facts.mediaType,
      sealedFor: null,
      createdAt: at,
    });
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
