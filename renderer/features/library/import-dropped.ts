import type { ErrorData } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import { mayBeRecord } from '@shared/domain/record-file';
import type { FileOutcome, Original } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { attempt, newId, request, RequestError } from '../../app/api';
import { useNotices } from '../../app/notices';
import { takeIn } from '../intake/open-intake';
import type { RecordBytes } from '../records/records';
import { readCompanions } from './companions';
import { withCompanions, type Dropped, type FileAt, type WithCompanions } from './dropped-files';
import { endImport } from './end-import';
import {
  takeProgress,
  useImporting,
  whileBusy,
  type ImportKind,
  type ImportWay,
  type Known,
} from './import-store';

const MiB = 1024 ** 2;
/** What the contract allows for one original. */
const FILE_LIMIT = 64 * MiB;
/** A request has no more files than this, nor more bytes unless it is a single file: they are in memory at once. */
const REQUEST = { files: 32, bytes: 32 * MiB };

type Outcome = FileOutcome['outcome'];

/** What was dropped, under the id of the command that imports it, so that nothing comes in twice. */
export interface Held extends WithCompanions<Dropped> {
  id: Id;
}

/** An original whose bytes are those of a file, in memory of its own. */
export type Read = Original & RecordBytes;

interface Wish {
  as: ImportKind;
  known: Known;
  /** All requests of an import are one step of undo. */
  batch: Id;
  /** Takes what may be a record of claims; without it that is imported like the rest. */
  takeRecord: ((record: RecordBytes) => void) | null;
}

const failure = (name: string, code: ErrorData['code'], message: string): Outcome => ({
  ok: false,
  name,
  error: { code, message },
});

/** Reads what was dropped into memory; answers why, where that can't be done. */
export async function read({ id, file, companions: beside }: Held, as: ImportKind): Promise<Read | Outcome> {
  const { name } = file;
  if (file.size > FILE_LIMIT)
    return failure(
      name,
      'input-too-large',
      t('library/importing/tooLarge', { name, limit: FILE_LIMIT / MiB }),
    );
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const companions = as === 'source' ? [] : await readCompanions(bytes, beside);
    return { command: id, name, bytes, ...(companions.length > 0 ? { companions } : {}) };
  } catch {
    return failure(name, 'input-unreadable', t('library/importing/unreadable', { name }));
  }
}

/** Files in groups that fit into one request each, in their order. */
export function batches<T>(files: readonly T[], sizeOf: (file: T) => number, limit = REQUEST): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const file of files) {
    const group = groups.at(-1);
    const size = sizeOf(file);
    if (group && size <= room && group.length < limit.files) {
      group.push(file);
      room -= size;
    } else {
      groups.push([file]);
      room = limit.bytes - size;
    }
  }
  return groups;
}

/** What the library makes of some originals; where it refuses all of them, each gets its reason. */
async function send(originals: Original[], { as, known, batch }: Wish): Promise<Outcome[]> {
  if (originals.length === 0) return [];
  try {
    if (as !== 'source') return await request('articles.import', { originals, standing: as, known, batch });
    // A source has no revisions.
    const how = known === 'revise' ? 'refuse' : known;
    return await request('sources.import', { originals, known: how, batch });
  } catch (thrown) {
    if (!(thrown instanceof RequestError)) throw thrown;
    const { code, message } = thrown;
    return originals.map(({ name }) => failure(name, code, message));
  }
}

const sizeOf = ({ file, companions }: Held): number =>
  companions.reduce((sum, beside) => sum + beside.file.size, file.size);

const isFailure = (outcome: Outcome): boolean =>
  !outcome.ok && !['article-known', 'source-known', 'import-cancelled'].includes(outcome.error.code);

