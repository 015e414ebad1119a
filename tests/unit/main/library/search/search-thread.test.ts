import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Indexing } from '@shared/domain/search';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openSearcher, type Searcher } from '../../../../../main/library/search/searcher';
import { bundled } from '../../../../helpers/bundle';
import { openDesk, type Desk } from '../../../../helpers/record';
import { temporaryFolder } from '../../../../helpers/temporary';

function searcherOf(desk: Desk, script: string, told: Indexing[] = []): Searcher {
  const searcher = openSearcher({
    record: desk.store.database,
    place: desk.store,
    holdsLock: true,
    script,
    onProgress: (state) => told.push(state),
  });
  onTestFinished(() => searcher.close());
  return searcher;
}

const filter = { facets: {}, from: null, to: null };
const find = async (searcher: Searcher, query: string): Promise<number> => {
  const asked = { query, kinds: ['article' as const], filter, unfinished: false, offset: 0, limit: 5 };
  const { groups } = await searcher.ask('search.find', asked);
  return groups[0]?.count ?? 0;
};

describe('the thread that searches', () => {
  let script = '';
  beforeAll(async () => {
    script = await bundled('main/library/search-thread.ts', 'search-thread');
  });

  it('finds at once what a person has just done, and no more of what was taken away', async () => {
    const desk = openDesk();
    const searcher = searcherOf(desk, script);
    expect(await find(searcher, 'harbour')).toBe(0);
    const { article } = desk.article(['The harbour froze in 1929.']);
    searcher.changed();
    expect(await find(searcher, 'harbour')).toBe(1);
    desk.run('article.remove', { articles: [article] });
    searcher.changed();
    expect(await find(searcher, 'harbour')).toBe(0);
  });

  it('answers while it builds a long index, tells how far it is, and then finds everything', async () => {
    const desk = openDesk();
    for (let at = 0; at < 300; at += 1) desk.article([`Tower ${at} stands at the harbour.`]);
    const told: Indexing[] = [];
    const searcher = searcherOf(desk, script, told);
    const rebuilt = searcher.ask('search.rebuild', undefined);
    const meanwhile = await find(searcher, 'harbour');
    expect(meanwhile).toBeLessThanOrEqual(300);
    expect(await rebuilt).toMatchObject({ documents: 300 });
    expect(await find(searcher, 'harbour')).toBe(300);
    expect(await searcher.ask('search.state', undefined)).toBeNull();
    expect(told.at(-1) ?? null).toBeNull();
  });

  it('refuses with the code of what went wrong', async () => {
    const searcher = searcherOf(openDesk(), script);
    const claim = '00000000-0000-7000-8000-000000000000';
    await expect(searcher.ask('claims.similar', { claim, limit: 3 })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('a thread that crashes', () => {
  /** A thread that dies `times` times when it is asked for its state, and then answers. */
  function dying(times: number): string {
    const path = join(temporaryFolder(), 'search.cjs');
    writeFileSync(
      path,
      `const { appendFileSync, readFileSync } = require('node:fs');
       const { parentPort } = require('node:worker_threads');
       parentPort.on('message', ({ id, close, changed }) => {
         if (close) return parentPort.close();
         if (changed) return;
         appendFileSync(${JSON.stringify(path)} + '.log', 'x');
         if (readFileSync(${JSON.stringify(path)} + '.log').length <= ${times}) process.exit(1);
         parentPort.postMessage({ id, ok: true, value: null });
       });`,
    );
    return path;
  }

  it('is started again, and answers what it was asked', async () => {
    const searcher = searcherOf(openDesk(), dying(1));
    expect(await searcher.ask('search.state', undefined)).toBeNull();
  });

  it('is not asked a third time what crashed it twice', async () => {
    const searcher = searcherOf(openDesk(), dying(2));
    await expect(searcher.ask('search.state', undefined)).rejects.toMatchObject({ code: 'process-stopped' });
    expect(await searcher.ask('search.state', undefined)).toBeNull();
  });
});
