import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../../../main/library/store/database';
import {
  currentVersion,
  dumpSchema,
  migrate,
  schemaVersion,
} from '../../../../../main/library/store/migrate';
import { migrations } from '../../../../../main/library/store/migrations/index';
import { sealedColumns, tables } from '../../../../../main/library/store/tables';

describe('migrations', () => {
  it('are numbered from 1 without a gap', () =>
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1)));

  it('give the schema that schema.sql shows', async () => {
    const database = openMemory();
    migrate(database);
    expect(schemaVersion(database)).toBe(currentVersion);
    await expect(dumpSchema(database)).toMatchFileSnapshot('../../../../../main/library/store/schema.sql');
    database.close();
  });

  it('keep what is there and run once', () => {
    const database = openMemory();
    migrate(database);
    database.run(`INSERT INTO library VALUES ('l', 'Long View', '2026-01-01T00:00:00.000Z')`);
    const more = [
      ...migrations,
      { number: currentVersion + 1, name: 'x', up: 'ALTER TABLE library ADD COLUMN motto TEXT' },
    ];
    migrate(database, more);
    migrate(database, more);
    expect(database.get('SELECT name, motto FROM library')).toEqual({ name: 'Long View', motto: null });
    database.close();
  });

  it('leave nothing of one that fails half-way', () => {
    const database = openMemory();
    migrate(database);
    const bad = [
      ...migrations,
      { number: currentVersion + 1, name: 'bad', up: 'CREATE TABLE half (id); SELECT nonsense' },
    ];
    expect(() => migrate(database, bad)).toThrow();
    expect(schemaVersion(database)).toBe(currentVersion);
    expect(database.all(`SELECT 1 FROM sqlite_schema WHERE name = 'half'`)).toEqual([]);
    database.close();
  });

  it('make each table that events write, strict, with an id and the columns that are sealed', () => {
    const database = openMemory();
    migrate(database);
    const strict = new Map(
      database
        .all<{ name: string; strict: number }>('PRAGMA table_list')
        .map(({ name, strict: is }) => [name, is]),
    );
    for (const table of tables) {
      const columns = database.all<{ name: string }>(`PRAGMA table_info("${table}")`).map(({ name }) => name);
      expect(strict.get(table), table).toBe(1);
      expect(columns, table).toEqual(expect.arrayContaining(['id', ...(sealedColumns[table] ?? [])]));
    }
    database.close();
  });
});
