import type { ErrorData } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import type { FileOutcome, Original } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { attempt, newId, request, RequestError } from '../../app/api';
import { useNotices } from '../../app/notices';
import type { Dropped } from './dropped-files';
import { takeIn } from '../intake/open-intake';
import { takeProgress, useImporting, whileBusy, type ImportKind, type Known } from './import-store';
import { showFiles } from './show-imported';

const MiB = 1024 ** 2;
/** What the contract allows for one original. */
const FILE_LIMIT = 64 * MiB;
/** A request has no more files than this, nor more bytes unless it is a single file: they are in memory at once. */
const REQUEST = { files: 32, bytes: 32 * MiB };

type Outcome = FileOutcome['outcome'];

/** What was dropped, under the id of the command that imports it, so that nothing comes in twice. */
interface Held {
  id: Id;
  file: Dropped;
}

interface Wish {
  as: ImportKind;
  known: Known;
  /** All requests of an import are one step of undo. */
  batch: Id;
}

const failure = (name: string, code: ErrorData['code'], message: string): Outcome => ({
  ok: false,
  name,
  error: { code, message },
});

async function read({ id, file }: Held): Promise<Original | Outcome> {
  const { name } = file;
  if (file.size > FILE_LIMIT)
    return failure(
      name,
      'input-too-large',
      t('library/importing/tooLarge', { name, limit: FILE_LIMIT / MiB }),
    );
  try {
    return { command: id, name, bytes: new Uint8Array(await file.arrayBuffer()) };
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

const isFailure = (outcome: Outcome): boolean =>
  !outcome.ok && !['article-known', 'source-known', 'import-cancelled'].includes(outcome.error.code);

/** Imports files; while the library has those of one request, those of the next are read. */
async function importAll(files: readonly Held[], wish: Wish): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const step = () => {
    const failed = outcomes.filter(({ outcome }) => isFailure(outcome)).length;
    takeProgress({ done: outcomes.length, total: files.length, failed });
  };
  const one = async (group: readonly Held[]): Promise<FileOutcome[]> => {
    if (useImporting.getState().progress?.isCancelling)
      return group.map(({ id, file: { name } }) => ({
        file: id,
        outcome: failure(name, 'import-cancelled', t('dialogs/error/import-cancelled', { name })),
      }));
    const contents = await Promise.all(group.map(read));
    const answers = await send(
      contents.filter((content): content is Original => 'bytes' in content),
      wish,
    );
    let next = 0;
    return contents.flatMap((content, at): FileOutcome[] => {
      const outcome = 'bytes' in content ? answers[next++] : content;
      const id = group[at]?.id;
      return outcome && id !== undefined ? [{ file: id, outcome }] : [];
    });
  };
  step();
  let before: Promise<FileOutcome[]> = Promise.resolve([]);
  for (const group of batches(files, ({ file }) => file.size)) {
    const answer = one(group);
    outcomes.push(...(await before));
    step();
    before = answer;
  }
  outcomes.push(...(await before));
  return outcomes;
}

/** Reads one article alone and stores it, or shows it first; `false` where it can't be read, of which an import says why. */
async function isTakenIn(file: Dropped): Promise<boolean> {
  const content = await read({ id: newId(), file });
  if ('ok' in content) return false;
  try {
    await takeIn({ name: content.name, bytes: content.bytes });
    return true;
  } catch (thrown) {
    if (!(thrown instanceof RequestError)) throw thrown;
    return false;
  }
}

/** Imports files that were dropped on the window. */
export async function importDropped(files: readonly Dropped[], as: ImportKind = 'check'): Promise<void> {
  if (files.length === 0) {
    useNotices.getState().tell(t('library/importing/nothing'));
    return;
  }
  let outcomes: readonly FileOutcome[] = [];
  await whileBusy(async () => {
    const [only] = files;
    if (as === 'check' && only && files.length === 1 && (await isTakenIn(only))) return;
    outcomes = await importHeld(
      files.map((file) => ({ id: newId(), file })),
      as,
    );
  });
  if (outcomes.length > 0) showFiles(outcomes, as);
}

/** Keeps hold of what was dropped, so that what isn't in can be imported again. */
function importHeld(held: readonly Held[], as: ImportKind): Promise<readonly FileOutcome[]> {
  const byId = new Map(held.map((one) => [one.id, one]));
  let batch = newId();
  useImporting.setState({
    outcomes: null,
    again: (again, known) => {
      batch = newId();
      const wanted = again.flatMap((id) => byId.get(id) ?? []);
      return importAll(wanted, { as, known, batch });
    },
    cancel: () => void attempt('import.cancel', { batch }),
  });
  return importAll(held, { as, known: 'refuse', batch });
}
