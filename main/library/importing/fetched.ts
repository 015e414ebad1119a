import { errorData } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import type { Intake } from '@shared/domain/intake';
import type { ImportOutcome, ProcessReceived } from '@shared/ipc/contract';
import { writing, type Context } from '../context';
import { refuseUnknown } from '../execute';
import type { FetchedPage } from '../fetch/fetch-page';
import { cancelled } from '../fetch/failures';
import { articles } from './import-articles';
import { openIntake } from './intakes';

/** How many more bytes have to come before it is told again. */
const TOLD_EVERY = 256 * 1024;

type Page = Pick<ProcessReceived<'fetch.intake'>, 'fetching' | 'url' | 'local'>;

/** Fetches a page, saying how much has come. Throws as `fetchPage` does. */
function pageOf({ fetches, emit }: Context, { fetching, url, local }: Page, signal: AbortSignal) {
  let told = -Infinity;
  return fetches.page({
    url,
    local,
    signal,
    onProgress: (received, total) => {
      if (received - told < TOLD_EVERY) return;
      told = received;
      emit({ name: 'fetch.progress', data: { fetching, received, total } });
    },
  });
}

/** Fetches a page that can be cancelled. Throws as `fetchPage` does. */
export function fetchOne(context: Context, page: Page): Promise<FetchedPage> {
  return context.fetches.during(page.fetching, (signal) => pageOf(context, page, signal));
}

/** Nothing comes in any more once somebody said so, also not what was fetched before. */
function refuseCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw cancelled();
}

/** What of a page its reader takes. */
const originalOf = ({ hosts: _, ...original }: FetchedPage) => original;

/** Fetches a page, reads it and holds it. Fails as the fetch or its reader does. */
export async function fetchIntake(context: Context, page: Page): Promise<Intake> {
  // Nothing is asked for that could not be stored.
  writing(context);
  return openIntake(context, originalOf(await fetchOne(context, page)));
}

/**
 * Imports pages in their order, as one step of undo. One that can't be fetched, read or recorded doesn't stop the
 * others. Throws `library-read-only` and `person-unknown`.
 */
export function importPages(
  context: Context,
  { fetching, addresses, local, known, standing }: ProcessReceived<'fetch.articles'>,
  person: Id,
): Promise<ImportOutcome[]> {
  refuseUnknown(writing(context), person);
  const batchFor = context.imports.units(
    person,
    undefined,
    addresses.map(({ command }) => command),
  );
  const kind = articles(context, standing);
  const importPage = async (command: Id, url: string, signal: AbortSignal): Promise<ImportOutcome> => {
    try {
      if (!writing(context).knows(command)) {
        refuseCancelled(signal);
        const page = await pageOf(context, { fetching, url, local }, signal);
        const original = { command, ...originalOf(page) };
        const extraction = await kind.read(original);
        const record = writing(context);
        refuseCancelled(signal);
        const refusal = known === 'refuse' ? kind.refusal(original, extraction) : null;
        if (refusal) throw refusal;
        kind.record(original, extraction, { batch: batchFor(record, command), known, person });
      }
      return kind.outcome({ command, name: url });
    } catch (thrown) {
      return { ok: false, name: url, error: errorData(thrown) };
    }
  };
  return context.fetches.during(fetching, async (signal) => {
    const outcomes: ImportOutcome[] = [];
    for (const { command, url } of addresses) {
      outcomes.push(await importPage(command, url, signal));
      context.emit({
        name: 'import.progress',
        data: { done: outcomes.length, total: addresses.length, fetching },
      });
    }
    return outcomes;
  });
}
