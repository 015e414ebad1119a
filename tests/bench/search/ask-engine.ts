import type { Corpus } from './corpus';
import type { EngineName } from './engine-names';
import { engines } from './engines';
import { MemoryMeter, timed, timesOf, type Times } from './measure';
import { queryForms, type BenchQueries, type QueryForm } from './queries';
import type { Places } from './task';

export interface AskResult {
  /** Milliseconds from the file to an index that can be asked; and until the first query is answered. */
  open: number;
  firstAnswer: number;
  /** Milliseconds of each form; `null` for what the engine can't be asked. */
  queries: Record<QueryForm, (Times & { found: number }) | null>;
  /** Milliseconds until one more article is found; `null` where it can't be added. */
  add: Times | null;
  /** Bytes beyond those that the process had with the corpus loaded, after the queries. */
  memory: number;
}

const ADDED = 100;

interface Asking {
  places: Places;
  size: number;
  queries: BenchQueries;
  warmUp: BenchQueries;
}

/** Opens an engine's index in a process that hasn't built it, and asks it. */
export function askEngine(
  name: EngineName,
  corpus: Corpus,
  { places, size, queries, warmUp }: Asking,
): AskResult {
  const meter = new MemoryMeter();
  const began = performance.now();
  const opened = engines[name].open(places.engine(name, size), places.library(size));
  const open = performance.now() - began;
  opened.ask(warmUp['one word'][0]!);
  const firstAnswer = performance.now() - began;
  const results = {} as AskResult['queries'];
  for (const form of queryForms) {
    for (const query of warmUp[form]) opened.ask(query);
    const times: number[] = [];
    let found = 0;
    let isKnown = true;
    for (const query of queries[form]) {
      let answer: number[] | null = null;
      times.push(timed(() => (answer = opened.ask(query))));
      const numbers = answer as number[] | null;
      isKnown &&= numbers !== null;
      if (numbers && numbers.length > 0) found += 1;
    }
    results[form] = isKnown ? { ...timesOf(times), found: found / times.length } : null;
  }
  const memory = meter.now;
  const { add } = opened;
  const added = add
    ? Array.from({ length: ADDED }, (_, at) => {
        const article = corpus.at(size + at);
        return timed(() => add(size + at, article));
      })
    : null;
  opened.close();
  return { open, firstAnswer, queries: results, add: added && timesOf(added), memory };
}
