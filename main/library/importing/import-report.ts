import type { Extraction, IntakeNote } from '@shared/domain/article';
import { GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import type { ReportRecord } from '@shared/domain/report-record';
import { t } from '@shared/text/index';
import { writing, type Context } from '../context';
import { refuse, type Decision } from '../decision';
import { carryOut, refuseSealMark } from '../execute';
import { decode } from '../intake/decode';
import { parseReport } from '../intake/galley/read-report';
import { addReportedArticle } from './report-article';
import { addClaims, lookUpClaims } from './report-claims';
import { copiesFor } from './report-copies';
import { ReportIds } from './report-ids';
import { addPeople, peopleFor, type ReportPeople } from './report-people';
import { addSources, sourcesFor, type ReportSources } from './report-sources';
import { stableId } from '../stable-id';
import type { Change } from '../store/apply';
import type { ArticleRecord } from '../store/rows';

/** A Galley report that comes in: its file is kept as the article's original. */
interface IncomingReport {
  command: Id;
  name: string;
  bytes: Uint8Array;
  /** What was read of it, with the fields of the article as a person chose them. */
  extraction: Extraction;
  /** The import that it is a part of. */
  batch: Id | null;
  /** The id under which the file is kept. */
  file: Id;
}

/**
 * Records an article with all that its report holds, in one transaction. People and confidential sources that come with
 * it stay when it is undone, as they always do; all else is one step. Throws as `parseReport` does, `article-known`, and
 * `command-invalid` for a report that can't be brought in here or whose blocks were chosen otherwise.
 */
export function recordReport(context: Context, incoming: IncomingReport, person: Id): Change[] {
  const { command, batch } = incoming;
  const record = parseReport(decode(incoming.bytes).text);
  refuseSealMark(record);
  refuseKnown(context, record);
  refuseOtherBlocks(record, incoming.extraction);
  const { database } = writing(context);
  const people = peopleFor(database, record);
  const sources = sourcesFor(database, record, command);
  const step = (id: Id, type: string, decide: (decision: Decision) => void, whole: Id | null = null) =>
    carryOut(writing(context), { id, type, person, ...(whole ? { batch: whole } : {}) }, decide);
  return database.transaction(() => [
    ...step(stableId(command, 'people'), 'person.add', ({ draft }) => addPeople(draft, people.added)),
    ...step(stableId(command, 'confidential sources'), 'source.confide', (decision) =>
      addSources(decision, sources.confidential, people),
    ),
    ...step(command, 'article.add', (decision) => bring(decision, incoming, record, people, sources), batch),
  ]);
}

function bring(
  decision: Decision,
  { command, name, bytes, extraction, file }: IncomingReport,
  record: ReportRecord,
  people: ReportPeople,
  sources: ReportSources,
): void {
  const { draft, files, reading } = decision;
  const ids = new ReportIds(draft, command);
  ids.look('article', [record.article.id]);
  ids.look(
    'remark',
    record.remarks.map(({ id }) => id),
  );
  lookUpClaims(ids, record.claims, record.revision);
  const original = { ...files.put(bytes, file), name };
  const { note, ...place } = addReportedArticle(decision, { record, extraction, ids, people, original });
  addSources(decision, sources.open, people);
  const copies = copiesFor(reading, record);
  const { text, sentences } = record.revision;
  const revision = { id: place.revision, text, sentences };
  const left = addClaims(
    { decision, ids, people, sources, copies, article: place.article, revision },
    record.claims,
  );
  note(notesOf(left, copies.left()));
}

/** What stayed behind. */
function notesOf(signOffs: number, copies: number): IntakeNote[] {
  const notes: IntakeNote[] = [];
  if (signOffs > 0)
    notes.push({ code: 'sign-offs-left-out', message: t('intake/note/signOffs', { count: signOffs }) });
  if (copies > 0)
    notes.push({ code: 'copies-left-out', message: t('intake/note/copies', { count: copies }) });
  return notes;
}

function refuseKnown({ store }: Context, { article: { id } }: ReportRecord): void {
  const known = store.database.get<Pick<ArticleRecord, 'title'>>(
    'SELECT title FROM article WHERE id = ? AND removedAt IS NULL',
    [id],
  );
  if (!known) return;
  const title = known.title ?? t('library/notFound/title');
  throw new GalleyError('article-known', t('record/report/articleKnown', { title }), { article: id });
}

/** The places of claims are those of the blocks as they are. */
function refuseOtherBlocks({ revision }: ReportRecord, { blocks }: Extraction): void {
  const listed = (list: readonly { role: string; text: string }[]): string =>
    JSON.stringify(list.map(({ role, text }) => [role, text]));
  const own = revision.blocks
    .map(({ role, utf16 }) => ({ role, text: revision.text.slice(utf16.start, utf16.end) }))
    .filter(({ text }) => text !== '');
  if (listed(own) !== listed(blocks)) refuse(t('record/report/otherBlocks'));
}
