import { t } from '@shared/text';
import { misused, type Args } from './command';

/** The whole number from 1 to `most` that `--limit` gives, or `usual` without it. Throws `usage` for anything else. */
export function limitOf(args: Args, usual: number, most: number): number {
  const wish = args.text('limit');
  if (wish === undefined) return usual;
  const limit = Number(wish);
  if (!/^\d+$/.test(wish) || limit < 1 || limit > most)
    throw misused(t('cli/problem/limit', { value: wish, most }));
  return limit;
}
