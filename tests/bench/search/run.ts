/**
 * `run.cjs measure FOLDER CORPUS BUNDLES SIZES` measures, each engine and size in a process of its own, and writes
 * results.json into the folder; the libraries stay there. `run.cjs print FOLDER` prints the tables. Each of the
 * processes is `run.cjs task FOLDER TASK ANSWER`: a task as JSON, and the file that its result is written to.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import type { AskResult } from './ask-engine';
import type { BuildResult } from './build-engine';
import { carryOut } from './carry-out';
import { NoCorpus } from './corpus';
import { engineNames, type EngineName } from './engine-names';
import type { LibraryResult } from './measure-library';
import type { Results, SizeResult, WindowResult } from './results';
import { aims, enginesTable, libraryTable, windowTable } from './table';
import { placesIn, type Task } from './task';

/** With more articles lunr's index doesn't fit into memory. */
const LUNR_MOST = 20_000;
const GIB = 1024 ** 3;

class Failed extends Error {
  constructor(readonly status: number) {
    super();
  }
}

function inItsOwn<T>(folder: string, task: Task): T {
  const answer = join(folder, 'answer.json');
  rmSync(answer, { force: true });
  const flags = ['--expose-gc', '--max-old-space-size=8192'];
  const args = [...flags, __filename, 'task', folder, JSON.stringify(task), answer];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Failed(status ?? 1);
  return JSON.parse(readFileSync(answer, 'utf8')) as T;
}

function say(line: string): void {
  process.stderr.write(`${new Date().toTimeString().slice(0, 8)} ${line}\n`);
}

function measureEngine(folder: string, engine: EngineName, size: number): BuildResult & AskResult {
  say(`${engine}, ${size.toLocaleString('en')} articles`);
  const built = inItsOwn<BuildResult>(folder, { do: 'build', engine, size });
  const asked = inItsOwn<AskResult>(folder, { do: 'ask', engine, size });
  rmSync(placesIn(folder).engine(engine, size), { recursive: true });
  return { ...built, ...asked };
}

function measureSize(folder: string, size: number, bundles: string): SizeResult {
  say(`A library of ${size.toLocaleString('en')} articles is made`);
  inItsOwn(folder, { do: 'fill', size });
  const engines: SizeResult['engines'] = {};
  for (const engine of engineNames)
    if (engine !== 'lunr' || size <= LUNR_MOST) engines[engine] = measureEngine(folder, engine, size);
  say(`The library of ${size.toLocaleString('en')} articles is indexed and asked`);
  const library = inItsOwn<LibraryResult>(folder, { do: 'library', size, bundles });
  return { size, engines, library };
}

const machine = (): string => {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model ?? 'unknown'}, ${Math.round(totalmem() / GIB)} GB, ${type()} ${release()}, Node ${process.versions.node}`;
};

function measure(folder: string, corpus: string, bundles: string, sizes: readonly number[]): void {
  mkdirSync(folder, { recursive: true });
  const { articles } = inItsOwn<{ articles: number }>(folder, { do: 'prepare', corpus, sizes });
  const results: Results = {
    corpus: { path: corpus, articles },
    machine: machine(),
    sizes: sizes.map((size) => measureSize(folder, size, bundles)),
    window: null,
  };
  writeFileSync(join(folder, 'results.json'), JSON.stringify(results));
}

function print(folder: string): void {
  const results = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')) as Results;
  const own = join(folder, 'window.json');
  if (existsSync(own)) results.window = JSON.parse(readFileSync(own, 'utf8')) as WindowResult;
  const lines = [
    `${new Date().toDateString()}; ${results.machine}; ${results.corpus.articles.toLocaleString('en')} articles of ${results.corpus.path}`,
    'Times in ms are "median · p95"; ratios too.',
    '',
    ...enginesTable(results),
    '',
    ...libraryTable(results),
    '',
    ...(results.window ? [...windowTable(results.window), ''] : []),
    ...aims(results),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function main([command, folder = '', ...rest]: readonly string[]): Promise<void> {
  if (command === 'task') {
    const [task = '', answer = ''] = rest;
    // The library's threads keep no process alive: in the app its window does.
    const alive = setInterval(() => undefined, 60_000);
    try {
      writeFileSync(answer, JSON.stringify((await carryOut(folder, JSON.parse(task) as Task)) ?? null));
    } finally {
      clearInterval(alive);
    }
  } else if (command === 'measure') {
    const [corpus = '', bundles = '', sizes = ''] = rest;
    measure(folder, corpus, bundles, sizes.split(',').map(Number));
  } else print(folder);
}

main(process.argv.slice(2)).catch((thrown: unknown) => {
  if (thrown instanceof NoCorpus) process.stderr.write(`${thrown.message}\n`);
  else if (!(thrown instanceof Failed)) process.stderr.write(`${String((thrown as Error).stack)}\n`);
  process.exitCode = thrown instanceof NoCorpus ? 2 : thrown instanceof Failed ? thrown.status : 1;
});
