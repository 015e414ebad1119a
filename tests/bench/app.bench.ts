import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { t } from '@shared/text/index';
import { expect, startGalley, test, type Galley } from '../e2e/app';
import { fillLibrary, type Filling } from './fill-library';
import { missedIn, tableOf, type Measure } from './figures';
import { install } from './probe';

const sizes: readonly [Filling, Filling] = [
  { words: 20_000, paragraphs: 200, claims: 10, sources: 400 },
  { words: 20_000, paragraphs: 200, claims: 1_000, sources: 400 },
];
/** The text with marks in it, and the margin with cards. */
const painted = ['article [data-mark]', 'aside [role="group"]'];

/** How many times each is done. The two sizes take turns, so that a busy moment of the machine touches both. */
const OPENINGS = 5;
const VERDICTS = 64;
const SCROLLS = 2;
const SELECTIONS = 3;
/** Between two keys, as fast as someone who knows them presses them. */
const REST = 120;
/** Pixels a frame: a fast turn of the wheel. */
const SCROLL_STEP = 160;
/** A frame that is longer than this misses at least one of a screen's sixty a second. */
const MISSED = 25;

const longest = (lengths: readonly number[]): number => lengths.reduce((a, b) => Math.max(a, b), 0);
const shareMissed = (lengths: readonly number[]): number =>
  (100 * lengths.filter((length) => length > MISSED).length) / lengths.length;
const rest = (galley: Galley, time = REST) => galley.page.waitForTimeout(time);

/** In the library, with the long article chosen. */
async function chosenInLibrary({ page }: Galley): Promise<void> {
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('listbox')).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('option', { name: 'The Wall at Harwick', selected: true })).toBeVisible();
}

/** Opens the article by key; milliseconds until text and margin are painted. */
async function open(galley: Galley): Promise<number> {
  const { page } = galley;
  await chosenInLibrary(galley);
  await rest(galley);
  await page.evaluate((shown) => {
    window.probing = window.probe.opening('Enter', shown);
  }, painted);
  await page.keyboard.press('Enter');
  const time = await page.evaluate(() => window.probing);
  await rest(galley, 600);
  return time;
}

/** Opens it in a window that has just been loaded and has asked nothing yet. */
async function openFirst(galley: Galley): Promise<number> {
  await galley.page.reload();
  await install(galley.page);
  await expect(galley.page.getByRole('listbox')).toBeVisible();
  await rest(galley, 300);
  return open(galley);
}

/** Presses a key; milliseconds until what it does is painted. `word`: the verdict that it gives, if any. */
async function keyToPaint({ page }: Galley, key: string, word?: string): Promise<number> {
  await page.evaluate(
    ([pressed, verdict]) => {
      const { probe } = window;
      window.probing = verdict === undefined ? probe.walk(pressed) : probe.verdict(pressed, verdict);
    },
    [key, word] as const,
  );
  await page.keyboard.press(key);
  return page.evaluate(() => window.probing);
}

async function during({ page }: Galley, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    window.counting = window.probe.frames();
  });
  await act();
  return page.evaluate(() => window.counting?.stop() ?? []);
}

/** The figures of several measures, each under its name. */
type Taken = Record<string, number[]>;

/** Does something in both apps in turns, and gathers what was measured under each name. */
async function take(
  apps: readonly Galley[],
  runs: number,
  act: (galley: Galley) => Promise<Taken>,
): Promise<(name: string) => Pick<Measure, 'few' | 'many'>> {
  const taken: Taken[][] = apps.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [i, galley] of apps.entries()) {
      await galley.page.bringToFront();
      taken[i]!.push(await act(galley));
    }
  }
  return (name) => {
    const [few = [], many = []] = taken.map((all) => all.flatMap((one) => one[name] ?? []));
    return { few, many };
  };
}

async function measure(apps: readonly Galley[]): Promise<Measure[]> {
  const opening = await take(apps, OPENINGS, async (galley) => ({
    first: [await openFirst(galley)],
    again: [await open(galley)],
  }));
  const walking = await take(apps, VERDICTS / 2, async (galley) => {
    const step = await keyToPaint(galley, 'j');
    await rest(galley);
    const given: number[] = [];
    const frames = await during(galley, async () => {
      // The second leaves something to do, so that ten claims never run out.
      for (const [key, value] of [
        ['v', 'verified'],
        ['d', 'disputed'],
      ] as const) {
        given.push(await keyToPaint(galley, key, t(`words/verdict/${value}`)));
        await rest(galley);
      }
    });
    return { step: [step], given, frame: [longest(frames)] };
  });
  const scrolling = await take(apps, SCROLLS, async (galley) => {
    const frames = await galley.page.evaluate((step) => window.probe.scroll(step), SCROLL_STEP);
    return { longest: [longest(frames)], missed: [shareMissed(frames)] };
  });
  const selecting = await take(apps, SELECTIONS, async (galley) => {
    const { keyboard } = galley.page;
    await galley.page.getByRole('article').focus();
    await keyboard.press('Control+ArrowDown');
    const frames = await during(galley, async () => {
      for (const key of ['ArrowRight', 'ArrowDown']) {
        for (let time = 0; time < 20; time++) await keyboard.press(`Shift+${key}`);
      }
    });
    return { longest: [longest(frames)], missed: [shareMissed(frames)] };
  });
  const missed = `frames above ${MISSED} ms`;
  return [
    { name: 'opening, the first time', unit: 'ms', ...opening('first'), below: 300, ratioBelow: 2 },
    { name: 'opening again', unit: 'ms', ...opening('again'), below: 300, ratioBelow: 2 },
    { name: 'key to painted verdict', unit: 'ms', ...walking('given'), below: 50, ratioBelow: 2 },
    { name: 'longest frame of two verdicts', unit: 'ms', ...walking('frame') },
    { name: 'J to the next claim', unit: 'ms', ...walking('step'), ratioBelow: 2 },
    { name: 'scrolling, longest frame', unit: 'ms', ...scrolling('longest') },
    { name: `scrolling, ${missed}`, unit: '%', ...scrolling('missed') },
    { name: 'selecting, longest frame', unit: 'ms', ...selecting('longest') },
    { name: `selecting, ${missed}`, unit: '%', ...selecting('missed') },
  ];
}

test('the app with few and with many claims', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'));
  const apps: Galley[] = [];
  try {
    for (const [i, filling] of sizes.entries()) {
      const own = join(folder, String(i));
      mkdirSync(own);
      const galley = await startGalley(own, ['--library']);
      apps.push(galley);
      await galley.resize(1280, 800);
      await fillLibrary(galley, filling);
    }
    const measures = await measure(apps);
    const names = sizes.map(({ claims }) => `${claims.toLocaleString('en')} claims`) as [string, string];
    const missed = missedIn(measures);
    const ending = missed.length > 0 ? missed : ['Every promise is kept.'];
    process.stdout.write(`\n\n${[...tableOf(measures, names), '', ...ending].join('\n')}\n`);
  } finally {
    for (const galley of apps) await galley.app.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