/** Imports files; while the library has those of one request, those of the next are read. */
async function importAll(files: readonly Held[], wish: Wish): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  let asked = 0;
  const step = () => {
    const failed = outcomes.filter(({ outcome }) => isFailure(outcome)).length;
    takeProgress({ done: outcomes.length + asked, total: files.length, failed });
  };
  const isRecord = (content: Read | Outcome): content is Read =>
    wish.takeRecord !== null && 'bytes' in content && mayBeRecord(content);
  const one = async (group: readonly Held[]): Promise<FileOutcome[]> => {
    if (useImporting.getState().progress?.isCancelling)
      return group.map(({ id, file: { name } }) => ({
        file: id,
        outcome: failure(name, 'import-cancelled', t('dialogs/error/import-cancelled', { name })),
      }));
    const contents = await Promise.all(group.map((file) => read(file, wish.as)));
    const answers = await send(
      contents.filter((content): content is Read => 'bytes' in content && !isRecord(content)),
      wish,
    );
    let next = 0;
    return contents.flatMap((content, at): FileOutcome[] => {
      if (isRecord(content)) {
        wish.takeRecord?.({ name: content.name, bytes: content.bytes });
        asked += 1;
        return [];
      }
      const outcome = 'bytes' in content ? answers[next++] : content;
      const id = group[at]?.id;
      return outcome && id !== undefined ? [{ file: id, outcome }] : [];
    });
  };
  step();
  let before: Promise<FileOutcome[]> = Promise.resolve([]);
  for (const group of batches(files, sizeOf)) {
    const answer = one(group);
    outcomes.push(...(await before));
    step();
    before = answer;
  }
  outcomes.push(...(await before));
  return outcomes;
}

/**
 * Reads one article alone and stores it, or shows it first; a record is taken as one. `false` where it can't be read, of
 * which an import says why.
 */
async function isTakenIn(file: Held, takeRecord: (record: RecordBytes) => void): Promise<boolean> {
  const content = await read(file, 'check');
  if ('ok' in content) return false;
  const { command: _, ...original } = content;
  if (mayBeRecord(original)) {
    takeRecord({ name: original.name, bytes: original.bytes });
    return true;
  }
  try {
    await takeIn(original);
    return true;
  } catch (thrown) {
    if (!(thrown instanceof RequestError)) throw thrown;
    return false;
  }
}

/** Imports files that were dropped on the window. */
export const importDropped = (files: readonly Dropped[], as: ImportKind = 'check'): Promise<void> =>
  importDroppedFiles(
    files.map((file) => ({ path: file.name, file })),
    as,
  );

/** The same for files by their paths, as folders hold them: what was saved beside a page comes in with it. */
export async function importDroppedFiles(
  files: readonly FileAt<Dropped>[],
  as: ImportKind = 'check',
): Promise<void> {
  const held = withCompanions(files, as).map((each): Held => ({ id: newId(), ...each }));
  if (held.length === 0) {
    useNotices.getState().tell(t('library/importing/nothing'));
    return;
  }
  const records: RecordBytes[] = [];
  const takeRecord = (record: RecordBytes) => void records.push(record);
  const { way, first } = heldImport(held, as);
  const worked = await whileBusy(way, async () => {
    const [only] = held;
    if (as === 'check' && only && held.length === 1 && (await isTakenIn(only, takeRecord))) return [];
    return first(as === 'check' ? takeRecord : null);
  });
  if (worked) await endImport({ way, outcomes: worked.answer, records }, worked.wasUsed, importAsArticles);
}

/** Imports what looked like a record and is none. */
export async function importAsArticles(files: readonly RecordBytes[]): Promise<void> {
  const held = files.map(({ name, bytes }): Held => {
    const file = { name, size: bytes.byteLength, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
    return { id: newId(), file, companions: [] };
  });
  const { way, first } = heldImport(held, 'check');
  const worked = await whileBusy(way, () => first(null));
  if (worked)
    await endImport({ way, outcomes: worked.answer, records: [] }, worked.wasUsed, importAsArticles);
}

/** Keeps hold of what was dropped, so that what isn't in can be imported again. */
function heldImport(held: readonly Held[], as: ImportKind) {
  const byId = new Map(held.map((one) => [one.id, one]));
  let batch = newId();
  const way: ImportWay = {
    as,
    again: (again, known) => {
      batch = newId();
      const wanted = again.flatMap((id) => byId.get(id) ?? []);
      // What is tried again was asked about before.
      return importAll(wanted, { as, known, batch, takeRecord: null });
    },
    cancel: () => void attempt('import.cancel', { batch }),
  };
  return {
    way,
    /** Imports all of it. */
    first: (takeRecord: Wish['takeRecord']) => {
      useImporting.setState({ shown: null });
      return importAll(held, { as, known: 'refuse', batch, takeRecord });
    },
  };
}
