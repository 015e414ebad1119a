import { changeReadings, type ChangeReading } from '@shared/domain/article';
import { errorData, type ErrorData } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import { commentUses, type CommentUse } from '@shared/domain/intake';
import type { ImportOutcome, Original } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { v7 } from 'uuid';
import type { Library } from '../library/api';
import { choice, json, libraryOptions, misused, type Args, type CliCommand } from './command';
import { addressesAt, fetchOptions, importPage, isAddress } from './fetching';
import { importChecks } from './import-checks';
import { filesAt, readArticle } from './original';
import { personOf, withLibrary } from './with-library';

/** How much is handed over at once: it lies in memory, and undo takes it back as one. */
const BATCH_FILES = 100;
const BATCH_BYTES = 32 * 1024 * 1024;

/** `galley import PATH|URL...`: a line for each file or page, in their order; `--urls`: the paths are lists of addresses; `--as claims`: earlier fact-checks. */
export const importFiles: CliCommand = {
  name: 'import',
  options: {
    ...libraryOptions,
    create: { type: 'boolean' },
    encrypt: { type: 'boolean' },
    as: { type: 'string' },
    changes: { type: 'string' },
    comments: { type: 'string' },
    urls: { type: 'boolean' },
    ...fetchOptions,
  },
  words: { min: 1, max: Infinity },
  run: async (args, io) => {
    if (args.flag('encrypt') && !args.flag('create')) throw misused(t('cli/problem/encryptNeedsCreate'));
    const access = args.flag('create') ? 'create' : 'write';
    const wish = wishOf(args);
    if (choice(args, 'as', ['articles', 'claims']) === 'claims') {
      if (wish.changes ?? wish.comments) throw misused(t('cli/problem/noDocuments'));
      return importChecks(args, io, access);
    }
    const words = args.flag('urls') ? await listed(args.words) : args.words;
    const outcomes: ImportOutcome[] = [];
    const say = (batch: ImportOutcome[]) => {
      outcomes.push(...batch);
      if (!args.flag('json')) for (const outcome of batch) io.out(`${lineOf(outcome)}\n`);
    };
    await withLibrary(args, io, access, async (library) => {
      const by = await personOf(args, library);
      for (const { addresses, paths } of runsOf(words)) {
        for await (const batch of batches(paths, wish)) say(await importBatch(library, by, batch, wish));
        // One at a time: a line comes as soon as its page has.
        for (const url of addresses) say(await importPage(args, library, by, url));
      }
    });
    if (args.flag('json')) io.out(json(outcomes));
    const failed = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error]));
    const [first] = failed;
    if (!first) return 0;
    const counts = { count: failed.length, total: outcomes.length };
    io.err(`${first.code}: ${t('cli/problem/someFailed', counts)}`);
    return 1;
  },
};

/** How documents of word processors are read, as far as it was said. */
interface Wish {
  changes: ChangeReading | undefined;
  comments: CommentUse | undefined;
}

function wishOf(args: Args): Wish {
  const comments = choice(args, 'comments', [...commentUses, 'none']);
  return {
    changes: choice(args, 'changes', changeReadings),
    comments: comments === 'none' ? undefined : comments,
  };
}

/** The words with each list of addresses in place of the file that holds it. */
async function listed(words: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const word of words) all.push(...(isAddress(word) ? [word] : await addressesAt(word)));
  return all;
}

/** The words in their order, as runs of paths, each with the addresses that follow it. */
function runsOf(words: readonly string[]): { paths: string[]; addresses: string[] }[] {
  const runs = [{ paths: [] as string[], addresses: [] as string[] }];
  for (const word of words) {
    const last = runs.at(-1);
    if (isAddress(word)) last?.addresses.push(word);
    else if (last && last.addresses.length === 0) last.paths.push(word);
    else runs.push({ paths: [word], addresses: [] });
  }
  return runs;
}

const lineOf = (outcome: ImportOutcome): string =>
  outcome.ok
    ? `${outcome.article}\t${outcome.name}`
    : `${outcome.error.code}: ${outcome.error.message}\t${outcome.name}`;

type Read = { ok: true; original: Original } | { ok: false; name: string; error: ErrorData };

const sizeOf = ({ bytes, companions = [] }: Original): number =>
  companions.reduce((sum, companion) => sum + companion.bytes.length, bytes.length);

/** The files in their order, read a batch at a time. */
async function* batches(paths: readonly string[], { changes }: Wish): AsyncGenerator<Read[]> {
  let batch: Read[] = [];
  let bytes = 0;
  for (const path of paths)
    for await (const one of readPath(path, changes)) {
      batch.push(one);
      bytes += one.ok ? sizeOf(one.original) : 0;
      if (batch.length < BATCH_FILES && bytes < BATCH_BYTES) continue;
      yield batch;
      batch = [];
      bytes = 0;
    }
  if (batch.length > 0) yield batch;
}

async function* readPath(path: string, changes: ChangeReading | undefined): AsyncGenerator<Read> {
  let files: string[];
  try {
    files = filesAt(path);
  } catch (thrown) {
    yield { ok: false, name: path, error: errorData(thrown) };
    return;
  }
  for (const file of files) {
    try {
      const original = { command: v7(), ...(await readArticle(file)), ...(changes ? { changes } : {}) };
      yield { ok: true, original };
    } catch (thrown) {
      yield { ok: false, name: file, error: errorData(thrown) };
    }
  }
}

async function importBatch(
  library: Library,
  by: Id,
  batch: readonly Read[],
  { comments }: Wish,
): Promise<ImportOutcome[]> {
  const originals = batch.flatMap((one) => (one.ok ? [one.original] : []));
  const imported = comments
    ? await importWithComments(library, by, originals, comments)
    : originals.length > 0
      ? await library.call('articles.import', { originals }, by)
      : [];
  let next = 0;
  return batch.flatMap((one) => (one.ok ? (imported[next++] ?? []) : [one]));
}

/** Imports originals one by one, each with all of its comments: each is a step of undo of its own. */
async function importWithComments(
  library: Library,
  by: Id,
  originals: readonly Original[],
  as: CommentUse,
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const { command, ...original } of originals) {
    try {
      const { id: intake, extraction } = await library.call('intake.open', original, by);
      const comments = extraction.comments.map((_, comment) => ({ comment, as }));
      outcomes.push(await library.call('intake.store', { intake, command, choices: { comments } }, by));
    } catch (thrown) {
      outcomes.push({ ok: false, name: original.name, error: errorData(thrown) });
    }
  }
  return outcomes;
}
