import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessInput } from '@shared/ipc/contract';
import { v7 } from 'uuid';
import type { Library } from '../../../main/library/api';
import { openLibrary } from '../../../main/library/open-library';
import { INDEX_FILE, removeIndex } from '../../../main/library/search/index/index-database';
import { Search } from '../../../main/library/search/search';
import { openReader } from '../../../main/library/store/database';
import { RECORD_FILE } from '../../../main/library/store/open-store';
import type { Corpus } from './corpus';
import { outlets, sections } from './fill-library';
import { MemoryMeter, timed, timedUntil, timesOf, type Times } from './measure';
import type { BenchQueries, BenchQuery } from './queries';

export interface LibraryResult {
  /** Seconds until lists show all articles, and until all words are found. */
  listed: number;
  seconds: number;
  /** Milliseconds of the longest step between two answers. */
  longestStep: number;
  /** Bytes: of the index on the disk, and of memory at most while it is built. */
  size: number;
  memory: number;
  /** Milliseconds until an index that is there can be asked. */
  open: Times;
  /** Milliseconds of what the window asks for. */
  answers: Record<string, Times>;
}

const OPENINGS = 9;
const RUNS = 40;

/**
 * Measures a whole library as the app runs it: the index is built from the record; what the window asks for is asked
 * of an open library whose searches run in the app's own thread; articles are added by the import's command.
 */
export async function measureLibrary(
  folder: string,
  corpus: Corpus,
  { queries, size, bundles }: { queries: BenchQueries; size: number; bundles: string },
): Promise<LibraryResult> {
  const built = buildIndex(folder);
  const open = timesOf(Array.from({ length: OPENINGS }, () => opening(folder)));
  const library = await openLibrary({
    path: folder,
    worker: join(bundles, 'worker.cjs'),
    searchThread: join(bundles, 'search.cjs'),
  });
  try {
    const asked = await askLibrary(library, queries);
    const added = await addArticles(library, corpus, size);
    return { ...built, open, answers: { ...asked, ...added } };
  } finally {
    await library.close();
    rmSync(join(folder, 'files'), { recursive: true, force: true });
  }
}

type Built = Omit<LibraryResult, 'open' | 'answers'>;

function buildIndex(folder: string): Built {
  const path = join(folder, INDEX_FILE);
  removeIndex(path);
  const meter = new MemoryMeter();
  const record = openReader(join(folder, RECORD_FILE));
  const search = new Search(record, path, undefined);
  let longestStep = 0;
  const all = (steps: Generator<void>): number => {
    let seconds = 0;
    for (;;) {
      const began = performance.now();
      const { done } = steps.next();
      const time = performance.now() - began;
      longestStep = Math.max(longestStep, time);
      seconds += time / 1000;
      if (done) return seconds;
    }
  };
  const listed = all(search.listWork());
  const seconds = listed + all(search.work());
  const memory = meter.peak;
  search.close();
  record.close();
  return { listed, seconds, longestStep, size: statSync(path).size, memory };
}

function opening(folder: string): number {
  const record = openReader(join(folder, RECORD_FILE));
  let search: Search | undefined;
  const time = timed(() => (search = new Search(record, join(folder, INDEX_FILE), undefined)));
  search?.close();
  record.close();
  return time;
}

const textOf = (query: BenchQuery): string =>
  query.form === 'as typed'
    ? [...query.words, query.unfinished].join(' ')
    : 'words' in query
      ? query.words.join(' ')
      : '';

async function askLibrary(library: Library, queries: BenchQueries): Promise<Record<string, Times>> {
  const words = queries['one word'].map(textOf);
  const phrases = queries['phrase'].map(textOf);
  const typed = queries['as typed'].map(textOf);
  // Other filters each time: what was sorted once is kept.
  const filters = Array.from({ length: RUNS }, (_, at) => ({
    facets: {
      standing: ['reference'],
      outlet: [outlets[at % outlets.length]!, outlets[(at + 2) % outlets.length]!],
      section: [sections[Math.floor(at / outlets.length) % sections.length]!, 'World'],
    },
  }));
  const several = async (work: (at: number) => Promise<unknown>, runs = RUNS): Promise<Times> => {
    const times: number[] = [];
    for (let at = 0; at < runs; at += 1) times.push(await timedUntil(() => work(at)));
    return timesOf(times);
  };
  const list = (input: ProcessInput<'articles.list'>): Promise<unknown> =>
    library.call('articles.list', input, null);
  // Until the thread has opened its index.
  await library.call('search.state', undefined, null);
  return {
    'first page, the first time by title': await several(() => list({ sort: 'title' }), 1),
    'first page by title, 3 facets': await several((at) => list({ sort: 'title', filter: filters[at] })),
    'first page by date, 3 facets': await several((at) => list({ sort: 'published', filter: filters[at] })),
    'first page of a query, 3 facets': await several((at) => list({ query: words[at], filter: filters[at] })),
    'counts of all facets': await several((at) =>
      library.call('articles.facets', { filter: filters[at] }, null),
    ),
    'counts of all facets of a query': await several((at) =>
      library.call('articles.facets', { query: words[at]!, filter: filters[at] }, null),
    ),
    'everything that a word finds, with snippets': await several((at) =>
      library.call('search.find', { query: words[at]! }, null),
    ),
    'everything that a phrase finds, with snippets': await several((at) =>
      library.call('search.find', { query: `"${phrases[at]!}"` }, null),
    ),
    'everything, as typed': await several(
      (at) => library.call('search.find', { query: typed[at]!, unfinished: true }, null),
      typed.length,
    ),
  };
}

/** Imports texts as dropped files, each until it is found by a word that it alone has. */
async function addArticles(library: Library, corpus: Corpus, size: number): Promise<Record<string, Times>> {
  const [person] = await library.call('people.list', undefined, null);
  const whole: number[] = [];
  const finding: number[] = [];
  for (let at = 0; at < RUNS; at += 1) {
    const { title, text } = corpus.at(size + 1000 + at);
    const word = `unicum${size}x${at}`;
    const bytes = new TextEncoder().encode(`${title}\n\n${text}\n\nThe word is ${word}.\n`);
    const importing = await timedUntil(() =>
      library.call(
        'articles.import',
        { originals: [{ command: v7(), name: 'wire.txt', bytes }] },
        person?.id ?? null,
      ),
    );
    let found = 0;
    const find = await timedUntil(async () => {
      const { groups } = await library.call('search.find', { query: word }, null);
      found = groups[0]?.count ?? 0;
    });
    if (found !== 1) throw new Error(`The article that was added was found ${found} times.`);
    whole.push(importing + find);
    finding.push(find);
  }
  return {
    'an article imported and found': timesOf(whole),
    'of that, from import to found': timesOf(finding),
  };
}
