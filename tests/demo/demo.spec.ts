import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { t } from '@shared/text/index';
import { root } from '../../scripts/lib/places.mjs';
import { expect, test, type Galley } from '../e2e/app';
import { article, card, choose, drag, press, saveTo, text } from '../e2e/flows';

const folder = join(root, 'out', 'demo');
let step = 0;

/** Takes a picture of the window as it is now, and says what it shows. */
async function show(galley: Galley, what: string): Promise<void> {
  step += 1;
  await galley.page.evaluate(() => document.fonts.ready.then(() => undefined));
  const path = join(
    folder,
    `${String(step).padStart(2, '0')}-${what.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.png`,
  );
  await galley.page.screenshot({ path });
  process.stdout.write(`${what}: ${relative(root, path)}\n`);
}

async function mark(galley: Galley, quote: string, ...keys: string[]): Promise<void> {
  const { page } = galley;
  const count = async (): Promise<number> =>
    (await galley.request('claims.list', await article(galley))).length;
  const before = await count();
  await drag(galley, quote);
  await press(galley, 'c');
  await expect.poll(count).toBe(before + 1);
  await expect(page.locator('[role="group"][data-open]')).toBeFocused();
  await press(galley, ...keys);
}

test.use({ startArguments: [] });

test('the guided demo', async ({ galley }) => {
  const { page } = galley;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await galley.resize(1280, 800);
  await galley.request('app.settings', { theme: 'light' });
  await show(galley, 'Start');

  await choose(galley, galley.library);
  await page.getByRole('button', { name: t('library/start/create'), exact: true }).click();
  await page.getByRole('textbox', { name: t('library/who/name') }).fill('Ana Prado');
  await show(galley, 'Who are you');
  await page.getByRole('button', { name: t('library/who/go') }).click();
  await expect(page.getByText(t('library/empty/title'))).toBeVisible();
  await show(galley, 'Empty library');

  const file = join(galley.userData, 'how-the-metre-was-measured.md');
  copyFileSync(join(root, 'main', 'library', 'sample', 'article.md'), file);
  await choose(galley, file);
  await press(galley, 'Control+i');
  await expect(text(galley)).toBeVisible();
  await show(galley, 'Article imported');

  await mark(galley, 'In 1791 the French Academy of Sciences chose a new measure of length', 'v');
  await mark(galley, 'set out in June 1792', 'v');
  await mark(galley, 'put up in Paris in 1796 and 1797', 'v');
  await mark(galley, 'signed in Paris on 20 May 1875 by 27 states', 'd', '1');
  await mark(galley, 'says an archivist whom we have invented', 'u', '1');
  await mark(galley, 'It is the most beautiful mistake in the history of science', 'o');
  await mark(
    galley,
    'Since 1983 it has been the path that light travels in a vacuum in 1/299,792,458 of a second',
  );
  await show(galley, 'Claims marked and judged');

  await press(galley, 'e');
  await page.keyboard.type('BIPM, Resolution 1 of the 17th General Conference on Weights and Measures');
  await press(galley, 'Enter');
  await page.getByRole('textbox', { name: t('evidence/locator') }).fill('1983, Resolution 1');
  await show(galley, 'Evidence');
  await press(galley, 'Control+Shift+Enter');
  await expect(page.locator('[role="group"][data-open]')).toContainText('1983, Resolution 1');
  await press(galley, 'n');
  await page.keyboard.type('The number is exact: it defines the metre.');
  await press(galley, 'Control+Enter');
  await expect(page.locator('[role="group"][data-open]')).toContainText('it defines the metre');
  await show(galley, 'Source linked and note written');

  await press(galley, 'Escape', 'a');
  await expect(card(galley, '1')).toBeVisible();
  await show(galley, 'All marks');

  await press(galley, 'Control+2');
  await expect(page.getByText('27 states').first()).toBeVisible();
  await show(galley, 'Review');
  await press(galley, 'Control+1');
  await expect(page.getByRole('option')).toHaveCount(1);
  await show(galley, 'Library');
  await galley.request('app.settings', { theme: 'dark' });
  await page.getByRole('option').first().click();
  await press(galley, 'Enter');
  await expect(text(galley)).toBeVisible();
  await show(galley, 'In the dark');

  for (const format of ['html', 'pdf'] as const) {
    const path = join(folder, `report.${format}`);
    await saveTo(galley, path);
    const written = await galley.request('app.exportReport', { ...(await article(galley)), format });
    expect(written).toEqual({ cancelled: false, path });
    process.stdout.write(`Report: ${relative(root, path)}\n`);
  }
});
