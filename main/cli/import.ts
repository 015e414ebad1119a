import { errorData, type ErrorData } from '@shared/domain/errors';
import { copyEndings, endingsOf } from '@shared/domain/format-endings';
import type { Id } from '@shared/domain/ids';
import type { ImportOutcome, Original, SourceOutcome } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { v7 } from 'uuid';
import { filesAt, type Found } from '../files/files-at';
import type { Library } from '../library/api';
import { choice, fileReason, json, libraryOptions, misused, type Args, type CliCommand } from './command';
import { importChecks } from './import-checks';
import type { Io } from './io';
import { readArticle, unreadable } from './original';
import { personOf, withLibrary } from './with-library';

/** How much is handed over at once, since it lies in memory. */
const REQUEST_FILES = 64;
const REQUEST_BYTES = 32 * 1024 * 1024;

/** Fewer files than this are read in this thread: to start others takes longer. */
const MANY = 4;

type Outcome = ImportOutcome | SourceOutcome;
/** What is asked of the library, which answers an outcome for each original. */
type Bring = (originals: Original[]) => Promise<Outcome[]>;

/** `galley import PATH...`: a line for each file, in their order; `--as claims`: earlier fact-checks. */
export const importFiles: CliCommand = {
  name: 'import',
  options: {
    ...libraryOptions,
    create: { type: 'boolean' },
    encrypt: { type: 'boolean' },
    as: { type: 'string' },
    known: { type: 'string' },
  },
  words: { min: 1, max: Infinity },
  run: async (args, io) => {
    if (args.flag('encrypt') && !args.flag('create')) throw misused(t('cli/problem/encryptNeedsCreate'));
    const access = args.flag('create') ? 'create' : 'write';
    const as = choice(args, 'as', ['articles', 'references', 'sources', 'claims']) ?? 'articles';
    const known = choice(args, 'known', ['skip', 'import', 'revise']) ?? 'skip';
    if (as === 'sources' && known === 'revise') throw misused(t('cli/problem/sourcesNoRevisions'));
    if (as === 'claims') return importChecks(args, io, access);
    const files = await filesOf(args.words, as === 'sources' ? copyEndings() : endingsOf());
    const outcomes: Outcome[] = [];
    const say = (some: Outcome[]) => {
      outcomes.push(...some);
      io.progress?.('');
      if (!args.flag('json')) for (const outcome of some) io.out(`${lineOf(outcome)}\n`);
      io.progress?.(t('cli/import/progress', { done: outcomes.length, total: files.length }));
    };
    const worker = files.length >= MANY ? io.worker : undefined;
    await withLibrary(
      args,
      io,
      access,
      async (library) => importAll(files, bringerOf(library, await personOf(args, library), as, known), say),
      worker,
    );
    io.progress?.('');
    return report(args, io, outcomes);
  },
};

function bringerOf(
  library: Library,
  by: Id,
  as: 'articles' | 'references' | 'sources',
  wish: 'skip' | 'import' | 'revise',
): Bring {
  const how = { known: wish === 'skip' ? ('refuse' as const) : wish, batch: v7() };
  if (as === 'sources') {
    const known = how.known === 'import' ? 'import' : 'refuse';
    return (originals) => library.call('sources.import', { originals, ...how, known }, by);
  }
  const standing = as === 'references' ? 'reference' : 'check';
  return (originals) => library.call('articles.import', { originals, standing, ...how }, by);
}

/** Hands over a request while the one before it is recorded, so that no thread that reads has to wait. */
async function importAll(
  files: readonly Sought[],
  bring: Bring,
  say: (outcomes: Outcome[]) => void,
): Promise<void> {
  let before: Promise<void> = Promise.resolve();
  for await (const request of requests(files)) {
    const answer = importRequest(request, bring);
    // Who waits for it may fail first.
    answer.catch(() => undefined);
    await before;
    before = answer.then(say);
  }
  await before;
}

const isKnown = (outcome: Outcome): boolean =>
  !outcome.ok && ['article-known', 'source-known'].includes(outcome.error.code);

/** Answers what `--json` wants, says what failed and what was left out, and answers the exit status. */
function report(args: Args, io: Io, outcomes: readonly Outcome[]): number {
  if (args.flag('json')) io.out(json(outcomes));
  const total = outcomes.length;
  const known = outcomes.filter(isKnown);
  const [left] = known;
  if (left && !left.ok)
    io.err(`${left.error.code}: ${t('cli/problem/someKnown', { count: known.length, total })}`);
  const failed = outcomes.flatMap((outcome) => (outcome.ok || isKnown(outcome) ? [] : [outcome.error]));
  const [first] = failed;
  if (!first) return 0;
  io.err(`${first.code}: ${t('cli/problem/someFailed', { count: failed.length, total })}`);
  return 1;
}

const lineOf = (outcome: Outcome): string =>
  outcome.ok
    ? `${'article' in outcome ? outcome.article : outcome.source}\t${outcome.name}`
    : `${outcome.error.code}: ${outcome.error.message}\t${outcome.name}`;

/** A file to import, or a word that stands for none. */
type Sought = Found | { path: string; empty: true };

async function filesOf(words: readonly string[], endings: readonly string[]): Promise<Sought[]> {
  const files: Sought[] = [];
  for (const path of words) {
    const found = await filesAt(path, endings);
    files.push(...(found.length > 0 ? found : [{ path, empty: true } as const]));
  }
  return files;
}

type Read = { ok: true; original: Original } | { ok: false; name: string; error: ErrorData };

const sizeOf = ({ bytes, companions = [] }: Original): number =>
  companions.reduce((sum, companion) => sum + companion.bytes.length, bytes.length);

/** The files in their order, read a request at a time. */
async function* requests(files: readonly Sought[]): AsyncGenerator<Read[]> {
  let request: Read[] = [];
  let bytes = 0;
  for (const file of files) {
    const one = await readFile(file);
    request.push(one);
    bytes += one.ok ? sizeOf(one.original) : 0;
    if (request.length < REQUEST_FILES && bytes < REQUEST_BYTES) continue;
    yield request;
    request = [];
    bytes = 0;
  }
  if (request.length > 0) yield request;
}

async function readFile(file: Sought): Promise<Read> {
  const { path } = file;
  try {
    if ('empty' in file) throw unreadable(path, t('cli/problem/nothingHere'));
    if ('unreadable' in file) throw unreadable(path, fileReason(file.unreadable));
    return { ok: true, original: { command: v7(), ...(await readArticle(path)) } };
  } catch (thrown) {
    return { ok: false, name: path, error: errorData(thrown) };
  }
}

async function importRequest(request: readonly Read[], bring: Bring): Promise<Outcome[]> {
  const originals = request.flatMap((one) => (one.ok ? [one.original] : []));
  const imported = originals.length > 0 ? await bring(originals) : [];
  let next = 0;
  return request.flatMap((one): Outcome[] => {
    if (!one.ok) return [one];
    const outcome = imported[next++];
    return outcome ? [outcome] : [];
  });
}
