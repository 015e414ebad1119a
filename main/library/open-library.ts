import { existsSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { errorData, GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import {
  processRequests,
  type ProcessInput,
  type ProcessOutput,
  type ProcessRequest,
} from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import { v7 } from 'uuid';
import type { Library, OpenOptions } from './api';
import { answers, type Answer } from './answers';
import type { Context } from './context';
import { theWeb, type Web } from './fetch/web';
import { Fetches } from './importing/fetches';
import { Intakes } from './importing/held-intakes';
import { Imports } from './importing/imports';
import { inlineJobs, threadJobs } from './jobs';
import { openSearcher } from './search/searcher';
import { openStore, RECORD_FILE, type Store } from './store/open-store';
import { KeyRing } from './store/sealing';

/**
 * Opens the library in a folder, or makes it. Throws GalleyError: `library-not-found`, `library-in-use`,
 * `library-damaged`, `library-key`, `library-network-disk`.
 * @param web what of the web a test replaces
 */
export async function openLibrary(options: OpenOptions, web: Partial<Web> = {}): Promise<Library> {
  const { path, key, create, readOnly, worker, searchThread, now = () => new Date() } = options;
  const store = openStore({
    folder: path,
    create: create !== undefined,
    ...(key ? { key } : {}),
    ...(readOnly ? { readOnly } : {}),
    now,
  });
  try {
    const name = create?.name ?? basename(realpathSync(path));
    const { id, title } = ensureLibrary(store, name);
    const jobs = worker && existsSync(worker) ? threadJobs(worker) : inlineJobs();
    const emit = options.onEvent ?? (() => undefined);
    const searcher = openSearcher({
      record: store.database,
      place: store,
      holdsLock: store.record !== null,
      script: searchThread,
      onProgress: (state) => emit({ name: 'search.progress', data: state }),
    });
    const context: Context = {
      store,
      keys: new KeyRing(store.database),
      jobs,
      now,
      library: { id, name: title },
      emit,
      searcher,
      intakes: new Intakes(),
      imports: new Imports(),
      fetches: new Fetches({ ...theWeb, ...web }),
    };
    const backup = store.backupDue ? backUpDaily(context) : Promise.resolve();
    return {
      id,
      call: (request, input, by) => call(context, request, input, by),
      async close() {
        context.fetches.cancel(null);
        await backup;
        await searcher.close();
        await jobs.close();
        store.close();
      },
    };
  } catch (thrown) {
    store.close();
    throw thrown;
  }
}

/** The library's own row, made with its first opening. */
function ensureLibrary({ database, record }: Store, name: string): { id: Id; title: string } {
  const read = (): { id: Id; name: string } | undefined => database.get('SELECT id, name FROM library');
  if (!read())
    record?.execute({ id: v7(), type: 'library.create', person: null }, ({ at }) => ({
      changes: [{ table: 'library', id: v7(), before: null, after: { name, createdAt: at } }],
    }));
  const found = read();
  if (!found) throw new GalleyError('library-damaged', t('record/library/empty', { file: RECORD_FILE }));
  return { id: found.id, title: found.name };
}

/** A backup that fails keeps nobody from working, but whoever works must know that there is none. */
async function backUpDaily({ store, jobs, now, emit }: Context): Promise<void> {
  const { folder, databasePath, key } = store;
  try {
    await jobs.run('backup', { folder, databasePath, key, at: now().toISOString() });
  } catch (thrown) {
    const message = t('record/backup/failed', { message: errorData(thrown).message });
    emit({ name: 'library.notice', data: { message } });
  }
}

async function call<K extends ProcessRequest>(
  context: Context,
  name: K,
  input: ProcessInput<K>,
  by: Id | null,
): Promise<ProcessOutput<K>> {
  if (!Object.hasOwn(processRequests, name))
    throw new GalleyError('command-invalid', t('record/refused/noRequest', { name: name as string }));
  const parsed = processRequests[name].input.safeParse(input);
  if (!parsed.success)
    throw new GalleyError('command-invalid', t('record/refused/badRequest', { name }), {
      issues: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    });
  const answer = answers[name] as Answer<K>;
  return answer(context, parsed.data as never, by);
}
