import { errorData } from '@shared/domain/errors';
import type { Extraction } from '@shared/domain/article';
import type { Id } from '@shared/domain/ids';
import type { ImportOutcome, ProcessReceived } from '@shared/ipc/contract';
import { writing, type Context } from './context';
import { refuseUnknown } from './execute';
import { oneStep } from './one-step';
import { articleAdded, articleOutcome, recordArticle } from './record-article';
import type { Record as TheRecord } from './store/record';

type Incoming = ProcessReceived<'articles.import'>['originals'][number];

/** How many originals are read ahead of the one that is recorded, so that no thread that reads has to wait. */
const AHEAD = 8;

/** Reads originals ahead of their turn; what is in the record already is `null`. Each is asked for once, in order. */
function readingAhead(context: Context, originals: readonly Incoming[]) {
  const started: (Promise<Extraction | null> | undefined)[] = [];
  return (turn: number): Promise<Extraction | null> => {
    for (const { command, ...original } of originals.slice(started.length, turn + 1 + AHEAD)) {
      const isKnown = writing(context).knows(command);
      const reading = isKnown ? Promise.resolve(null) : context.jobs.run('extract', original);
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

async function importInTurn(
  context: Context,
  { command, ...original }: Incoming,
  read: () => Promise<Extraction | null>,
  batchFor: (record: TheRecord, command: Id) => Id | null,
  by: Id,
): Promise<ImportOutcome> {
  const { name, bytes, encoding } = original;
  try {
    const extraction = await read();
    const record = writing(context);
    if (extraction && !record.knows(command))
      recordArticle(
        context,
        { command, name, bytes, encoding, extraction, batch: batchFor(record, command) },
        by,
      );
    return articleOutcome(context, name, articleAdded(context, command));
  } catch (thrown) {
    return { ok: false, name, error: errorData(thrown) };
  }
}

/**
 * Imports originals in their order, as one step of undo. One that can't be read or recorded does not stop the others.
 * Throws `library-read-only` and `person-unknown`.
 */
export async function importOriginals(
  context: Context,
  originals: readonly Incoming[],
  person: Id,
): Promise<ImportOutcome[]> {
  refuseUnknown(writing(context), person);
  const batchFor = oneStep(person, originals.length);
  const outcomes: ImportOutcome[] = [];
  const read = readingAhead(context, originals);
  for (const [turn, original] of originals.entries()) {
    outcomes.push(await importInTurn(context, original, () => read(turn), batchFor, person));
    context.emit({ name: 'import.progress', data: { done: outcomes.length, total: originals.length } });
  }
  return outcomes;
}

/** Imports one original. */
export async function importOne(context: Context, original: Incoming, person: Id): Promise<ImportOutcome> {
  const [outcome] = await importOriginals(context, [original], person);
  if (!outcome) throw new Error('an import of one original answered nothing');
  return outcome;
}
