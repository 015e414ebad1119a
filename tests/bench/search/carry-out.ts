import { readFileSync, writeFileSync } from 'node:fs';
import { askEngine } from './ask-engine';
import { buildEngine } from './build-engine';
import { Corpus, readArticles, writeCorpus } from './corpus';
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

/** Does one thing in the folder of a run and answers its result. Throws `NoCorpus` where there are no articles. */
export async function carryOut(folder: string, task: Task): Promise<unknown> {
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
