import { sameAddress } from '@shared/domain/address';
import type { Id } from '@shared/domain/ids';
import type { ReadDatabase } from '../store/database';

export interface Addressed {
  id: Id;
  title: string | null;
}

/** Finds the one article that has an address, however it is written; none where several have it. */
export function articlesByAddress(database: ReadDatabase): (address: string) => Addressed | null {
  const known = new Map<string, Addressed | null>();
  for (const { url, ...article } of database.all<Addressed & { url: string }>(
    'SELECT id, title, url FROM article WHERE removedAt IS NULL AND url IS NOT NULL',
  )) {
    const same = sameAddress(url);
    if (same !== null) known.set(same, known.has(same) ? null : article);
  }
  return (address) => {
    const same = sameAddress(address);
    return same === null ? null : (known.get(same) ?? null);
  };
}
