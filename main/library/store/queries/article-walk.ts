import type { ArticleRow } from '@shared/ipc/contract';
import type { ReadDatabase } from '../database';
import { articleRows } from './articles';

/** More of one name than anyone would choose from. */
const NAMED = 20;
/** Shorter beginnings of an id than this are taken for a title only. */
const PREFIX = 4;

interface Named {
  id: string;
  title: string | null;
}

/**
 * The articles that follow another one in the order of their import, the last first. Each step begins where the one
 * before it ended, so that walking through all of them takes a time that grows with their number.
 */
export function walkArticles(database: ReadDatabase, after: string | null, limit: number): ArticleRow[] {
  const start = after === null ? undefined : importedOf(database, after);
  const behind = start ? 'AND (importedAt, id) < (?, ?)' : '';
  const ids = database.all<{ id: string }>(
    `SELECT id FROM article WHERE removedAt IS NULL ${behind} ORDER BY importedAt DESC, id DESC LIMIT ?`,
    [...(start ? [start.importedAt, start.id] : []), limit],
  );
  return articleRows(
    database,
    ids.map(({ id }) => id),
  );
}

const importedOf = (database: ReadDatabase, id: string): { importedAt: string; id: string } | undefined =>
  database.get('SELECT importedAt, id FROM article WHERE id = ?', [id]);

/** The articles of this title, the last imported first; where there are none, those whose id begins so. */
export function articlesNamed(database: ReadDatabase, name: string): Named[] {
  const find = (where: string, value: string): Named[] =>
    database.all(
      `SELECT id, title FROM article WHERE removedAt IS NULL AND ${where} ORDER BY importedAt DESC, id DESC LIMIT ?`,
      [value, NAMED],
    );
  const titled = find('trim(title) = ?', name.normalize('NFC').trim());
  if (titled.length > 0 || name.length < PREFIX || !/^[\da-f-]+$/i.test(name)) return titled;
  return find(`id LIKE ? || '%'`, name);
}
