import type { SourceFormat } from '@shared/domain/article';
import type { SourceFields, SourceFromCopy, SourceType } from '@shared/domain/source';
import type { CopyBlock, CopyForm } from '@shared/domain/kept-copy';
import type { InlineRun } from '@shared/domain/block';
import { t } from '@shared/text/index';
import { refuse, type Decision, type Deciders } from './decision';
import type { CopyReading } from './intake/read-copy';
import { addSource, keyOf, sealed } from './sources';
import type { ArticleRecord, BlockRow, FileRow, KeptCopyRow, RevisionRow } from './store/rows';
import { sealBytes } from './store/sealing';

/** A file that is to be kept of a source, and what was read in it. */
export interface CopyToKeep {
  source: string;
  /** The source to make, where there is none yet. */
  add: SourceFromCopy | null;
  copy: string;
  /** The id under which the file is kept. */
  file: string;
  name: string;
  bytes: Uint8Array;
  reading: CopyReading;
}

/** What a source most likely is, by how its copy is read. */
const typeByForm: Record<CopyForm, SourceType> = {
  text: 'document',
  page: 'web-page',
  pdf: 'document',
  image: 'image',
};

/** Where the format says more than that. */
const typeByFormat: Partial<Record<SourceFormat, SourceType>> = { email: 'message', transcript: 'recording' };

const typeOf = ({ form, format }: CopyReading): SourceType =>
  (format ? typeByFormat[format] : undefined) ?? typeByForm[form];

/** The fields of a source, with what is missing taken from its copy; nothing known of a title leaves the file's name. */
function fieldsFrom(add: SourceFromCopy, name: string, reading: CopyReading): SourceFields {
  return {
    ...add,
    type: add.type ?? typeOf(reading),
    title: add.title ?? reading.title ?? (name.replace(/(?<=.)\.[^.]*$/u, '').trim() || name),
    creator: add.creator ?? reading.creator,
    publisher: add.publisher ?? reading.publisher,
    publishedAt: add.publishedAt ?? reading.publishedAt,
    url: add.url ?? reading.url,
  };
}

/** Decides that a file is kept as a copy of a source: sealed under its key where the source is confidential. */
export function keepCopy(decision: Decision, wish: CopyToKeep): void {
  const { draft, files, at } = decision;
  const { source, add, copy, name, bytes, reading } = wish;
  const key = add ? addSource(decision, source, fieldsFrom(add, name, reading)) : keyOf(decision, source);
  const { id, ...stored } = files.put(key ? sealBytes(key, source, bytes) : bytes, wish.file);
  const file = {
    ...stored,
    name,
    mediaType: reading.mediaType,
    sealedFor: key ? source : null,
    createdAt: at,
  };
  const row = {
    sourceId: source,
    fileId: id,
    text: reading.text,
    retrievedAt: at,
    removedAt: null,
    form: reading.form,
    format: reading.format,
    blocks: reading.text === null ? null : JSON.stringify(reading.blocks),
    pages: reading.pages,
    language: reading.language,
  };
  draft.insert('file', id, key ? sealed('file', file, source, key) : file);
  draft.insert('keptCopy', copy, key ? sealed('keptCopy', row, source, key) : row);
}

export const copyDeciders: Deciders<'source.addArticle' | 'copy.remove'> = {
  'source.addArticle': (decision, { source, copy, article: id }) => {
    const { draft, at } = decision;
    const article = draft.live<ArticleRecord>('article', id);
    if (draft.find('source', { articleId: id, removedAt: null }).length > 0)
      refuse(t('record/source/articleAlready'), { article: id });
    const revision = draft.row<RevisionRow>('revision', article.revision);
    const blocks = draft
      .find<BlockRow>('block', { revisionId: revision.id })
      .sort((a, b) => a.ord - b.ord)
      .map((block): CopyBlock => ({
        role: block.role as CopyBlock['role'],
        level: block.level,
        start: block.startOffset,
        end: block.endOffset,
        runs: JSON.parse(block.runs) as InlineRun[],
        page: block.page,
        ...(block.time === null ? {} : { time: block.time }),
      }));
    addSource(
      decision,
      source,
      {
        type: 'article',
        title: article.title ?? draft.row<FileRow>('file', revision.fileId).name,
        creator: article.byline,
        publisher: article.outlet,
        publishedAt: article.publishedAt,
        url: article.url,
        contact: null,
        details: null,
        level: 'on-record',
        stake: null,
        confidential: false,
        label: null,
        knownBy: [],
      },
      id,
    );
    draft.insert('keptCopy', copy, {
      sourceId: source,
      fileId: revision.fileId,
      text: revision.text,
      retrievedAt: at,
      removedAt: null,
      form: 'page',
      format: revision.format,
      blocks: JSON.stringify(blocks),
      pages: null,
      language: article.language,
    });
  },

  'copy.remove': ({ draft, at }, { copy }) => {
    draft.live<KeptCopyRow>('keptCopy', copy);
    if (draft.find('evidence', { copyId: copy, removedAt: null }).length > 0)
      refuse(t('record/copy/inUse'), { copy });
    draft.update('keptCopy', copy, { removedAt: at });
  },
};
