import { useMemo } from 'react';
import type { Output } from '@shared/ipc/contract';
import { useAnswer } from '../../../app/api';
import { useSourceLibrary } from '../source-library-store';
import { groupKey } from './compare';

/** Sources that may be one and the same, and why. */
export type Group = Output<'sources.duplicates'>[number];

/** The groups that nobody said to be apart; `undefined` until they are known. */
export function useGroups() {
  const apart = useSourceLibrary((state) => state.apart);
  const { data, error, refetch } = useAnswer('sources.duplicates', undefined);
  const groups = useMemo(() => data?.filter(({ sources }) => !apart.has(groupKey(sources))), [data, apart]);
  return { groups, error, refetch };
}
