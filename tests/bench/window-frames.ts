import type { Galley } from '../e2e/app';

/** Between two keys of somebody who types fast, in milliseconds. */
const KEY = 80;

/** The longest of some lengths; 0 of none. */
export const longest = (lengths: readonly number[]): number => lengths.reduce((a, b) => Math.max(a, b), 0);

/** The middle one of some lengths; 0 of none. */
export const middle = (lengths: readonly number[]): number =>
  [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;

/** Types queries, one after the other; the longest frame meanwhile, in milliseconds. */
export async function typing({ page }: Galley, queries: readonly string[]): Promise<number> {
  await page.evaluate(() => (window.counting = window.probe.frames()));
  for (const words of queries) {
    await page.keyboard.press('Control+f');
    await page.keyboard.type(words, { delay: KEY });
    await page.keyboard.press('Escape');
  }
  return longest(await page.evaluate(() => window.counting?.stop() ?? []));
}

/** Scrolls down the list for half of so many frames, a step in pixels each, and up again; the longest frame meanwhile. */
export async function scrolling(
  { page }: Galley,
  { frames, step }: { frames: number; step: number },
): Promise<number> {
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
      [frames, step] as const,
    ),
  );
}
