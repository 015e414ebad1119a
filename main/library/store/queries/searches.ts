import { SearchFilter, type SavedSearch } from '@shared/domain/search';
import type { ReadDatabase } from '../database';
import type { SavedSearchRow } from '../rows';
import { byLetters } from './by-letters';

/** Everyone's saved searches, by their names' letters. */
export function savedSearches(database: ReadDatabase): SavedSearch[] {
  const rows = database.all<SavedSearchRow>('SELECT * FROM savedSearch WHERE removedAt IS NULL');
  return byLetters(rows, ({ name }) => name).map(({ id, name, query, filter, createdBy, createdAt }) => ({
    id,
    name,
    query,
    filter: SearchFilter.parse(JSON.parse(filter)),
    by: createdBy,
    at: createdAt,
  }));
}
