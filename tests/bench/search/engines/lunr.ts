import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lunr from 'lunr';
import type { BenchQuery } from '../queries';
import { TITLE_BOOST, WANTED, type Engine } from './engine';

const FILE = 'lunr.json';

/** lunr 2.3.9 with its default pipeline: trimmer, stop words, stemmer. */
export const lunrEngine: Engine = {
  build(folder) {
    const builder = new lunr.Builder();
    builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
    builder.searchPipeline.add(lunr.stemmer);
    builder.field('title', { boost: TITLE_BOOST });
    builder.field('body');
    return {
      add(first, articles) {
        articles.forEach(({ title, text }, at) => builder.add({ id: String(first + at), title, body: text }));
      },
      finish() {
        const index = builder.build();
        const stored = JSON.stringify(index);
        writeFileSync(join(folder, FILE), stored);
        return Buffer.byteLength(stored);
      },
    };
  },

  open(folder) {
    const index = lunr.Index.load(JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as object);
    return {
      ask(query) {
        const text = lunrQuery(query);
        return text === null ? null : found(index, text);
      },
      add: null,
      close: () => undefined,
    };
  },
};

/** lunr throws on some queries with edit distance that it means terms for which it doesn't have: it finds nothing. */
function found(index: lunr.Index, text: string): number[] {
  try {
    return index
      .search(text)
      .slice(0, WANTED)
      .map(({ ref }) => Number(ref));
  } catch (thrown) {
    if (thrown instanceof TypeError) return [];
    throw thrown;
  }
}

/** A query in lunr's language; `null` for a phrase, which it doesn't know. */
export function lunrQuery(query: BenchQuery): string | null {
  switch (query.form) {
    case 'one word':
    case 'three words':
      return query.words.join(' ');
    case 'boost':
      return query.words.map((word, at) => (at === 0 ? `${word}^10` : word)).join(' ');
    case 'required and prohibited':
      return `${query.required.map((word) => `+${word}`).join(' ')} -${query.prohibited}`;
    case 'field':
      return `title:${query.word}`;
    case 'trailing wildcard':
      return `${query.part}*`;
    case 'leading wildcard':
      return `*${query.part}`;
    case 'edit distance 1':
    case 'edit distance 2':
      return `${query.word}~${query.distance}`;
    case 'as typed':
      // Terms with a star are not stemmed, so a word that is finished is asked for as it is, too.
      return [...query.words, query.unfinished, `${query.unfinished}*`].join(' ');
    case 'phrase':
      return null;
  }
}
