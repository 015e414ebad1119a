import type { Id } from '@shared/domain/ids';
import { GalleyError } from '@shared/domain/errors';
import type { ProcessOutput, ProcessReceived, RecordFile, Usable } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import { v7 } from 'uuid';
import { articlesByAddress } from './articles-by-address';
import { someone, tell, writing, type Context } from '../context';
import { execute } from '../execute';
import type { ReadChecks } from '../intake/read-checks';
import type { ReadClaims } from '../intake/records/claim-draft';

const usableChecks = ({ checks, refused, notes }: ReadChecks): Usable => ({
  usable: checks.length,
  refused: refused.map(({ row, error }) => ({ row, message: error.message })),
  notes,
});

const usableClaims = ({ drafts, refused, notes }: ReadClaims): Usable => ({
  usable: drafts.length,
  refused,
  notes,
});

/** What a file holds, before anything of it is imported; `null` where it is no record. Throws as `readRecord` does. */
export async function openRecord(
  context: Context,
  file: ProcessReceived<'records.open'>,
): Promise<RecordFile | null> {
  const read = await context.jobs.run('readRecord', file);
  if (read?.kind === 'table') {
    const { kind, rows, columns, preview, checks, claims } = read;
    return {
      ...{ kind, rows, columns, preview },
      checks: checks && usableChecks(checks),
      claims: claims && usableClaims(claims),
    };
  }
  if (!read) return null;
  const counts = new Map<string | null, number>();
  for (const { targets } of read.drafts)
    for (const source of new Set(targets.map((target) => target.source)))
      counts.set(source, (counts.get(source) ?? 0) + 1);
  const articleOf = articlesByAddress(context.store.database);
  return {
    kind: 'annotations',
    claims: usableClaims(read),
    sources: [...counts].map(([source, annotations]) => ({
      ...{ source, annotations },
      article: source === null ? null : articleOf(source),
    })),
  };
}

/** Imports fact-checks that were made elsewhere; answers what became of them. */
export function importChecks(
  context: Context,
  { command, checks }: ProcessReceived<'earlierChecks.import'>,
  by: Id | null,
): ProcessOutput<'earlierChecks.import'> {
  const input = { checks };
  const changes = execute(writing(context), { id: command, type: 'earlierCheck.add', input }, someone(by));
  tell(context, changes);
  const added = changes.filter(({ before }) => before === null).length;
  const all = new Set(checks.map(({ externalId }) => externalId)).size;
  return { added, changed: changes.length - added, unchanged: all - changes.length };
}

/** Imports the fact-checks of a table. Throws as `readRecord` does, and `input-unreadable` for a file without any. */
export async function importCheckFile(
  context: Context,
  { command, ...file }: ProcessReceived<'records.importChecks'>,
  by: Id | null,
): Promise<ProcessOutput<'records.importChecks'>> {
  const read = await context.jobs.run('readRecord', file);
  const found = read?.kind === 'table' ? read.checks : null;
  if (!found) throw new GalleyError('input-unreadable', t('intake/row/noColumn'));
  const refused = found.refused.length;
  if (found.checks.length === 0) return { added: 0, changed: 0, unchanged: 0, refused };
  const checks = found.checks.map(({ check }) => ({ id: v7(), ...check }));
  return { ...importChecks(context, { command, checks }, by), refused };
}
