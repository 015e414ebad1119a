import type { Id } from '@shared/domain/ids';
import { GalleyError } from '@shared/domain/errors';
import { LIST_LIMIT, isWebAddress } from '@shared/domain/web-address';
import type { ImportOutcome, ProcessInput } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { v7 } from 'uuid';
import type { Library } from '../library/api';
import type { Args } from './command';
import { readOriginal } from './original';

/** The option by which this machine and its network may be asked: no settings are read here. */
export const fetchOptions = { 'allow-private': { type: 'boolean' } } as const;

/** Whether a word is the address of a page, and not the path of a file. */
export const isAddress = (word: string): boolean => /^https?:\/\//i.test(word) && isWebAddress(word);

/** The addresses in a file. Throws `input-unreadable` for a file that is no list of them. */
export async function addressesAt(path: string): Promise<string[]> {
  const { addressesIn } = await import('../library/intake/address-list');
  const { decode } = await import('../library/intake/decode');
  const urls = addressesIn(decode(readOriginal(path).bytes).text);
  if (!urls) throw new GalleyError('input-unreadable', t('cli/problem/noAddresses', { path }));
  if (urls.length > LIST_LIMIT)
    throw new GalleyError(
      'input-too-large',
      t('fetch/list/tooMany', { count: urls.length, limit: LIST_LIMIT }),
    );
  return urls;
}

/** Fetches one page and imports it. */
export async function importPage(
  args: Args,
  library: Library,
  by: Id,
  url: string,
  wish: Pick<ProcessInput<'fetch.articles'>, 'known' | 'standing'>,
): Promise<ImportOutcome[]> {
  const local = args.flag('allow-private');
  const pages = { fetching: v7(), addresses: [{ command: v7(), url }], local, ...wish };
  return library.call('fetch.articles', pages, by);
}

/** Fetches one page as an original. Throws as `fetchPage` does. */
export async function fetchOriginal(args: Args, url: string) {
  const { fetchPage } = await import('../library/fetch/fetch-page');
  const { theWeb } = await import('../library/fetch/web');
  const { signal } = new AbortController();
  const { hosts: _, ...original } = await fetchPage(
    { url, local: args.flag('allow-private'), signal },
    theWeb,
  );
  return original;
}
