import type { ReadDatabase, WriteDatabase } from './database';
import { migrations } from './migrations/index';
import type { Migration } from './migrations/migration';

/** The number of the last migration that this database has had; 0 for an empty one. */
export function schemaVersion(database: ReadDatabase): number {
  return database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

/** The newest schema that this Galley knows. */
export const currentVersion = migrations.length;

/** Brings a database up to date, each migration in a transaction of its own. */
export function migrate(database: WriteDatabase, steps: readonly Migration[] = migrations): void {
  const from = schemaVersion(database);
  for (const step of steps.filter(({ number }) => number > from))
    database.transaction(() => {
      database.exec(step.up);
      database.exec(`PRAGMA user_version = ${step.number}`);
    });
}

/** The schema as text, as it stands in `schema.sql`. */
export function dumpSchema(database: ReadDatabase): string {
  const rows = database.all<{ sql: string }>(
    `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid`,
  );
  return `${rows.map(({ sql }) => `${sql};`).join('\n\n')}\n`;
}
