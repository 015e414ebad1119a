import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../../../main/library/search/index/index-database';
import { KindIndex } from '../../../../../main/library/search/index/kind-index';
import { parseByLunr } from '../../../../../main/library/search/query/lunr-parser';
import { evaluate, type Clause } from '../../../../../main/library/search/scoring/evaluate';

const fields = [
  { name: 'title', boost: 2 },
  { name: 'body', boost: 1 },
];
type Text = Record<'title' | 'body', string>;

const run = (steps: Generator<void, unknown>): void => {
  while (!steps.next().done);
};
const idOf = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const termsOf = (text: string): string[] => {
  const builder = new lunr.Builder();
  builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
  return builder.pipeline.run(lunr.tokenizer(text)).map(String);
};

function build() {
  const index = new KindIndex(openIndex(':memory:', undefined), 0, fields, {});
  const live = new Map<number, Text>();
  return {
    index,
    live,
    put(entries: [number, Text][]) {
      const documents = new Map(entries);
      for (const [number, text] of documents) live.set(number, text);
      run(
        index.put(
          [...documents].map(([number, text]) => ({
            id: idOf(number),
            language: 'en',
            terms: fields.map(({ name }) => termsOf(text[name as keyof Text])),
          })),
        ),
      );
    },
    remove(number: number) {
      live.delete(number);
      index.remove(idOf(number));
    },
  };
}

/** All that a lunr built from the live documents answers, by id. */
function oracle(live: Map<number, Text>, query: string): { found: Map<string, number>; clauses: Clause[] } {
  const builder = new lunr.Builder();
  fields.forEach(({ name, boost }) => builder.field(name, { boost }));
  builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
  builder.searchPipeline.add(lunr.stemmer);
  for (const [number, text] of live) builder.add({ id: idOf(number), ...text });
  const index = builder.build();
  const results = index.search(query);
  const clauses = parseByLunr(
    query,
    fields.map(({ name }) => name),
  );
  if (!Array.isArray(clauses)) throw new Error(clauses.message);
  return { found: new Map(results.map(({ ref, score }) => [ref, score])), clauses };
}

const analyse = (word: string): string[] => [lunr.stemmer(new lunr.Token(word, {})).toString()];

function compare({ index, live }: ReturnType<typeof build>, query: string): number {
  const { found, clauses } = oracle(live, query);
  const { numbers, scores } = evaluate(index, 'en', clauses, analyse);
  const answered = new Map([...numbers].map((number, at) => [index.table.id(number), scores[at] ?? NaN]));
  expect([...answered.keys()].sort()).toEqual([...found.keys()].sort());
  for (const [id, score] of found) expect(Math.abs((answered.get(id) ?? NaN) - score)).toBeLessThan(1e-9);
  return found.size;
}

const words = [
  'tax',
  'taxes',
  'taxed',
  'ab',
  'abc',
  'bca',
  'ca',
  'a-b',
  'the',
  'Putin,',
  '--',
  '12:30',
  'tariff',
  'tarif',
  'tariffs',
  'x',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' '));
const document = fc.record({ title: text, body: text });
const word = fc.constantFrom(
  '*',
  '*f',
  't*',
  'tax',
  'ab',
  'abc',
  'ca',
  'bca',
  'tariff',
  'x',
  'putin',
  'nothing',
  'the',
);
const clause = fc
  .tuple(
    fc.constantFrom('', '', '+', '-'),
    fc.constantFrom('', '', 'title:', 'body:'),
    word,
    fc.constantFrom('', '', '*', 'f*x', '~1', '~2', '^3', '~1^2', '^0'),
  )
  .map(([presence, field, term, end]) => `${presence}${field}${term}${end}`);
const query = fc.array(clause, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const change = fc.oneof(
  fc.record({ put: fc.array(fc.tuple(fc.nat(14), document), { minLength: 1, maxLength: 9 }) }),
  fc.record({ remove: fc.nat(14) }),
  fc.constant({ tidy: true }),
);

describe('the index', () => {
  it('answers what a lunr of the live documents answers, with the same scores, after any changes', () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 12 }),
        fc.array(query, { minLength: 3, maxLength: 8 }),
        (changes, queries) => {
          const library = build();
          for (const one of changes) {
            if ('put' in one) library.put(one.put);
            else if ('remove' in one) library.remove(one.remove);
            else run(library.index.tidy(true));
          }
          for (const one of queries) found += compare(library, one);
        },
      ),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(500);
  });
});
