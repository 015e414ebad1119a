import type { ArticleData, Extraction } from '@shared/domain/article';
import { withCharset } from '@shared/domain/media-type';
import { sentenceStarts } from '@shared/domain/sentences';
import { joinBlocks } from '@shared/domain/text';
import type { KeptImage } from '../article-images';
import { mediaTypes } from '../intake/format';
import { sha256 } from '../store/chain';
import type { Draft } from '../store/draft';
import type { StoredFile } from '../store/files';
import { stableId } from '../stable-id';

/** A text that is recorded: whose it is, which of its texts, and when. */
export interface NewRevision {
  id: string;
  article: string;
  /** 1 for the first. */
  number: number;
  /** The kept original that it was read from. */
  file: string;
  at: string;
}

/** What an article's row holds of what was read. */
export const dataFields = ({
  title,
  byline,
  outlet,
  section,
  publishedAt,
  modifiedAt,
  language,
  url,
}: ArticleData): ArticleData => ({
  ...{ title, byline, outlet, section, publishedAt, modifiedAt, language, url },
});

/** Drafts the row of a kept original. */
export function insertOriginal(
  draft: Draft,
  { id, sha256, bytes, name, encoding }: StoredFile & { name: string; encoding?: string | undefined },
  format: Extraction['format'],
  at: string,
): void {
  // Nothing in the bytes may say in which character set they were sent.
  const mediaType = encoding === undefined ? mediaTypes[format] : withCharset(mediaTypes[format], encoding);
  draft.insert('file', id, { sha256, bytes, name, mediaType, sealedFor: null, createdAt: at });
}

/** Drafts a revision and its blocks with their pictures, by number; answers where its sentences begin. */
export function insertRevision(
  draft: Draft,
  extraction: Extraction,
  { id, article, number, file, at }: NewRevision,
  images: ReadonlyMap<number, KeptImage>,
): number[] {
  const { spans } = joinBlocks(extraction.blocks.map((block) => block.text));
  const sentences = sentenceStarts(extraction.text, spans, extraction.language);
  draft.insert('revision', id, {
    articleId: article,
    number,
    text: extraction.text,
    textHash: sha256(extraction.text),
    sentences: JSON.stringify(sentences),
    fileId: file,
    format: extraction.format,
    notes: JSON.stringify(extraction.notes),
    createdAt: at,
  });
  spans.forEach((span, ord) => {
    const block = extraction.blocks[ord];
    if (!block) return;
    const image = block.image === undefined ? undefined : images.get(block.image);
    draft.insert('block', stableId(id, `block ${ord}`), {
      revisionId: id,
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
  return sentences;
}
