import { changeReadings, type ChangeReading } from '@shared/domain/article';
import { errorData, type ErrorData } from '@shared/domain/errors';
import { copyEndings, endingsOf } from '@shared/domain/format-endings';
import type { Id } from '@shared/domain/ids';
import { commentUses, type CommentUse } from '@shared/domain/intake';
import type { ImportOutcome, Original, SourceOutcome } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { v7 } from 'uuid';
import { filesAt, type Found } from '../files/files-at';
import type { Library } from '../library/api';
import { choice, fileReason, json, libraryOptions, misused, type Args, type CliCommand } from './command';
import { addressesAt, fetchOptions, importPage, isAddress } from './fetching';
import { importWithComments } from './import-comments';
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

/** `galley import PATH|URL...`: a line for each file or page, in their order; `--urls`: the paths are lists of addresses; `--as claims`: earlier fact-checks. */
export const importFiles: CliCommand = {
  name: 'import',
  options: {
    ...libraryOptions,
    create: { type: 'boolean' },
    encrypt: { type: 'boolean' },
    as: { type: 'string' },
    known: { type: 'string' },
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
    if (wish.as === 'claims') return importChecks(args, io, access);
    const runs = runsOf(args.flag('urls') ? await listed(args.words) : args.words);
    if (wish.as === 'sources' && runs.some(({ addresses }) => addresses.length > 0))
      throw misused(t('cli/problem/sourcesNoAddresses'));
    const found: { files: Sought[]; addresses: string[] }[] = [];
    for (const { paths, addresses } of runs) found.push({ files: await filesOf(paths, wish.as), addresses });
    const total = found.reduce((sum, { files, addresses }) => sum + files.length + addresses.length, 0);
    const outcomes: Outcome[] = [];
    const say = (some: Outcome[]) => {
      outcomes.push(...some);
      io.progress?.('');
      if (!args.flag('json')) for (const outcome of some) io.out(`${lineOf(outcome)}\n`);
      io.progress?.(t('cli/import/progress', { done: outcomes.length, total }));
    };
    const importAll = async (library: Library) => {
      const by = await personOf(args, library);
      const { bring, pages } = bringerOf(library, by, wish);
      for (const { files, addresses } of found) {
        await importRequests(files, wish, bring, say);
        // One at a time: a line comes as soon as its page has.
        for (const url of addresses) say(await importPage(args, library, by, url, pages));
      }
    };
    await withLibrary(args, io, access, importAll, total >= MANY ? io.worker : undefined);
    io.progress?.('');
    return report(args, io, outcomes);
  },
};

type Known = 'refuse' | 'import' | 'revise';

interface Wish {
  as: 'articles' | 'references' | 'sources' | 'claims';
  known: Known;
  /** How documents of word processors are read, as far as it was said. */
  changes: ChangeReading | undefined;
  comments: CommentUse | undefined;
}

function wishOf(args: Args): Wish {
  const as = choice(args, 'as', ['articles', 'references', 'sources', 'claims']) ?? 'articles';
  const known = choice(args, 'known', ['skip', 'import', 'revise']) ?? 'skip';
  const changes = choice(args, 'changes', changeReadings);
  const said = choice(args, 'comments', [...commentUses, 'none']);
  const comments = said === 'none' ? undefined : said;
  if (as === 'sources' && known === 'revise') throw misused(t('cli/problem/sourcesNoRevisions'));
  if (as === 'claims' && (changes ?? comments)) throw misused(t('cli/problem/noDocuments'));
  if (as === 'sources' && (changes ?? comments)) throw misused(t('cli/problem/sourcesNoDocuments'));
  if (as === 'references' && comments) throw misused(t('cli/problem/referencesNoComments'));
  return { as, known: known === 'skip' ? 'refuse' : known, changes, comments };
}

/** How originals come in, and what is wished of pages that are fetched. */
function bringerOf(library: Library, by: Id, { as, known, comments }: Wish) {
  const standing = as === 'references' ? ('reference' as const) : ('check' as const);
  const pages = { known, standing };
  const batch = v7();
  const bring: Bring = (originals) => {
    if (comments) return importWithComments(library, by, originals, { as: comments, known });
    if (as !== 'sources') return library.call('articles.import', { originals, standing, known, batch }, by);
    const how = known === 'import' ? 'import' : 'refuse';
    return library.call('sources.import', { originals, known: how, batch }, by);
  };
  return { bring, pages };
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

/** Hands over a request while the one before it is recorded, so that no thread that reads has to wait. */
async function importRequests(
  files: readonly Sought[],
  wish: Wish,
  bring: Bring,
  say: (outcomes: Outcome[]) => void,
): Promise<void> {
  let before: Promise<void> = Promise.resolve();
  for await (const request of requests(files, wish)) {
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

async function filesOf(words: readonly string[], as: Wish['as']): Promise<Sought[]> {
  const endings = as === 'sources' ? copyEndings() : endingsOf();
  const files: Sought[] = [];
  for (const path of words) {
    const found = await filesAt(path, endings, as !== 'sources');
    files.push(...(found.length > 0 ? found : [{ path, empty: true } as const]));
  }
  return files;
}

type Read = { ok: true; original: Original } | { ok: false; name: string; error: ErrorData };

const sizeOf = ({ bytes, companions = [] }: Original): number =>
  companions.reduce((sum, companion) => sum + companion.bytes.length, bytes.length);

/** The files in their order, read a request at a time. */
async function* requests(files: readonly Sought[], { changes }: Wish): AsyncGenerator<Read[]> {
  let request: Read[] = [];
  let bytes = 0;
  for (const file of files) {
    const one = await readFile(file, changes);
    request.push(one);
    bytes += one.ok ? sizeOf(one.original) : 0;
    if (request.length < REQUEST_FILES && bytes < REQUEST_BYTES) continue;
    yield request;
    request = [];
    bytes = 0;
  }
  if (request.length > 0) yield request;
}

async function readFile(file: Sought, changes: ChangeReading | undefined): Promise<Read> {
  const { path } = file;
  try {
    if ('empty' in file) throw unreadable(path, t('cli/problem/nothingHere'));
    if ('unreadable' in file) throw unreadable(path, fileReason(file.unreadable));
    const original = { command: v7(), ...(await readArticle(path)), ...(changes ? { changes } : {}) };
    return { ok: true, original };
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
