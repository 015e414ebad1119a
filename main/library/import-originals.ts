import { errorData, GalleyError, type ErrorData } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text/index';
import { writing, type Context } from './context';
import { refuseUnknown } from './execute';

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

/** How many originals are read ahead of the one that is recorded, so that no thread that reads has to wait. */
const AHEAD = 8;

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

/**
 * Imports originals in their order, as one step of undo, together with other requests of their batch. One that can't
 * be read or recorded, or that is refused as known, does not stop the others. After a cancel nothing more is recorded.
 * Throws `library-read-only` and `person-unknown`.
 */
export async function importOriginals<O extends Incoming, R, T>(
  context: Context,
  kind: ImportKind<O, R, T>,
  wish: Import<O>,
  person: Id,
): Promise<(T | Failed)[]> {
  const { originals, known, batch } = wish;
  refuseUnknown(writing(context), person);
  const read = readingAhead(context, kind, wish);
  // What is read before its turn comes is not waited for then.
  const first = read(0);
  const commands = originals.map(({ command }) => command);
  const unitFor = context.imports.units(person, batch, commands);

  const importOne = async (original: O, reading: Promise<R | null>): Promise<T | Failed> => {
    try {
      const content = await reading;
      const record = writing(context);
      if (content !== null && !record.knows(original.command)) {
        if (context.imports.isCancelled(batch)) throw cancelled();
        const refusal = known === 'refuse' ? kind.refusal(original, content) : null;
        if (refusal) throw refusal;
        kind.record(original, content, { batch: unitFor(record, original.command), known, person });
      }
      return kind.outcome(original);
    } catch (thrown) {
      return { ok: false, name: original.name, error: errorData(thrown) };
    }
  };

  return context.imports.inTurn(async () => {
    const outcomes: (T | Failed)[] = [];
    for (const [turn, original] of originals.entries()) {
      outcomes.push(await importOne(original, turn === 0 ? first : read(turn)));
      context.emit({ name: 'import.progress', data: { done: outcomes.length, total: originals.length } });
    }
    return outcomes;
  });
}
