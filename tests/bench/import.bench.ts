import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { t } from '@shared/text/index';
import { expect, startGalley, test, type Galley } from '../e2e/app';
import { be, choose, importText, press } from '../e2e/flows';
import { install } from './probe';
import { longest, middle, scrolling, typing } from './window-frames';

/** One drag through the list. */
const drag = { frames: 60, step: 200 };
const typed = ['tower ', 'lighthouse keeper', 'people'];
/** Rounds of typing and scrolling once nothing comes in any more: what the machine does by itself. */
const QUIET = 10;

/** The longest frame of each round. */
interface Frames {
  typing: number[];
  scrolling: number[];
}

async function use(galley: Galley, frames: Frames): Promise<void> {
  frames.typing.push(await typing(galley, typed));
  frames.scrolling.push(await scrolling(galley, drag));
}

const tell = (lengths: readonly number[]): string =>
  `${longest(lengths).toFixed(1)} ms, half of the rounds below ${middle(lengths).toFixed(1)}`;

test('the window stays quick while a folder of files comes in', async () => {
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
    const frames: Frames = { typing: [], scrolling: [] };
    while (await progress.isVisible()) await use(galley, frames);
    const seconds = (performance.now() - began) / 1000;
    const files = readdirSync(join(work, 'window')).length;
    const { count } = await galley.request('articles.list', {});
    const quiet: Frames = { typing: [], scrolling: [] };
    for (let round = 0; round < QUIET; round++) await use(galley, quiet);
    const undone = performance.now();
    await galley.request('command.undo', { command: v7() });
    const undo = (performance.now() - undone) / 1000;
    process.stdout.write(
      [
        '',
        `the window, ${files} files in ${seconds.toFixed(1)} s: ${(files / seconds).toFixed(1)} a second; ${count - 1} new, the others known`,
        `longest frame of ${frames.typing.length} rounds, typing: ${tell(frames.typing)}`,
        `  scrolling: ${tell(frames.scrolling)}`,
        `once nothing comes in, ${QUIET} rounds, typing: ${tell(quiet.typing)}`,
        `  scrolling: ${tell(quiet.scrolling)}`,
        `one undo of all that is new   ${undo.toFixed(2)} s`,
        '',
      ].join('\n'),
    );
    expect(frames.typing.length).toBeGreaterThan(0);
    await galley.app.close();
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
