import { GalleyError } from '@shared/domain/errors';
import { SourceFromCopy } from '@shared/domain/source';
import type { ProcessReceived, SourceOutcome } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import type { Context } from '../context';
import type { ImportKind } from './import-originals';
import type { CopyReading } from '../intake/read-copy';
import { knownSource } from './known-sources';
import { recordCopy } from './record-copy';
import { stableId } from '../stable-id';
import { getSource } from '../store/queries/sources';

type Original = ProcessReceived<'sources.import'>['originals'][number];
type Done = Extract<SourceOutcome, { ok: true }>;

const sourceOf = (command: string): string => stableId(command, 'source');

/** How originals become sources, each with itself as the kept copy. */
export function sources(context: Context): ImportKind<Original, CopyReading, Done> {
  const { database } = context.store;
  return {
    read: ({ name, bytes, url }) =>
      context.jobs.run('readCopy', { name, bytes, ...(url === undefined ? {} : { url }) }),
    refusal: ({ bytes }, reading) => {
      const known = knownSource(database, bytes, reading?.text ?? null);
      if (!known) return null;
      return new GalleyError('source-known', t(`record/import/knownSource/${known.same}`, known), { known });
    },
    files: ({ bytes }) => [bytes],
    record: ({ command, name, bytes }, reading, { batch, person }) => {
      const copy = { copy: stableId(command, 'copy'), name, bytes, reading };
      const add = SourceFromCopy.parse({});
      recordCopy(context, { command, batch, source: sourceOf(command), add, ...copy }, person);
    },
    outcome: ({ command, name }) => {
      const { id, name: title } = getSource(database, sourceOf(command));
      return { ok: true, name, source: id, title };
    },
  };
}
