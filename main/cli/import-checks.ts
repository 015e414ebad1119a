import { errorData, type ErrorCode } from '@shared/domain/errors';
import type { EarlierCheck } from '@shared/domain/earlier-check';
import { t } from '@shared/text';
import { v7 } from 'uuid';
import { json, type Args } from './command';
import type { Io } from './io';
import { readOriginal } from './original';
import { personOf, withLibrary, type Access } from './with-library';

/** A row that could not be used, or what was left out of one; without a row it is the whole file. */
interface Told {
  file: string;
  row: number | null;
  message: string;
}

interface Gathered {
  checks: EarlierCheck[];
  refused: (Told & { code: ErrorCode })[];
  notes: Told[];
}

/**
 * `galley import FILE... --as claims`: all fact-checks of all files as one command, so that one undo takes them back.
 * What can't be used is listed, and the others go in.
 */
export async function importChecks(args: Args, io: Io, access: Access): Promise<number> {
  const { checks, refused, notes } = await gather(args.words);
  const counts = await withLibrary(args, io, access, async (library) => {
    const by = await personOf(args, library);
    if (checks.length === 0) return { added: 0, changed: 0, unchanged: 0 };
    return library.call('earlierChecks.import', { command: v7(), checks }, by);
  });
  const rows = refused.filter(({ row }) => row !== null).length;
  if (args.flag('json')) io.out(json({ ...counts, refused: rows, problems: refused, notes }));
  else {
    io.out(`${t('cli/checks/counts', { ...counts, refused: rows })}\n`);
    for (const note of notes) io.err(placed(note));
    for (const { code, ...problem } of refused) io.err(`${code}: ${placed(problem)}`);
  }
  return refused.length > 0 ? 1 : 0;
}

const placed = ({ file, row, message }: Told): string =>
  row === null ? `${file}: ${message}` : t('cli/checks/row', { file, row, message });

async function gather(paths: readonly string[]): Promise<Gathered> {
  // Only now: other commands need no reader of tables.
  const { readChecks } = await import('../library/intake/read-checks');
  const gathered: Gathered = { checks: [], refused: [], notes: [] };
  for (const file of paths)
    try {
      const read = readChecks(readOriginal(file));
      for (const { check } of read.checks) gathered.checks.push({ id: v7(), ...check });
      for (const { row, error } of read.refused)
        gathered.refused.push({ file, row, code: error.code, message: error.message });
      for (const note of read.notes) gathered.notes.push({ file, ...note });
    } catch (thrown) {
      const { code, message } = errorData(thrown);
      gathered.refused.push({ file, row: null, code, message });
    }
  return gathered;
}
