/**
 * How well claims are found in the next version of a text, on the two halves of judged pairs, and how long that takes
 * in long articles. `anchoring.cjs PAIRS.jsonl[.gz]`, each line {id, old, new, claims: [{id, start, end, truth}]}.
 */
import { anchoredText } from '../../../main/cli/anchored-text';
import { reanchor } from '../../../shared/anchoring/reanchor';
import { timed, timesOf } from '../search/measure';
import { figure } from '../search/table';
import { readPairs, type JudgedPair } from './judged-pairs';
import { longArticles, type LongArticle } from './long-articles';
import { count, emptyScore, measures } from './score';

const SIZES = [5_000, 10_000, 20_000];
const ARTICLES = 8;

function scoreOf(pairs: readonly JudgedPair[]): string[] {
  const halves = [emptyScore(), emptyScore()];
  pairs.forEach((pair, at) => {
    const found = reanchor(anchoredText(pair.old), anchoredText(pair.new), pair.claims);
    found.forEach((one, index) => count(halves[at % 2]!, pair.claims[index]!, one));
  });
  const share = (right: number, of: number) => `${right}/${of} (${((100 * right) / (of || 1)).toFixed(2)} %)`;
  return measures.map((measure) => {
    const cells = halves.map((half) => share(half[measure].right, half[measure].of).padEnd(22));
    const all = halves.reduce((sum, half) => sum + half[measure].right, 0);
    const of = halves.reduce((sum, half) => sum + half[measure].of, 0);
    return `  ${measure.padEnd(28)}${cells.join('')}${share(all, of)}`;
  });
}

/** Milliseconds a claim: all claims of an article at once, one alone, and one of a text that is wholly another now. */
const ways: Record<string, (article: LongArticle, other: LongArticle) => number> = {
  'all of an article': ({ before, after, places }) =>
    timed(() => void reanchor(before, after, places)) / places.length,
  'one alone': ({ before, after, places }) => {
    const few = places.filter((_, at) => at % 10 === 0);
    return timed(() => few.forEach((place) => void reanchor(before, after, [place]))) / few.length;
  },
  'all, in another text': ({ before, places }, { after }) =>
    timed(() => void reanchor(before, after, places)) / places.length,
};

function timesIn(pairs: readonly JudgedPair[]): string[] {
  const bySize = SIZES.map((size) => longArticles(pairs, size, ARTICLES));
  return Object.entries(ways).map(([name, measure]) => {
    const medians = bySize.map((articles) => {
      const once = () =>
        articles.map((article, at) => measure(article, articles[(at + 1) % articles.length] ?? article));
      once();
      return timesOf(once()).median;
    });
    const [first = NaN] = medians;
    const cells = medians.map((median) => `${figure(median)} (× ${(median / first).toFixed(1)})`.padEnd(20));
    return `  ${name.padEnd(28)}${cells.join('')}`;
  });
}

function main([path = '']: readonly string[]): void {
  const pairs = readPairs(path);
  const claims = pairs.reduce((sum, pair) => sum + pair.claims.length, 0);
  const lines = [
    `${pairs.length} pairs with ${claims} claims: every other pair, the others, all`,
    ...scoreOf(pairs),
    `ms a claim in articles of ${SIZES.map((size) => size.toLocaleString('en')).join(', ')} words (median; ratio to the first)`,
    ...timesIn(pairs),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

main(process.argv.slice(2));
