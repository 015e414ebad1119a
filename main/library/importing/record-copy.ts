import { GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text/index';
import { tell, writing, type Context } from '../context';
import { keepCopy, type CopyToKeep } from '../copies';
import { carryOut } from '../execute';
import { stableId } from '../stable-id';
import { SEAL_MARK } from '../store/sealing';

/** A copy that was read, and the command that records it. */
export interface ReadCopy extends Omit<CopyToKeep, 'file'> {
  command: Id;
  /** The import that it is a part of, which undo takes back whole. */
  batch: Id | null;
}

/** Nothing that is kept may be taken for something sealed, nor any excerpt of it. */
function refuseSealed(said: unknown): void {
  if (JSON.stringify(said).includes(SEAL_MARK))
    throw new GalleyError('input-unreadable', t('record/copy/sealMark', { mark: SEAL_MARK }));
}

/** Records a copy of a source, and the source where it is made of it. Throws `input-unreadable`. */
export function recordCopy(context: Context, { command, batch, ...copy }: ReadCopy, person: Id): void {
  const { name, add, reading } = copy;
  refuseSealed({ name, add, reading });
  const event = { id: command, type: 'copy.keep', person, ...(batch ? { batch } : {}) };
  const kept = { ...copy, file: stableId(command, 'file') };
  tell(
    context,
    carryOut(writing(context), event, (decision) => keepCopy(decision, kept)),
  );
}
