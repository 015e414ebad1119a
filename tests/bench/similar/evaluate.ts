/**
 * How well claims that say the same are found: MAP@5 of Galley and of others, on the two halves of the queries of
 * stand-ins for the real task. `similar.cjs BENCHMARKS [FOLDER...]`, each folder with `claims.jsonl`
 * ({id, statement, title}) and `queries.jsonl` ({id, text, gold}).
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SimilarRanker } from '../../../main/library/search/similar/ranker';
import { bm25, lunrDefault, miniSearch, type Rank } from './baselines';
import { encyclopedia, newswire, type Proxy } from './proxies';

const LIMIT = 5;

const galley = (claims: Proxy['claims']): Rank => {
  const ranker = new SimilarRanker();
  for (const { id, ...text } of claims) ranker.add(id, text);
  return (text) => ranker.rank(text, { limit: LIMIT }).map(({ id }) => id);
};

/** Mean average precision of the first five. */
function meanPrecision(queries: Proxy['queries'], rank: Rank): number {
  let sum = 0;
  for (const { text, gold } of queries) {
    let right = 0;
    let precision = 0;
    rank(text).forEach((id, at) => {
      if (!gold.includes(id)) return;
      right += 1;
      precision += right / (at + 1);
    });
    sum += precision / Math.min(gold.length, LIMIT);
  }
  return sum / queries.length;
}

function readFolder(path: string): Proxy {
  const read = <T>(name: string): T[] =>
    readFileSync(join(path, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as T);
  return { name: basename(path), claims: read('claims.jsonl'), queries: read('queries.jsonl') };
}

function proxiesOf(benchmarks: string, folders: readonly string[]): Proxy[] {
  const wire = join(benchmarks, 'newswire', 'articles.jsonl.gz');
  return [
    newswire(wire, true),
    newswire(wire, false),
    encyclopedia(join(benchmarks, 'anchoring', 'pairs.jsonl.gz')),
    ...folders.map(readFolder),
  ];
}

const systems: Record<string, (claims: Proxy['claims']) => Rank> = {
  MiniSearch: miniSearch,
  lunr: lunrDefault,
  BM25: bm25,
  Galley: galley,
};

function main([benchmarks = '', ...folders]: readonly string[]): void {
  for (const proxy of proxiesOf(benchmarks, folders)) {
    process.stdout.write(`${proxy.name}: ${proxy.claims.length} claims, ${proxy.queries.length} queries\n`);
    for (const [name, system] of Object.entries(systems)) {
      const started = performance.now();
      const rank = system(proxy.claims);
      const built = performance.now();
      const found = [0, 1].map((half) =>
        meanPrecision(
          proxy.queries.filter((_, at) => at % 2 === half),
          rank,
        ).toFixed(3),
      );
      const each = (performance.now() - built) / proxy.queries.length;
      process.stdout.write(
        `  ${name.padEnd(12)} ${found.join('  ')}   built ${Math.round(built - started)} ms, query ${each.toFixed(2)} ms\n`,
      );
    }
  }
}

main(process.argv.slice(2));
