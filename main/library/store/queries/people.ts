import type { Person } from '@shared/domain/person';
import type { ReadDatabase } from '../database';
import type { PersonRow } from '../rows';

/** Everyone in the library, by name. */
export function listPeople(database: ReadDatabase): Person[] {
  return database
    .all<PersonRow>('SELECT * FROM person WHERE removedAt IS NULL ORDER BY name, id')
    .map(({ id, name, initials, role, createdAt }) => ({
      id,
      name,
      initials,
      role: role as Person['role'],
      createdAt,
    }));
}

/** Is there someone with this id? */
export function personExists(database: ReadDatabase, id: string): boolean {
  return database.get('SELECT 1 FROM person WHERE id = ? AND removedAt IS NULL', [id]) !== undefined;
}
