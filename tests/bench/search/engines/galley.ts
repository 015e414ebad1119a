import { statSync } from 'node:fs';
import { join } from 'node:path';
import { analyserFor } from '../../../../main/library/search/analysis/analyser';
import { best } from '../../../../main/library/search/answering/best';
import { maskOf } from '../../../../main/library/search/answering/filtering';
import { match } from '../../../../main/library/search/answering/match';
import { openIndex } from '../../../../main/library/search/index/index-database';
import type { AnalysedDocument } from '../../../../main/library/search/index/kind-index';
import { openKinds, type Kinds } from '../../../../main/library/search/kinds';
import { openReader } from '../../../../main/library/store/database';
import { RECORD_FILE } from '../../../../main/library/store/open-store';
import { articleId, articleNumber } from '../article-id';
import type { BenchArticle } from '../corpus';
import { lunrQuery } from './lunr';
import { WANTED, type Engine } from './engine';

const FILE = 'index.db';
/** As the projection of the record does: see `SEGMENT` there. */
const SEGMENT = 4096;
const LANGUAGE = 'en';
const all = { facets: {}, from: null, to: null };

/**
 * Galley's index alone, without the record that it follows: analysis, postings, merging, and answers by the same
 * code that the app runs. Only phrases read the record, since the index keeps no texts.
 */
export const galleyEngine: Engine = {
  build(folder) {
    const path = join(folder, FILE);
    const database = openIndex(path, undefined);
    const kinds = openKinds(database);
    let waiting: AnalysedDocument[] = [];
    const put = (): void => {
      for (const _ of kinds.article.put(waiting, () => markAlive(kinds, waiting)));
      waiting = [];
      if (kinds.article.isCrowded) for (const _ of kinds.article.tidy());
    };
    return {
      add(first, articles) {
        articles.forEach((article, at) => {
          waiting.push(analysed(first + at, article));
          if (waiting.length === SEGMENT) put();
        });
      },
      finish() {
        put();
        database.close();
        return statSync(path).size;
      },
    };
  },

  open(folder, library) {
    const database = openIndex(join(folder, FILE), undefined);
    const kinds = openKinds(database);
    const record = openReader(join(library, RECORD_FILE));
    return {
      ask(query) {
        const unfinished = query.form === 'as typed';
        const text =
          query.form === 'phrase'
            ? `"${query.words.join(' ')}"`
            : query.form === 'as typed'
              ? [...query.words, query.unfinished].join(' ')
              : lunrQuery(query);
        if (text === null) return null;
        const mask = maskOf(kinds, 'article', all);
        const { numbers, score } = match(record, kinds, 'article', { query: text, unfinished }, mask);
        const { table } = kinds.article;
        return best(numbers, WANTED, (a, b) => score(b) - score(a) || table.compareIds(a, b)).map((number) =>
          articleNumber(table.id(number)),
        );
      },
      add(number, article) {
        const documents = [analysed(number, article)];
        for (const _ of kinds.article.put(documents, () => markAlive(kinds, documents)));
        if (kinds.article.isCrowded) for (const _ of kinds.article.tidy());
      },
      close() {
        database.close();
        record.close();
      },
    };
  },
};

function analysed(number: number, { title, text }: BenchArticle): AnalysedDocument {
  const analyser = analyserFor(LANGUAGE);
  return {
    id: articleId(number),
    language: LANGUAGE,
    terms: [analyser.terms(title), [], [], [], analyser.terms(text)],
  };
}

/** What the projection does when it reads what lists show of an article. */
function markAlive({ article: { table } }: Kinds, documents: readonly AnalysedDocument[]): void {
  for (const { id } of documents) {
    const number = table.ensure(id);
    table.columns.alive[number] = 1;
    table.touch(number);
  }
}
