import type { ArticleData, Extraction, IntakeNote } from '@shared/domain/article';
import type { Id } from '@shared/domain/ids';
import { canonicalData } from '@shared/domain/intake';
import type { ReportRecord } from '@shared/domain/report-record';
import type { Decision } from '../decision';
import { mediaTypes } from '../intake/format';
import type { ReportIds } from './report-ids';
import type { ReportPeople } from './report-people';
import { stableId } from '../stable-id';
import type { StoredFile } from '../store/files';

interface BroughtArticle {
  record: ReportRecord;
  extraction: Extraction;
  ids: ReportIds;
  people: ReportPeople;
  /** The report itself. */
  original: StoredFile & { name: string };
}

/** The fields of the article: those of the report, but where a person chose others. */
function dataOf({ article }: ReportRecord, extraction: Extraction): ArticleData {
  const { title, byline, outlet, section, publishedAt, modifiedAt, language, url } = article;
  const written = { title, byline, outlet, section, publishedAt, modifiedAt, language, url };
  const read: ArticleData = canonicalData(written);
  const fields = (Object.keys(written) as (keyof ArticleData)[]).filter(
    (field) => extraction[field] !== read[field],
  );
  return { ...written, ...Object.fromEntries(fields.map((field) => [field, extraction[field]])) };
}

/**
 * Decides the rows of a report's article, its revision, blocks, assignments and remarks. Answers their ids, and what
 * says in the revision what was left out.
 */
export function addReportedArticle(
  { draft, at, by }: Decision,
  { record, extraction, ids, people, original }: BroughtArticle,
): { article: Id; revision: Id; note: (notes: readonly IntakeNote[]) => void } {
  const article = ids.of('article', record.article.id);
  const revision = ids.of('revision', record.revision.id);
  const { standing, review, closesAt, assigned } = record.article;
  const { number, text, textHash, sentences, notes, createdAt } = record.revision;
  draft.insert('file', original.id, {
    ...{ sha256: original.sha256, bytes: original.bytes, name: original.name },
    mediaType: mediaTypes.galley,
    sealedFor: null,
    createdAt: at,
  });
  draft.insert('article', article, {
    ...dataOf(record, extraction),
    ...{ standing, review, closesAt, revision },
    importedAt: at,
    importedBy: by,
    removedAt: null,
  });
  const row = {
    ...{ articleId: article, number, text, textHash },
    sentences: JSON.stringify(sentences),
    fileId: original.id,
    format: 'galley',
    createdAt,
  };
  const place = draft.changes.length;
  draft.insert('revision', revision, { ...row, notes: JSON.stringify(notes) });
  for (const [ord, block] of record.revision.blocks.entries())
    draft.insert('block', ids.of('block', block.id), {
      ...{ revisionId: revision, ord, role: block.role, level: block.level },
      startOffset: block.utf16.start,
      endOffset: block.utf16.end,
      runs: JSON.stringify(block.runs),
      imageId: null,
      page: block.page ?? null,
      time: block.time ?? null,
    });
  for (const { person, as } of assigned)
    draft.insert('assignment', stableId(article, `${people.of(person)} ${as}`), {
      ...{ articleId: article, personId: people.of(person), role: as },
    });
  for (const remark of record.remarks)
    draft.insert('remark', ids.of('remark', remark.id), {
      articleId: article,
      // Another revision of the article is not in the report.
      revisionId: remark.revision === record.revision.id ? revision : null,
      ...offsetsOf(remark, record.revision.id),
      ...{ kind: remark.kind, text: remark.text },
      createdBy: people.of(remark.by),
      createdAt: remark.at,
      removedAt: null,
    });
  return {
    article,
    revision,
    note(added) {
      const change = draft.changes[place];
      const told = new Set(notes.map(({ message }) => message));
      const all = [...notes, ...added.filter(({ message }) => !told.has(message))];
      if (change) change.after = { ...row, notes: JSON.stringify(all) };
    },
  };
}

const offsetsOf = ({ revision, utf16 }: ReportRecord['remarks'][number], current: Id) =>
  utf16 && revision === current
    ? { startOffset: utf16.start, endOffset: utf16.end }
    : { startOffset: null, endOffset: null };
