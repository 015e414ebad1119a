import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../../../../main/library/store/database';
import { migrate } from '../../../../../../main/library/store/migrate';
import { migrations } from '../../../../../../main/library/store/migrations/index';

describe('migration 8', () => {
  it('leaves the articles of before as they are: of none anyone said that its new sentences were read', () => {
    const database = openMemory();
    migrate(
      database,
      migrations.filter(({ number }) => number < 8),
    );
    database.run(
      `INSERT INTO article (id, title, standing, review, importedAt) VALUES ('a', 'Tower', 'check', 'open', ?)`,
      ['2026-01-01T00:00:00.000Z'],
    );
    migrate(database);
    expect(database.get('SELECT title, readRevision FROM article')).toEqual({
      title: 'Tower',
      readRevision: null,
    });
    database.close();
  });
});
