import { create } from 'zustand';
import type { Input, ClaimsImported, RecordFile } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { attempt, newId, request } from '../../app/api';
import { useNotices } from '../../app/notices';
import { go } from '../../app/route';

/** A file that may hold claims. */
export interface RecordBytes {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

interface Records {
  /** The file that is asked about, and what goes on with the next one. */
  current: { file: RecordBytes; holds: RecordFile; done: () => void } | null;
  /** What became of it, where some of it was left. */
  result: ClaimsImported | null;
}

/** The file with claims that is being imported. */
export const useRecords = create<Records>(() => ({ current: null, result: null }));

/** Files are asked about one after the other, also those of a second drop. */
let turn = Promise.resolve();

/** Asks about files that may be records; what is none comes in as `asArticles` does it. */
export function takeRecords(
  files: readonly RecordBytes[],
  asArticles: (files: readonly RecordBytes[]) => Promise<void>,
): Promise<void> {
  turn = turn.then(() => takeInTurn(files, asArticles));
  return turn;
}

async function takeInTurn(
  files: readonly RecordBytes[],
  asArticles: (files: readonly RecordBytes[]) => Promise<void>,
): Promise<void> {
  const articles: RecordBytes[] = [];
  for (const file of files)
    try {
      const holds = await request('records.open', file);
      if (holds)
        await new Promise<void>((done) =>
          useRecords.setState({ current: { file, holds, done }, result: null }),
        );
      else articles.push(file);
    } catch (thrown) {
      useNotices.getState().fail(thrown);
    }
  if (articles.length > 0) await asArticles(articles);
}

/** Closes what is shown of a file, and goes on with the next one. */
export function dismissRecord(): void {
  const { current } = useRecords.getState();
  useRecords.setState({ current: null, result: null });
  current?.done();
}

/** Imports a table as fact-checks that were made elsewhere. */
export async function importAsChecks(file: RecordBytes): Promise<void> {
  const answer = await attempt('records.importChecks', { ...file, command: newId() });
  dismissRecord();
  if (!answer) return;
  const { added, changed, unchanged } = answer;
  useNotices.getState().tell(t('records/checksDone', { added, changed, unchanged }));
}

type Onto = Pick<Input<'records.importClaims'>, 'article' | 'anyAddress'>;

/** Imports claims onto articles: says what came in, and shows what was left. */
export async function importAsClaims(file: RecordBytes, onto: Onto): Promise<void> {
  const result = await attempt('records.importClaims', { ...file, ...onto, command: newId() });
  if (!result) {
    dismissRecord();
    return;
  }
  const [first] = result.articles;
  if (first && onto.article === null) go({ place: 'article', article: first.id });
  if (result.left.length + result.refused.length + result.notes.length > 0) {
    useRecords.setState({ result });
    return;
  }
  dismissRecord();
  useNotices.getState().tell(saidOf(result));
}

/** What came in, in a sentence or two. */
export function saidOf({ claims, remarks }: Pick<ClaimsImported, 'claims' | 'remarks'>): string {
  const said = [t('records/claimsDone', { count: claims })];
  if (remarks > 0) said.push(t('records/remarksDone', { count: remarks }));
  return said.join(' ');
}
