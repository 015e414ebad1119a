import type { Extraction } from '@shared/domain/article';
import { joinBlocks } from '@shared/domain/text';
import { sentenceStarts } from '@shared/domain/sentences';
import { mediaTypes } from './intake/format';
import { stableId } from './stable-id';
import type { Draft } from './store/draft';
import { sha256 } from './store/chain';
import type { StoredFile } from './store/files';
import { decideImages, type KeptImage } from './article-images';

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
  original: StoredFile & { name: string },
  moment: { at: string; by: string },
  images: ReadonlyMap<number, KeptImage> = new Map(),
): void {
  const ids = articleIds(command);
  const { spans } = joinBlocks(extraction.blocks.map((block) => block.text));
  draft.insert('file', original.id, {
    sha256: original.sha256,
    bytes: original.bytes,
    name: original.name,
    mediaType: mediaTypes[extraction.format],
    sealedFor: null,
    createdAt: moment.at,
  });
  decideImages(draft, images, moment.at);
  const { title, byline, outlet, section, publishedAt, modifiedAt, language, url } = extraction;
  draft.insert('article', ids.article, {
    title,
    byline,
    outlet,
    section,
    publishedAt,
    modifiedAt,
    language,
    url,
    standing: 'check',
    review: 'open',
    closesAt: null,
    revision: ids.revision,
    importedAt: moment.at,
    importedBy: moment.by,
    removedAt: null,
  });
  draft.insert('revision', ids.revision, {
    articleId: ids.article,
    number: 1,
    text: extraction.text,
    textHash: sha256(extraction.text),
    sentences: JSON.stringify(sentenceStarts(extraction.text, spans, language)),
    fileId: original.id,
    format: extraction.format,
    notes: JSON.stringify(extraction.notes),
    createdAt: moment.at,
  });
  spans.forEach((span, ord) => {
    const block = extraction.blocks[ord];
    if (!block) return;
    const image = block.image === undefined ? undefined : images.get(block.image);
    draft.insert('block', stableId(ids.revision, `block ${ord}`), {
      revisionId: ids.revision,
      ord,
      role: block.role,
      level: block.level,
      startOffset: span.start,
      endOffset: span.end,
      runs: JSON.stringify(block.runs),
      imageId: image?.file.id ?? null,
      imageWidth: image?.facts.width ?? null,
      imageHeight: image?.facts.height ?? null,
      page: block.page ?? null,
      time: block.time ?? null,
    });
  });
}
