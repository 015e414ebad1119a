import { openMemory } from '../../../../../main/library/store/database';
import { Draft } from '../../../../../main/library/store/draft';
import { migrate } from '../../../../../main/library/store/migrate';
import { expect, it } from 'vitest';

const at = '2026-11-23T17:00:00.000Z';

function draft(): Draft {
  const database = openMemory();
  migrate(database);
  database.run(
    'INSERT INTO person (id, name, initials, role, createdAt, removedAt) VALUES (?, ?, ?, ?, ?, ?)',
    ['p1', 'Ada', 'A', 'checker', at, at],
  );
  return new Draft(database);
}

it('says that something is gone in words, and leaves table and id to the details', () => {
  expect(() => draft().row('keptCopy', 'x')).toThrow(
    expect.objectContaining({
      code: 'not-found',
      message: 'This is no longer in the library.',
      details: { table: 'keptCopy', id: 'x' },
    }) as Error,
  );
  expect(() => draft().live('person', 'p1')).toThrow(
    expect.objectContaining({
      code: 'not-found',
      message: 'This has been removed.',
      details: { table: 'person', id: 'p1' },
    }) as Error,
  );
});
