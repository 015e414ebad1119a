import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../../../../main/library/store/database';
import { migrate } from '../../../../../../main/library/store/migrate';
import { migrations } from '../../../../../../main/library/store/migrations/index';

describe('migration 7', () => {
  it('leaves the claims of before as they are: nothing was told apart', () => {
    const database = openMemory();
    migrate(
      database,
      migrations.filter(({ number }) => number < 7),
    );
    const at = '2026-01-01T00:00:00.000Z';
    database.run(`INSERT INTO person VALUES ('p', 'Ana', 'A', 'checker', ?, NULL)`, [at]);
    database.run(`INSERT INTO article (id, standing, review, importedAt) VALUES ('a', 'check', 'open', ?)`, [
      at,
    ]);
    database.run(
      `INSERT INTO claim (id, articleId, statement, kind, kindGuessed, review, createdBy, createdAt)
       VALUES ('c', 'a', 'A tower', 'figure', 1, 'open', 'p', ?)`,
      [at],
    );
    migrate(database);
    expect(database.all('SELECT * FROM apart')).toEqual([]);
    database.run(`INSERT INTO apart VALUES ('x', 'c', 'Another tower', 'p', ?)`, [at]);
    expect(database.get('SELECT claimId, words FROM apart')).toEqual({
      claimId: 'c',
      words: 'Another tower',
    });
    database.close();
  });
});
