import { create } from 'zustand';
import type { IntakeNote } from '@shared/domain/article';
import type { ErrorData } from '@shared/domain/errors';
import { mayBeRecord } from '@shared/domain/record-file';
import type { ImportOutcome, Original } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { attempt, newId, RequestError } from '../../app/api';
import { useNotices } from '../../app/notices';
import { go } from '../../app/route';
import { takeRecords, type RecordBytes } from '../records/records';
import { offerLists } from '../fetch/address-lists';
import { openIntake, takeIn } from '../intake/open-intake';
import { readCompanions } from './companions';
import { withCompanions, type FileAt, type WithCompanions } from './dropped-files';
import { showLastImported } from './library-store';

const MiB = 1024 ** 2;
/** What the contract allows for one original. */
const FILE_LIMIT = 64 * MiB;
/** One request, which undo takes back whole, holds no more than this: all of it is in memory at once. */
const REQUEST_LIMIT = 256 * MiB;

interface Importing {
  /** While an import runs. */
  progress: { done: number; total: number } | null;
  /** What became of the last import, where some of it failed. */
  outcomes: readonly ImportOutcome[] | null;
}

/** Whether an import runs, and how the last one ended. */
export const useImporting = create<Importing>(() => ({ progress: null, outcomes: null }));

export const dismissOutcomes = (): void => useImporting.setState({ outcomes: null });

type Imported = Extract<ImportOutcome, { ok: true }>;

/**
 * Furniture that a reader left out can wait to be looked up. What it guessed or repaired may have changed what was
 * written, and what a colleague wrote into the document must not go unnoticed.
 */
const doubtful: readonly IntakeNote['code'][] = [
  'encoding-guessed',
  'text-repaired',
  'changes-accepted',
  'comments-left-out',
  'attachments-left-out',
  'sign-offs-left-out',
];

/** Says what is in doubt about what came in: one notice an article, since only the last one is seen. */
function tellDoubts(imported: readonly Imported[]): void {
  for (const { name, notes } of imported) {
    const doubts = notes.filter(({ code }) => doubtful.includes(code));
    const message = doubts.map((note) => note.message).join(' ');
    if (message !== '') useNotices.getState().tell(t('app/notice/doubt', { name, message }));
  }
}

/** Shows what an import brought: one article opens, several are in the list, and failures are told one by one. */
export function showOutcomes(imported: readonly ImportOutcome[]): void {
  const outcomes = offerLists(imported);
  if (outcomes.length === 0) return;
  const done = outcomes.filter((outcome) => outcome.ok);
  tellDoubts(done);
  if (done.length < outcomes.length) {
    useImporting.setState({ outcomes });
    return;
  }
  const [only] = done;
  if (done.length === 1 && only) {
    go({ place: 'article', article: only.article });
    return;
  }
  showLastImported();
  go({ place: 'library' });
  if (done.length > 1) useNotices.getState().tell(t('app/notice/imported', { count: done.length }));
}

/** Lets the user choose files, and imports them. */
export async function importChosenFiles(): Promise<void> {
  const answer = await attempt('app.importFiles', undefined);
  useImporting.setState({ progress: null });
  if (!answer || answer.cancelled) return;
  if (answer.intake) await openIntake(answer.intake);
  if (answer.outcomes.length > 0) showOutcomes(answer.outcomes);
  await takeRecords(answer.records, importAsArticles);
}

/** Imports what looked like a record and is none. */
async function importAsArticles(files: readonly RecordBytes[]): Promise<void> {
  const originals = files.map((file) => ({ ...file, command: newId() }));
  const outcomes = await attempt('articles.import', { originals });
  if (outcomes) showOutcomes(outcomes);
}

/** What of a file this needs; a File of the page has it. */
export interface Dropped {
  name: string;
  size: number;
  arrayBuffer: () => Promise<ArrayBuffer>;
}

/** A file to import with what was saved beside it, and how many bytes that is together. */
interface DroppedOriginal extends WithCompanions<Dropped> {
  size: number;
}

const failure = (name: string, code: ErrorData['code'], message: string): ImportOutcome => ({
  ok: false,
  name,
  error: { code, message },
});

async function read({ file, companions: beside }: DroppedOriginal): Promise<Original | ImportOutcome> {
  const { name } = file;
  if (file.size > FILE_LIMIT)
    return failure(
      name,
      'input-too-large',
      t('library/importing/tooLarge', { name, limit: FILE_LIMIT / MiB }),
    );
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const companions = await readCompanions(bytes, beside);
    return { command: newId(), name, bytes, ...(companions.length > 0 ? { companions } : {}) };
  } catch {
    return failure(name, 'input-unreadable', t('library/importing/unreadable', { name }));
  }
}

/** Files in groups that fit into one request each, in their order. */
export function batches<T extends { size: number }>(files: readonly T[], limit = REQUEST_LIMIT): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const file of files) {
    const group = groups.at(-1);
    if (group && file.size <= room) {
      group.push(file);
      room -= file.size;
    } else {
      groups.push([file]);
      room = limit - file.size;
    }
  }
  return groups;
}

/** Reads one file and stores it, or shows what was read where that is in doubt. */
async function importOne(file: DroppedOriginal): Promise<void> {
  const content = await read(file);
  if ('ok' in content) {
    showOutcomes([content]);
    return;
  }
  const { command: _, ...original } = content;
  const { name, bytes } = original;
  if (mayBeRecord(original)) {
    await takeRecords([{ name, bytes }], importAsArticles);
    return;
  }
  try {
    await takeIn(original);
  } catch (thrown) {
    if (!(thrown instanceof RequestError)) throw thrown;
    const { code, message, details } = thrown;
    showOutcomes([{ ok: false, name, error: { code, message, ...(details ? { details } : {}) } }]);
  }
}

/** Imports files that were dropped on the window. */
export const importDropped = (files: readonly Dropped[]): Promise<void> =>
  importOriginals(files.map((file) => ({ file, companions: [] })));

/** The same for files by their paths, as folders hold them: what was saved beside a page comes in with it. */
export async function importDroppedFiles(files: readonly FileAt<Dropped>[]): Promise<void> {
  const originals = withCompanions(files);
  if (originals.length > 0) return importOriginals(originals);
  useNotices.getState().tell(t('library/importing/nothingThere'));
}

async function importOriginals(dropped: readonly WithCompanions<Dropped>[]): Promise<void> {
  const files = dropped.map((each) => ({
    ...each,
    size: each.companions.reduce((sum, { file }) => sum + file.size, each.file.size),
  }));
  const [only] = files;
  if (only && files.length === 1) return importOne(only);
  const outcomes: ImportOutcome[] = [];
  const records: Original[] = [];
  for (const batch of batches(files)) {
    useImporting.setState({ progress: { done: outcomes.length, total: files.length } });
    const contents = await Promise.all(batch.map(read));
    const given = contents.filter((content): content is Original => 'bytes' in content);
    records.push(...given.filter(mayBeRecord));
    const originals = given.filter((one) => !mayBeRecord(one));
    outcomes.push(...contents.filter((content): content is ImportOutcome => 'ok' in content));
    if (originals.length === 0) continue;
    const answer = await attempt('articles.import', { originals });
    if (!answer) break;
    outcomes.push(...answer);
  }
  useImporting.setState({ progress: null });
  if (outcomes.length > 0) showOutcomes(outcomes);
  await takeRecords(
    records.map(({ name, bytes }) => ({ name, bytes })),
    importAsArticles,
  );
}
