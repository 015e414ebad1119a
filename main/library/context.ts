import { GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text/index';
import type { LibraryEvent } from './api';
import { changedBy } from './execute';
import type { Fetches } from './importing/fetches';
import type { Imports } from './importing/imports';
import type { Intakes } from './importing/held-intakes';
import type { JobRunner } from './job';
import type { Searcher } from './search/searcher';
import type { Change } from './store/apply';
import type { Store } from './store/open-store';
import type { Record as TheRecord } from './store/record';
import type { KeyRing } from './store/sealing';

/** What every answer has at hand. */
export interface Context {
  store: Store;
  keys: KeyRing;
  jobs: JobRunner;
  searcher: Searcher;
  intakes: Intakes;
  imports: Imports;
  fetches: Fetches;
  now: () => Date;
  library: { id: Id; name: string };
  emit: (event: LibraryEvent) => void;
}

/** The record, or `library-read-only` with the reason. */
export function writing({ store }: Context): TheRecord {
  if (!store.record)
    throw new GalleyError(
      'library-read-only',
      t('record/refused/readOnly', { reason: store.readOnlyReason ?? '' }).trim(),
    );
  return store.record;
}

export function someone(by: Id | null): Id {
  if (!by) throw new GalleyError('person-unknown', t('record/refused/nobody'));
  return by;
}

export function tell(context: Context, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  // Other threads see what has been stored. What is stored together is told together: a window draws each time.
  writing(context).database.onceStored(context, changes, (all) => {
    context.searcher.changed();
    context.emit({ name: 'library.changed', data: changedBy(all, context.store.database) });
  });
}
