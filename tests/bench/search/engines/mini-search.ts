import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { BenchQuery } from '../queries';
import { TITLE_BOOST, WANTED, type Engine } from './engine';

const FILE = 'minisearch.json';
const options = {
  fields: ['title', 'body'],
  searchOptions: { boost: { title: TITLE_BOOST } },
};

/** MiniSearch 7.2 with its defaults: words in lower case, no stemming, no stop words. */
export const miniSearchEngine: Engine = {
  build(folder) {
    const index = new MiniSearch(options);
    return {
      add(first, articles) {
        articles.forEach(({ title, text }, at) => index.add({ id: first + at, title, body: text }));
      },
      finish() {
        const stored = JSON.stringify(index);
        writeFileSync(join(folder, FILE), stored);
        return Buffer.byteLength(stored);
      },
    };
  },

  open(folder) {
    const index = MiniSearch.loadJSON(readFileSync(join(folder, FILE), 'utf8'), options);
    return {
      ask(query) {
        const asked = miniSearchQuery(query);
        return asked
          ? index
              .search(...asked)
              .slice(0, WANTED)
              .map(({ id }) => id as number)
          : null;
      },
      add: (number, { title, text }) => index.add({ id: number, title, body: text }),
      close: () => undefined,
    };
  },
};

function miniSearchQuery(query: BenchQuery): [Query, SearchOptions] | null {
  switch (query.form) {
    case 'one word':
    case 'three words':
      return [query.words.join(' '), {}];
    case 'boost':
      return [query.words.join(' '), { boostTerm: (_, at) => (at === 0 ? 10 : 1) }];
    case 'required and prohibited': {
      const required: Query = { combineWith: 'AND', queries: query.required };
      return [{ combineWith: 'AND_NOT', queries: [required, query.prohibited] }, {}];
    }
    case 'field':
      return [query.word, { fields: ['title'] }];
    case 'trailing wildcard':
      return [query.part, { prefix: true }];
    case 'edit distance 1':
    case 'edit distance 2':
      return [query.word, { fuzzy: query.distance }];
    case 'as typed':
      return [
        [...query.words, query.unfinished].join(' '),
        { prefix: (_, at, all) => at === all.length - 1 },
      ];
    case 'phrase':
    case 'leading wildcard':
      return null;
  }
}
