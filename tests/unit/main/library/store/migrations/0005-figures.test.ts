import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../../../../main/library/store/database';
import { migrate } from '../../../../../../main/library/store/migrate';
import { migrations } from '../../../../../../main/library/store/migrations/index';

describe('migration 5', () => {
  it('leaves the blocks of before as they are: without a picture', () => {
    const database = openMemory();
    migrate(
      database,
      migrations.filter(({ number }) => number < 5),
    );
    const at = '2026-01-01T00:00:00.000Z';
    database.run(`INSERT INTO file VALUES ('f', 'hash', 1, 'a.txt', 'text/plain', NULL, ?)`, [at]);
    database.run(
      `INSERT INTO article (id, standing, review, revision, importedAt) VALUES ('a', 'check', 'open', 'r', ?)`,
      [at],
    );
    database.run(
      `INSERT INTO revision VALUES ('r', 'a', 1, 'A tower', 'hash', '[0]', 'f', 'text', '[]', ?)`,
      [at],
    );
    database.run(
      `INSERT INTO block (id, revisionId, ord, role, startOffset, endOffset, runs) VALUES ('b', 'r', 0, 'figure', 0, 7, '[]')`,
    );
    migrate(database);
    expect(database.get('SELECT role, imageId, imageWidth, imageHeight FROM block')).toEqual({
      role: 'figure',
      imageId: null,
      imageWidth: null,
      imageHeight: null,
    });
    database.close();
  });
});
