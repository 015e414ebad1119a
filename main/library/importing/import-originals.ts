import { errorData, GalleyError, type ErrorData } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text/index';
import { writing, type Context } from '../context';
import { refuseUnknown } from '../execute';
import type { Record as TheRecord } from '../store/record';

/** An original as it comes in. */
export interface Incoming {
  command: Id;
  name: string;
  bytes: Uint8Array;
}

/** What is done with an original that the library may have already. */
export type KnownWish = 'refuse' | 'import' | 'revise';

type Failed = { ok: false; name: string; error: ErrorData };

/** How one is recorded. `batch`: what undo takes back together with it. */
interface Recording {
  batch: Id | null;
  known: KnownWish;
  person: Id;
}

/** How originals become something of one kind. */
export interface ImportKind<O extends Incoming, Reading, Outcome> {
  /** Reads it in another thread. Fails as its reader does. */
  read: (original: O) => Promise<Reading>;
  /** Why it is refused as known: by its bytes alone while it hasn't been read; `null` where it is new. */
  refusal: (original: O, reading: Reading | null) => GalleyError | null;
  /** The files that are kept when it is recorded. */
  files: (original: O, reading: Reading) => readonly Uint8Array[];
  /** Records it. */
  record: (original: O, reading: Reading, how: Recording) => void;
  /** What became of one whose command is recorded. */
  outcome: (original: Pick<O, 'command' | 'name'>) => Outcome;
}

/** Some originals, and how they are imported. */
export interface Import<O extends Incoming> {
  originals: readonly O[];
  known: KnownWish;
  batch?: Id | undefined;
}

/** How many are recorded in one transaction: each flush of the disk takes as long as recording one. */
const TOGETHER = 8;
/** Where that takes longer than this, in milliseconds, the others come in a transaction of their own. */
const LONGEST = 30;
/** How many originals are read ahead of those that are recorded, so that no thread that reads has to wait. */
const AHEAD = 3 * TOGETHER;

const cancelled = (): GalleyError => new GalleyError('import-cancelled', t('record/import/cancelled'));

/**
 * Reads originals ahead of their turn; what is in the record already is `null`, and what needs no reading to be known
 * isn't read. Each is asked for once, in order.
 */
function readingAhead<O extends Incoming, R, T>(
  context: Context,
  kind: ImportKind<O, R, T>,
  { originals, known, batch }: Import<O>,
) {
  const started: (Promise<R | null> | undefined)[] = [];
  const start = (original: O): Promise<R | null> => {
    if (writing(context).knows(original.command)) return Promise.resolve(null);
    if (context.imports.isCancelled(batch)) return Promise.reject(cancelled());
    const refusal = known === 'refuse' ? kind.refusal(original, null) : null;
    return refusal ? Promise.reject(refusal) : kind.read(original);
  };
  return (turn: number): Promise<R | null> => {
    for (const original of originals.slice(started.length, turn + 1 + AHEAD)) {
      const reading = start(original);
      // It fails in its turn, and not before.
      reading.catch(() => undefined);
      started.push(reading);
    }
    const reading = started[turn] ?? Promise.resolve(null);
    // What has been recorded needs no memory.
    started[turn] = undefined;
    return reading;
  };
}

/** An original whose turn has come, with what was read in it: `null` where its command is recorded already. */
type Arrived<O, R> = { original: O } & ({ content: R | null } | { error: unknown });

/** Does all in one transaction, each alone in it, or, where that fails as a whole, one by itself. */
function together<A, T>(
  { database }: TheRecord,
  arrived: readonly A[],
  one: (arrived: A, alone: (work: () => void) => void) => T,
): T[] {
  try {
    return database.transaction(() => {
      const began = performance.now();
      const outcomes: T[] = [];
      for (const next of arrived) {
        if (outcomes.length > 0 && performance.now() - began > LONGEST) break;
        outcomes.push(one(next, (work) => database.alone(work)));
      }
      return outcomes;
    });
  } catch {
    // What kept all of them from being stored is told of those that it keeps from it alone, too.
    return arrived.slice(0, 1).map((first) => one(first, (work) => work()));
  }
}

/**
 * Imports originals in their order, as one step of undo, together with other requests of their batch. One that can't
 * be read or recorded, or that is refused as known, does not stop the others. After a cancel nothing more is recorded.
 * Several are recorded in one transaction, each as an event of its own; their files are on the disk before.
 * Throws `library-read-only` and `person-unknown`.
 */
export async function importOriginals<O extends Incoming, R, T>(
  context: Context,
  kind: ImportKind<O, R, T>,
  wish: Import<O>,
  person: Id,
): Promise<(T | Failed)[]> {
  const { originals, known, batch } = wish;
  const record = writing(context);
  refuseUnknown(record, person);
  const read = readingAhead(context, kind, wish);
  // What is read before its turn comes is not waited for then.
  const first = read(0);
  const commands = originals.map(({ command }) => command);
  const unitFor = context.imports.units(person, batch, commands);

  const arrival = async (original: O, turn: number): Promise<Arrived<O, R>> => {
    try {
      return { original, content: await (turn === 0 ? first : read(turn)) };
    } catch (error) {
      return { original, error };
    }
  };

  const importOne = (arrived: Arrived<O, R>, alone: (work: () => void) => void): T | Failed => {
    const { original } = arrived;
    try {
      if ('error' in arrived) throw arrived.error;
      const { content } = arrived;
      if (content !== null && !record.knows(original.command)) {
        if (context.imports.isCancelled(batch)) throw cancelled();
        const refusal = known === 'refuse' ? kind.refusal(original, content) : null;
        if (refusal) throw refusal;
        alone(() => {
          kind.record(original, content, { batch: unitFor(record, original.command), known, person });
        });
      }
      return kind.outcome(original);
    } catch (thrown) {
      return { ok: false, name: original.name, error: errorData(thrown) };
    }
  };

  const filesOf = (arrived: Arrived<O, R>): readonly Uint8Array[] =>
    'error' in arrived || arrived.content === null ? [] : kind.files(arrived.original, arrived.content);

  return context.imports.inTurn(async () => {
    const outcomes: (T | Failed)[] = [];
    while (outcomes.length < originals.length) {
      const from = outcomes.length;
      const some = originals.slice(from, from + TOGETHER);
      const arrived = await Promise.all(some.map((original, at) => arrival(original, from + at)));
      const files = arrived.flatMap(filesOf);
      // One alone is flushed as fast where it is kept.
      if (files.length > 1 && !context.imports.isCancelled(batch)) await record.staged.stage(files);
      try {
        while (outcomes.length < from + arrived.length) {
          outcomes.push(...together(record, arrived.slice(outcomes.length - from), importOne));
          context.emit({
            name: 'import.progress',
            data: { done: outcomes.length, total: originals.length },
          });
        }
      } finally {
        await record.staged.drop();
      }
    }
    return outcomes;
  });
}
