import type { ChangeReading, Extraction, SourceFormat } from '@shared/domain/article';
import { GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import { choose, isDoubtful, type Intake } from '@shared/domain/intake';
import type { ImportOutcome, ProcessReceived } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import { v7 } from 'uuid';
import { writing, type Context } from './context';
import { refuseUnknown } from './execute';
import { knownArticles } from './known-articles';
import { articleAdded, articleOutcome, recordArticle } from './record-article';
import { readFile } from './store/files';
import { getArticle, originalOf } from './store/queries/articles';

/** An original as it is kept at hand. */
export interface HeldOriginal {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  format?: SourceFormat | undefined;
  url?: string | undefined;
  changes?: ChangeReading | undefined;
}

/** What is held of an original that was read and isn't stored yet. */
export interface Held {
  original: HeldOriginal;
  extraction: Extraction;
  /** The article whose original is read anew. */
  article: Id | null;
}

/** How many originals are held: one is looked at, and the others were left without a word. */
const MOST = 8;

/** Originals that were read and are not stored, in the memory of this process; the longest held go first. */
export class Intakes {
  readonly #held = new Map<Id, Held>();

  add(held: Held): Id {
    const id = v7();
    this.#held.set(id, held);
    const [oldest] = this.#held.keys();
    if (this.#held.size > MOST && oldest !== undefined) this.#held.delete(oldest);
    return id;
  }

  /** Throws `intake-gone`. */
  get(id: Id): Held {
    const held = this.#held.get(id);
    if (!held) throw new GalleyError('intake-gone', t('record/intake/gone'));
    return held;
  }

  replace(id: Id, held: Held): void {
    if (this.#held.has(id)) this.#held.set(id, held);
  }

  close(id: Id): void {
    this.#held.delete(id);
  }
}

const without = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

function shown({ store }: Context, id: Id, { original, extraction, article }: Held): Intake {
  return {
    id,
    name: original.name,
    extraction,
    known: knownArticles(store.database, original.bytes, extraction).filter(
      (known) => known.article !== article,
    ),
    doubtful: isDoubtful(extraction),
    article,
  };
}

/** Reads an original and holds it. Fails as its reader does. */
export async function openIntake(
  context: Context,
  original: HeldOriginal,
  article: Id | null = null,
): Promise<Intake> {
  const extraction = await context.jobs.run('extract', without(original));
  const held = { original, extraction, article };
  return shown(context, context.intakes.add(held), held);
}

/** Reads the original of an article's current text anew. */
export function reopenIntake(context: Context, article: Id): Promise<Intake> {
  const { database, folder } = context.store;
  const { revision, url } = getArticle(database, article);
  const { name, format, ...file } = originalOf(database, revision);
  const bytes = new Uint8Array(readFile(folder, file));
  return openIntake(
    context,
    { name, bytes, format: format as SourceFormat, ...(url === null ? {} : { url }) },
    article,
  );
}

/** Reads a held original with its tracked changes accepted, or as it was before them. */
export async function rereadIntake(context: Context, id: Id, changes: ChangeReading): Promise<Intake> {
  const { original: before, article } = context.intakes.get(id);
  const original = { ...before, changes };
  const held = { original, extraction: await context.jobs.run('extract', without(original)), article };
  context.intakes.replace(id, held);
  return shown(context, id, held);
}

/** Stores what is held as a new article, as a person chose it, and holds it no longer. */
export function storeIntake(
  context: Context,
  { intake, command, choices }: ProcessReceived<'intake.store'>,
  person: Id,
): ImportOutcome {
  const record = writing(context);
  refuseUnknown(record, person);
  if (record.knows(command)) return articleOutcome(context, '', articleAdded(context, command));
  const { original, extraction } = context.intakes.get(intake);
  const { name, bytes } = original;
  const read = { command, name, bytes, extraction: choose(extraction, choices), batch: null };
  recordArticle(context, read, person);
  context.intakes.close(intake);
  return articleOutcome(context, name, articleAdded(context, command));
}
