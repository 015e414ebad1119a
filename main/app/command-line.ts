import { resolve } from 'node:path';

/**
 * The folder after `--library`, absolute, or `null`. Chromium's own switches stand among the arguments, too,
 * so everything else is left alone.
 */
export function libraryArgument(args: readonly string[], workingFolder: string): string | null {
  for (const [index, argument] of args.entries()) {
    const value = argument === '--library' ? args[index + 1] : /^--library=(.+)$/.exec(argument)?.[1];
    if (value !== undefined && !value.startsWith('--')) return resolve(workingFolder, value);
  }
  return null;
}
