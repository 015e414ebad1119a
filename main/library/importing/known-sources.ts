import type { KnownSource } from '@shared/domain/intake';
import { sha256 } from '../store/chain';
import type { ReadDatabase } from '../store/database';

const found = `SELECT source.id AS source, source.title
  FROM keptCopy JOIN source ON source.id = keptCopy.sourceId
  WHERE keptCopy.removedAt IS NULL AND source.removedAt IS NULL AND source.confidential = 0 AND`;

/**
 * The source of which this file is a kept copy already, or one with the same text. `text` is `null` while it hasn't
 * been read, and where there is none. Confidential sources are sealed, and not looked through.
 */
export function knownSource(
  database: ReadDatabase,
  bytes: Uint8Array,
  text: string | null,
): KnownSource | null {
  const one = (same: KnownSource['same'], where: string, values: string[]): KnownSource | null => {
    const row = database.get<Omit<KnownSource, 'same'>>(`${found} ${where}`, values);
    return row ? { ...row, same } : null;
  };
  const original = one('original', 'keptCopy.fileId IN (SELECT id FROM file WHERE sha256 = ?)', [
    sha256(bytes),
  ]);
  if (original || text === null) return original;
  return one('text', 'length(keptCopy.text) = length(?) AND keptCopy.text = ?', [text, text]);
}
