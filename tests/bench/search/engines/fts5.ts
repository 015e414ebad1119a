import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openDerived } from '../../../../main/library/store/database';
import type { BenchQuery } from '../queries';
import { TITLE_BOOST, WANTED, type Engine } from './engine';

const FILE = 'fts5.db';

/**
 * SQLite's FTS5 of the same build, in a file with the same settings as Galley's index. Porter's stemmer, no stop
 * words. It keeps no texts (`content=''`), as Galley's index keeps none: they stand in the record.
 */
export const fts5Engine: Engine = {
  build(folder) {
    const path = join(folder, FILE);
    const database = openDerived(path);
    database.exec(`
      CREATE VIRTUAL TABLE article USING fts5(
        title, body, content = '', contentless_delete = 1, tokenize = 'porter unicode61'
      );
      INSERT INTO article (article, rank) VALUES ('rank', 'bm25(${TITLE_BOOST}.0, 1.0)');
    `);
    return {
      add(first, articles) {
        database.transaction(() =>
          articles.forEach(({ title, text }, at) =>
            database.run('INSERT INTO article (rowid, title, body) VALUES (?, ?, ?)', [
              first + at,
              title,
              text,
            ]),
          ),
        );
      },
      finish() {
        // The last connection to close empties the write-ahead log into the file.
        database.close();
        return statSync(path).size;
      },
    };
  },

  open(folder) {
    const database = openDerived(join(folder, FILE));
    return {
      ask(query) {
        const text = fts5Query(query);
        return text === null
          ? null
          : database
              .all<{ rowid: number }>(
                `SELECT rowid FROM article WHERE article MATCH ? ORDER BY rank LIMIT ${WANTED}`,
                [text],
              )
              .map(({ rowid }) => rowid);
      },
      add: (number, { title, text }) =>
        database.transaction(() =>
          database.run('INSERT INTO article (rowid, title, body) VALUES (?, ?, ?)', [number, title, text]),
        ),
      close: () => database.close(),
    };
  },
};

/** A query in FTS5's language, each word between quotation marks; `null` for what it doesn't know. */
function fts5Query(query: BenchQuery): string | null {
  const quoted = (word: string): string => `"${word}"`;
  switch (query.form) {
    case 'one word':
    case 'three words':
      return query.words.map(quoted).join(' OR ');
    case 'required and prohibited':
      return `${query.required.map(quoted).join(' AND ')} NOT ${quoted(query.prohibited)}`;
    case 'field':
      return `title : ${quoted(query.word)}`;
    case 'phrase':
      return quoted(query.words.join(' '));
    case 'trailing wildcard':
      return `${quoted(query.part)} *`;
    case 'as typed':
      return [...query.words.map(quoted), `${quoted(query.unfinished)} *`].join(' OR ');
    case 'boost':
    case 'leading wildcard':
    case 'edit distance 1':
    case 'edit distance 2':
      return null;
  }
}
