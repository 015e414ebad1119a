import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { INDEX_FILE } from '../../../../../main/library/search/index/index-database';
import { Search } from '../../../../../main/library/search/search';
import { bundled } from '../../../../helpers/bundle';
import { openDesk, type Desk } from '../../../../helpers/record';

const KILLS = 12;
let script = '';
beforeAll(async () => {
  script = await bundled('tests/helpers/index-step-by-step.ts', 'index-step-by-step');
});

/** Lets a process index a folder and kills it after a step; answers whether it was killed before it was done. */
async function indexUntil(folder: string, steps: number): Promise<boolean> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let seen = 0;
  child.stdout.on('data', (dots: Buffer) => {
    seen += dots.length;
    if (seen >= steps) child.kill('SIGKILL');
  });
  const [status, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (signal === null) expect(status).toBe(0);
  return signal === 'SIGKILL';
}

const found = (search: Search, query: string): unknown =>
  search
    .find({
      ...{ query, kinds: ['article', 'claim'], unfinished: false, offset: 0, limit: 50 },
      filter: { facets: {}, from: null, to: null },
    })
    .groups.map(({ kind, count, hits }) => [kind, count, hits.map(({ id, score }) => [id, score])]);

function work(desk: Desk, round: number): void {
  for (let at = 0; at < 6; at += 1) {
    const article = desk.article([
      `Tower ${round} stands ${at} metres tall in the harbour.`,
      'A guide counted ships.',
    ]);
    if (at % 2) desk.claim(article, 'A guide counted ships.');
    if (at % 3 === 0) desk.run('article.remove', { articles: [article.article] });
  }
}

it(
  'an index whose process is killed at any step goes on as if nothing had happened',
  { timeout: 120_000 },
  async () => {
    const desk = openDesk();
    const path = join(desk.store.folder, INDEX_FILE);
    let killed = 0;
    for (let round = 0; round < KILLS; round += 1) {
      work(desk, round);
      if (await indexUntil(desk.store.folder, 1 + (round % 5))) killed += 1;
      // Whatever was left can be asked as it is.
      const search = new Search(desk.store.database, path, undefined);
      expect(() => found(search, 'tower')).not.toThrow();
      search.close();
    }
    expect(killed).toBeGreaterThan(KILLS / 2);
    const survivor = new Search(desk.store.database, path, undefined);
    const fresh = new Search(desk.store.database, ':memory:', undefined);
    for (const search of [survivor, fresh]) for (const _ of search.work());
    for (const query of [
      'tower',
      '+tower +harbour -ships',
      'title:tower',
      'harbur~1',
      'guid*',
      '"counted ships"',
    ])
      expect([query, found(survivor, query)]).toEqual([query, found(fresh, query)]);
    expect(found(fresh, 'guide')).not.toEqual([]);
    survivor.close();
    fresh.close();
  },
);
