import { englishStopWords } from '../../../main/library/search/analysis/stop-words';
import { seeded, type Seeded } from '../seeded';
import type { BenchArticle } from './corpus';

/** What is asked, apart from how each engine wants to be asked. */
export type BenchQuery =
  | { form: 'one word' | 'three words' | 'boost'; words: string[] }
  | { form: 'required and prohibited'; required: string[]; prohibited: string }
  | { form: 'field'; word: string }
  | { form: 'phrase'; words: string[] }
  | { form: 'trailing wildcard' | 'leading wildcard'; part: string }
  | { form: 'edit distance 1' | 'edit distance 2'; word: string; distance: number }
  | { form: 'as typed'; words: string[]; unfinished: string };
export type QueryForm = BenchQuery['form'];
export type BenchQueries = Record<QueryForm, BenchQuery[]>;

export const queryForms: readonly QueryForm[] = [
  'one word',
  'three words',
  'required and prohibited',
  'field',
  'boost',
  'phrase',
  'trailing wildcard',
  'leading wildcard',
  'edit distance 1',
  'edit distance 2',
  'as typed',
];

/** Queries of two words that are typed letter by letter: each gives as many queries as it has letters. */
const TYPED = 12;
/** Letters that a beginning or an ending keeps. */
const PART = 4;
/** lunr fails where a stop word is required, and nobody looks for one. */
const stop = new Set([...englishStopWords, ...'more over were says which will with would'.split(' ')]);

/** Words of headlines in three bands: in 2 to 9, in 10 to 99 and in 100 or more of 20,000. */
function bandsOf(articles: readonly BenchArticle[]): string[][] {
  const frequency = new Map<string, number>();
  for (const { title } of articles)
    for (const word of new Set(wordsOf(title))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const share = 20_000 / articles.length;
  const bands: string[][] = [[], [], []];
  for (const [word, count] of frequency) {
    if (count < 2) continue;
    const scaled = count * share;
    bands[scaled < 10 ? 0 : scaled < 100 ? 1 : 2]!.push(word);
  }
  return bands.filter((band) => band.length > 0).map((band) => band.sort());
}

/** Words of at least four letters that say something, in lower case. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !stop.has(word));
}

/** Two words that stand next to each other in a headline. */
function pairOf(articles: readonly BenchArticle[], { pick }: Seeded): string[] {
  for (;;) {
    const found = /\b(\p{L}{4,}) (\p{L}{4,})\b/u.exec(pick(articles).title.toLowerCase());
    if (found && !stop.has(found[1]!) && !stop.has(found[2]!)) return [found[1]!, found[2]!];
  }
}

/** The word with so many letters changed, left out, put in or exchanged. */
function misspelt(word: string, times: number, { below, pick }: Seeded): string {
  let changed = word;
  for (let time = 0; time < times; time += 1) {
    const at = 1 + below(changed.length - 1);
    const [before, after] = [changed.slice(0, at), changed.slice(at)];
    const letter = pick('aeinorst'.split(''));
    changed = pick([
      before + letter + after.slice(1),
      before + after.slice(1),
      before + letter + after,
      before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
    ]);
  }
  return changed;
}

/** `count` queries of each form, the same for all engines and in every run. */
export function benchQueries(articles: readonly BenchArticle[], count: number, seed: number): BenchQueries {
  const chance = seeded(seed);
  const bands = bandsOf(articles);
  let turn = 0;
  // The bands take turns, so that each form meets rare, ordinary and frequent words alike.
  const word = (): string => chance.pick(bands[turn++ % bands.length]!);
  const long = (): string => {
    for (;;) {
      const found = word();
      if (found.length > PART) return found;
    }
  };
  const make: Record<QueryForm, () => BenchQuery> = {
    'one word': () => ({ form: 'one word', words: [word()] }),
    'three words': () => ({ form: 'three words', words: [word(), word(), word()] }),
    'required and prohibited': () => ({
      form: 'required and prohibited',
      required: [word(), word()],
      prohibited: word(),
    }),
    field: () => ({ form: 'field', word: word() }),
    boost: () => ({ form: 'boost', words: [word(), word()] }),
    phrase: () => ({ form: 'phrase', words: pairOf(articles, chance) }),
    'trailing wildcard': () => ({ form: 'trailing wildcard', part: long().slice(0, PART) }),
    'leading wildcard': () => ({ form: 'leading wildcard', part: long().slice(-PART) }),
    'edit distance 1': () => ({ form: 'edit distance 1', word: misspelt(long(), 1, chance), distance: 1 }),
    'edit distance 2': () => ({ form: 'edit distance 2', word: misspelt(long(), 2, chance), distance: 2 }),
    'as typed': () => ({ form: 'as typed', words: [word()], unfinished: word() }),
  };
  return Object.fromEntries(
    queryForms.map((form) => [
      form,
      form === 'as typed'
        ? Array.from({ length: TYPED }, () => typed(word(), word())).flat()
        : Array.from({ length: count }, () => make[form]()),
    ]),
  ) as BenchQueries;
}

/** Every beginning of two words, from the second letter on. */
function typed(first: string, second: string): BenchQuery[] {
  const beginnings = (word: string, from: number): string[] =>
    Array.from({ length: word.length - from + 1 }, (_, at) => word.slice(0, from + at));
  return [
    ...beginnings(first, 2).map((unfinished): BenchQuery => ({ form: 'as typed', words: [], unfinished })),
    ...beginnings(second, 1).map((unfinished): BenchQuery => ({
      form: 'as typed',
      words: [first],
      unfinished,
    })),
  ];
}
