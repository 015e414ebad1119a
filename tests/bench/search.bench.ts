import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { t } from '@shared/text/index';
import { v7 } from 'uuid';
import { expect, startGalley, test, type Galley } from '../e2e/app';
import { install } from './probe';
import { timesOf } from './search/measure';
import type { Results, WindowResult } from './search/results';
import { placesIn } from './search/task';
import { scrolling, typing } from './window-frames';

/** Starts of the app with each library. */
const STARTS = 5;
/** One drag through the list. */
const drag = { frames: 90, step: 400 };
const typed = ['tariff ', 'oil prices', '+wheat -corn', '"interest rate"'];

const firstRow = (galley: Galley) =>
  galley.page
    .getByRole('listbox', { name: t('library/list') })
    .getByRole('option')
    .first();

/** Starts the app; milliseconds until the first rows of the library are there. */
async function start(folder: string): Promise<{ galley: Galley; time: number }> {
  const began = performance.now();
  const galley = await startGalley(folder, ['--library']);
  await firstRow(galley).waitFor();
  return { galley, time: performance.now() - began };
}

test('the window opens with many articles as with few, and stays quick while they are indexed', async () => {
  const run = process.env['GALLEY_BENCH'] ?? '';
  const { sizes } = JSON.parse(readFileSync(join(run, 'results.json'), 'utf8')) as Results;
  const known = sizes.map(({ size }) => size);
  const window: WindowResult = {
    sizes: [Math.min(...known), Math.max(...known)],
    firstRows: [timesOf([]), timesOf([])],
    firstRowsWithoutIndex: NaN,
    frames: { typing: 0, scrolling: 0 },
  };
  for (const [at, size] of window.sizes.entries()) {
    const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'));
    const library = join(folder, 'The Long View');
    const made = placesIn(run).library(size);
    renameSync(made, library);
    try {
      // The first start asks who is there, and shows no list before that.
      const first = await startGalley(folder, ['--library']);
      await first.request('app.iAm', { person: v7(), name: 'Ana Prado', role: 'checker' });
      await expect.poll(() => first.request('search.state', undefined), { timeout: 120_000 }).toBeNull();
      await first.app.close();
      const times: number[] = [];
      for (let time = 0; time < STARTS; time++) {
        const { galley, time: taken } = await start(folder);
        times.push(taken);
        await galley.app.close();
      }
      window.firstRows[at] = timesOf(times);
      if (size !== window.sizes[1]) continue;

      for (const end of ['', '-wal', '-shm']) rmSync(join(library, `index.db${end}`), { force: true });
      const { galley, time } = await start(folder);
      window.firstRowsWithoutIndex = time;
      await install(galley.page);
      while ((await galley.request('search.state', undefined)) !== null) {
        window.frames.scrolling = Math.max(window.frames.scrolling, await scrolling(galley, drag));
        window.frames.typing = Math.max(window.frames.typing, await typing(galley, typed));
      }
      await galley.app.close();
    } finally {
      renameSync(library, made);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  expect(window.frames.typing).toBeGreaterThan(0);
  writeFileSync(join(run, 'window.json'), JSON.stringify(window));
});
