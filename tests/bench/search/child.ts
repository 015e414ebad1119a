/**
 * A process that does one thing, so that its memory is its own: `child.cjs FOLDER TASK ANSWER`, where the task is JSON
 * and the answer a file for the result, also as JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { askEngine } from './ask-engine';
import { buildEngine } from './build-engine';
import { Corpus, NoCorpus, readArticles, writeCorpus } from './corpus';
import { fillLibrary } from './fill-library';
import { measureLibrary } from './measure-library';
import { benchQueries, type BenchQueries } from './queries';
import { placesIn, type Task } from './task';

const QUERIES = 100;
/** Asked before anything is measured, so that no form pays for the code of all. */
const WARM_UP = 30;

interface Asked {
  queries: BenchQueries;
  warmUp: BenchQueries;
}

function prepare(folder: string, path: string, sizes: readonly number[]): { articles: number } {
  const places = placesIn(folder);
  const articles = readArticles(path);
  writeCorpus(places.corpus, articles);
  for (const size of sizes) {
    const known = articles.slice(0, size);
    const asked: Asked = {
      queries: benchQueries(known, QUERIES, 1987),
      warmUp: benchQueries(known, WARM_UP, 1),
    };
    writeFileSync(places.queries(size), JSON.stringify(asked));
  }
  return { articles: articles.length };
}

async function carryOut(folder: string, task: Task): Promise<unknown> {
  if (task.do === 'prepare') return prepare(folder, task.corpus, task.sizes);
  const { size } = task;
  const places = placesIn(folder);
  const corpus = new Corpus(places.corpus);
  const asked = (): Asked => JSON.parse(readFileSync(places.queries(size), 'utf8')) as Asked;
  switch (task.do) {
    case 'fill':
      return fillLibrary(places.library(size), corpus, size);
    case 'build':
      return buildEngine(task.engine, corpus, size, places.engine(task.engine, size));
    case 'ask':
      return askEngine(task.engine, corpus, { places, size, ...asked() });
    case 'library':
      return measureLibrary(places.library(size), corpus, { size, bundles: task.bundles, ...asked() });
  }
}

const [folder = '', task = '', answer = ''] = process.argv.slice(2);
carryOut(folder, JSON.parse(task) as Task).then(
  (result) => writeFileSync(answer, JSON.stringify(result ?? null)),
  (thrown: unknown) => {
    process.stderr.write(
      `${thrown instanceof NoCorpus ? thrown.message : String((thrown as Error).stack)}\n`,
    );
    process.exitCode = thrown instanceof NoCorpus ? 2 : 1;
  },
);
