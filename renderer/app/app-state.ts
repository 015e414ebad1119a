import type { QueryClient } from '@tanstack/react-query';
import type { Person } from '@shared/domain/person';
import type { AppState } from '@shared/ipc/contract';
import { useAnswer } from './api';
import { dismissOutcomes } from '../features/library/import-store';
import { resetSourceLibrary } from '../features/source-library/source-library-store';
import { useNotices } from './notices';
import { resetRoute } from './route';

const key = ['app.state', null] as const;

/** What main says of the app; `undefined` until it has said so. */
export function useAppState(): AppState | undefined {
  return useAnswer('app.state', undefined).data;
}

/** Who I am in the open library; `null` until chosen. */
export function useMe(): Person | null {
  const { data: state } = useAnswer('app.state', undefined);
  const { data: people } = useAnswer('people.list', undefined, { enabled: Boolean(state?.library) });
  return people?.find((person) => person.id === state?.me) ?? null;
}

/** Takes over what main told. Another library makes everything known of the one before void. */
export function takeAppState(client: QueryClient, state: AppState): void {
  const before = client.getQueryData<AppState>(key);
  client.setQueryData(key, state);
  if (before?.library?.id === state.library?.id) return;
  resetRoute();
  resetSourceLibrary();
  dismissOutcomes();
  useNotices.getState().withdraw();
  client.removeQueries({ predicate: ({ queryKey }) => !String(queryKey[0]).startsWith('app.') });
}
