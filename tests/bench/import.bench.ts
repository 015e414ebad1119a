import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { t } from '@shared/text/index';
import { expect, startGalley, test, type Galley } from '../e2e/app';
import { be, choose, importText, press } from '../e2e/flows';
import { install } from './probe';

/** Between two keys of somebody who types fast, in milliseconds. */
const KEY = 80;
/** Frames of one drag through the list, and pixels a frame. */
const FRAMES = 60;
const STEP = 200;
const typed = ['tower ', 'lighthouse keeper', 'people'];

const longest = (lengths: readonly number[]): number => lengths.reduce((a, b) => Math.max(a, b), 0);

/** The longest frame while queries are typed. */
async function typing({ page }: Galley): Promise<number> {
  await page.evaluate(() => (window.counting = window.probe.frames()));
  for (const words of typed) {
    await page.keyboard.press('Control+f');
    await page.keyboard.type(words, { delay: KEY });
    await page.keyboard.press('Escape');
  }
  return longest(await page.evaluate(() => window.counting?.stop() ?? []));
}

/** The longest frame while the list is scrolled down and up again. */
async function scrolling({ page }: Galley): Promise<number> {
  return longest(
    await page.evaluate(
      async ([frames, step]) => {
        const scroller = document.querySelector('[role=listbox]')?.parentElement;
        const counting = window.probe.frames();
        for (let at = 0; at < frames; at++) {
          scroller?.scrollBy({ top: at < frames / 2 ? step : -step });
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return counting.stop();
      },
      [FRAMES, STEP] as const,
    ),
  );
}

test('the window stays quick while a thousand files come in', async () => {
  const work = process.env['GALLEY_BENCH'] ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'));
  try {
    const galley = await startGalley(folder, ['--library']);
    const { page } = galley;
    await be(galley, 'Ana Prado');
    await importText(galley);
    await install(page);
    await choose(galley, join(work, 'window'));
    await press(galley, 'Control+Shift+d');
    const progress = page.getByRole('progressbar', { name: t('library/importing/label') });
    await progress.waitFor();
    const began = performance.now();
    const frames: { typing: number[]; scrolling: number[] } = { typing: [], scrolling: [] };
    while (await progress.isVisible()) {
      frames.typing.push(await typing(galley));
      frames.scrolling.push(await scrolling(galley));
    }
    const seconds = (performance.now() - began) / 1000;
    const { count } = await galley.request('articles.list', {});
    const undone = performance.now();
    await galley.request('command.undo', { command: v7() });
    const undo = (performance.now() - undone) / 1000;
    process.stdout.write(
      [
        '',
        `the window, ${count - 1} articles in ${seconds.toFixed(1)} s: ${((count - 1) / seconds).toFixed(1)} a second`,
        `longest frame while typing    ${longest(frames.typing).toFixed(1)} ms of ${frames.typing.length} rounds`,
        `longest frame while scrolling ${longest(frames.scrolling).toFixed(1)} ms`,
        `one undo of all               ${undo.toFixed(2)} s`,
        '',
      ].join('\n'),
    );
    expect(frames.typing.length).toBeGreaterThan(0);
    await galley.app.close();
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
