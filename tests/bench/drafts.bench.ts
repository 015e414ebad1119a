import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { t } from '@shared/text/index';
import { expect, startGalley, test, type Galley } from '../e2e/app';
import { intakeScreen, pickFile, text } from '../e2e/flows';
import { articleText } from './article-text';
import { figuresOf } from './figures';
import { fillLibrary, SEED } from './fill-library';
import { nextDraftText } from './next-draft-text';
import { install } from './probe';
import { seeded } from './seeded';
import { longest } from './window-frames';

const filling = { words: 20_000, paragraphs: 200, claims: 1_000, sources: 10 };
const ROUNDS = 3;
/** Keys pressed one after the other, as fast as a held key repeats them. */
const STEPS = 60;
const REPEAT = 33;
/** Pixels a frame: a fast turn of the wheel. */
const SCROLL_STEP = 160;

/** What was measured, under its name, in milliseconds. */
const taken = new Map<string, number[]>();
/** How much there was to show, in words. */
const counts = new Set<string>();
const note = (name: string, value: number) => taken.set(name, [...(taken.get(name) ?? []), value]);

/** Milliseconds from a key to the second frame in which what it opens is there. */
async function opening({ page }: Galley, chord: string, key: string, shown: string): Promise<number> {
  await page.evaluate(
    ([pressed, selector]) => {
      window.probing = window.probe.opening(pressed, [selector]);
    },
    [key, shown] as const,
  );
  await page.keyboard.press(chord);
  return page.evaluate(() => window.probing);
}

/** The longest frame while a key is held down. */
async function holding({ page }: Galley, keys: readonly string[], steps = STEPS): Promise<number> {
  await page.evaluate(() => {
    window.counting = window.probe.frames();
  });
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press(keys[step % keys.length] ?? '');
    await page.waitForTimeout(REPEAT);
  }
  return longest(await page.evaluate(() => window.counting?.stop() ?? []));
}

/** The longest frame while something is scrolled from its top to its end. */
async function scrolling({ page }: Galley, inside: string): Promise<number> {
  return longest(
    await page.evaluate(
      async ([selector, step]) => {
        let scroller = document.querySelector(selector)?.parentElement;
        while (scroller && scroller.scrollHeight <= scroller.clientHeight + 1)
          scroller = scroller.parentElement;
        if (!scroller) throw new Error('Nothing to scroll.');
        scroller.scrollTop = 0;
        const counting = window.probe.frames();
        let before = -1;
        while (scroller.scrollTop !== before) {
          before = scroller.scrollTop;
          scroller.scrollBy({ top: step });
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return counting.stop();
      },
      [inside, SCROLL_STEP] as const,
    ),
  );
}

const wordsOf = async ({ page }: Galley, list: string) =>
  (await page.getByRole('list', { name: list }).innerText()).replace(/\s+/g, ' ');

/** The first line of the summary. */
const LINE = '[role=dialog] [data-line="0"]';

async function measure(galley: Galley, draft: Buffer): Promise<void> {
  const { page } = galley;
  await text(galley).focus();
  await pickFile(galley, 'Control+Shift+u', { name: 'next.md', mimeType: 'text/markdown', buffer: draft });
  await expect(intakeScreen(galley)).toBeVisible();
  for (let round = 0; round < ROUNDS; round++) {
    note('summary: opening', await opening(galley, 'Control+Enter', 'Enter', LINE));
    counts.add(await wordsOf(galley, t('draft/counts')));
    note('summary: longest frame scrolling', await scrolling(galley, LINE));
    await page.locator('[data-line="0"]').focus();
    note('summary: longest frame walking', await holding(galley, ['j']));
    note('summary: longest frame to end and back', await holding(galley, ['End', 'Home'], 6));
    await page.keyboard.press('Escape');
    await expect(page.locator(LINE)).toBeHidden();
  }
  await page.keyboard.press('Control+Enter');
  await expect(page.locator(LINE)).toBeFocused();
  const revised = `button[aria-label="${t('compare/openLabel', { number: 2 })}"]`;
  note('accepting', await opening(galley, 'Enter', 'Enter', revised));
  for (let round = 0; round < ROUNDS; round++) {
    await text(galley).focus();
    note('comparison: opening', await opening(galley, 'Shift+Y', 'Y', '[data-row]'));
    counts.add(await wordsOf(galley, t('compare/summary')));
    note('comparison: longest frame scrolling', await scrolling(galley, '[data-row]'));
    await page.getByRole('region', { name: t('compare/text') }).focus();
    note('comparison: longest frame walking changes', await holding(galley, ['n']));
    note('comparison: longest frame walking claims', await holding(galley, ['j']));
    await page.keyboard.press('Escape');
    await expect(text(galley)).toBeVisible();
  }
}

test('a draft of a long article: its summary and the comparison', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'));
  const galley = await startGalley(folder, ['--library']);
  try {
    await galley.resize(1280, 800);
    await fillLibrary(galley, filling);
    await galley.page.keyboard.press('Control+1');
    await expect(galley.page.getByRole('listbox')).toBeFocused();
    await galley.page.keyboard.press('End');
    const row = galley.page.getByRole('option', { name: 'The Wall at Harwick', selected: true });
    await expect(row).toBeVisible();
    await galley.page.keyboard.press('Enter');
    await expect(text(galley)).toContainText('Harwick');
    await install(galley.page);
    const draft = nextDraftText(
      seeded(SEED + 1),
      articleText(seeded(SEED), filling.words, filling.paragraphs),
    );
    await measure(galley, Buffer.from(draft));
    const lines = [...taken].map(([name, values]) => {
      const { minimum, median, p95 } = figuresOf(values);
      return [name.padEnd(44), ...[minimum, median, p95].map((value) => value.toFixed(1).padStart(8))].join(
        '',
      );
    });
    process.stdout.write(
      `\n\n${['ms'.padEnd(44) + ' minimum  median     p95', ...lines, ...counts].join('\n')}\n`,
    );
  } finally {
    await galley.app.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
