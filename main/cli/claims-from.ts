import { t } from '@shared/text';
import { v7 } from 'uuid';
import { articleOf } from './articles';
import { json, misused, type Args } from './command';
import type { Io } from './io';
import { readOriginal } from './original';
import { personOf, withLibrary } from './with-library';

/** `galley claim ARTICLE --from FILE`. */
export async function claimsFrom(args: Args, io: Io, path: string): Promise<number> {
  if (args.text('quote') !== undefined) throw misused(t('cli/problem/quoteOrFrom'));
  if (['statement', 'verdict', 'question'].some((option) => args.text(option) !== undefined))
    throw misused(t('cli/problem/fromAlone'));
  return importClaims(args, io, path, true);
}

/**
 * Brings the claims of a file onto the article that the arguments name first. What is left is told by row on standard
 * error, with status 1.
 */
export async function importClaims(args: Args, io: Io, path: string, anyAddress: boolean): Promise<number> {
  const file = readOriginal(path);
  const result = await withLibrary(args, io, 'write', async (library) => {
    const { id: article } = await articleOf(library, args.words[0] ?? '');
    const by = await personOf(args, library);
    return library.call('records.importClaims', { ...file, command: v7(), article, anyAddress }, by);
  });
  const { claims, remarks, left, refused, notes } = result;
  const unused = left.length + refused.length;
  if (args.flag('json')) io.out(json(result));
  else {
    io.out(`${t('cli/claimsFrom/counts', { claims, remarks, left: unused })}\n`);
    const tell = (row: number, message: string): void =>
      io.err(t('cli/checks/row', { file: path, row, message }));
    for (const { row, message } of [...notes, ...refused]) tell(row, message);
    for (const { row, why, quote, places } of left) {
      const reason =
        why === 'ambiguous' ? t('records/why/ambiguous', { count: places }) : t(`records/why/${why}`);
      tell(row, [quote && `“${quote.replaceAll('\n', ' ')}”`, reason].filter(Boolean).join(' '));
    }
  }
  if (unused === 0) return 0;
  io.err(`input-row: ${t('cli/problem/someLeft', { count: unused })}`);
  return 1;
}
