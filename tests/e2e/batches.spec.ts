import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { t } from '@shared/text/index';
import { root } from '../../scripts/lib/places.mjs';
import { expect, expectAccessible, test, type Galley } from './app';
import { be, choose, notices, press } from './flows';

test.beforeEach(async ({ galley }) => {
  await be(galley, 'Ana Prado');
  await expect(galley.page.getByText(t('library/empty/title'))).toBeVisible();
});

const article = (number: number) =>
  `# The pier of day ${number}\n\nThe pier is ${number} metres long and was opened in 1911.\n\nSome 4,000 people came on day ${number}.\n`;

/** A folder with good files, broken ones, and one that is there twice. */
function mixedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-batch-'));
  mkdirSync(join(folder, 'deeper'));
  writeFileSync(join(folder, 'a pier.md'), article(1));
  writeFileSync(join(folder, 'deeper', 'another.txt'), article(2).slice(2));
  writeFileSync(join(folder, 'deeper', 'the pier again.md'), `${article(1)}\n`);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'broken.docx'), Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0]));
  writeFileSync(join(folder, 'not read.exe'), 'nothing');
  return folder;
}

/** Drops files and folders as the system's file manager does. */
async function dropPaths({ page }: Galley, ...files: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const at = { x: 400, y: 300, data: { items: [], files, dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at });
  await session.detach();
}

const dialog = ({ page }: Galley) => page.getByRole('dialog');
const row = (galley: Galley, name: string) => dialog(galley).getByRole('row').filter({ hasText: name });
const count = async (galley: Galley) => (await galley.request('articles.list', {})).count;
const heading = (galley: Galley, group: 'failed' | 'known' | 'left' | 'done', many: number) =>
  expect(row(galley, t(`library/outcomes/group/${group}`, { count: many }))).toBeVisible({ timeout: 60_000 });

test('a folder comes in with what failed and what is here already listed, and one undo takes it back', async ({
  galley,
}) => {
  const folder = mixedFolder();
  await choose(galley, folder);
  await press(galley, 'Control+Shift+d');
  await heading(galley, 'failed', 2);
  await heading(galley, 'known', 1);
  await expect(row(galley, 'broken.docx')).toContainText('input-');
  await expect(row(galley, 'the pier again.md')).toContainText('The pier of day 1');
  await expectAccessible(galley.page);
  expect(await count(galley)).toBe(2);

  // What was mended comes in by its row alone.
  writeFileSync(join(folder, 'empty.txt'), article(3));
  await row(galley, 'empty.txt')
    .getByRole('button', { name: t('library/outcomes/again') })
    .click();
  await heading(galley, 'failed', 1);
  expect(await count(galley)).toBe(3);

  await row(galley, 'the pier again.md')
    .getByRole('button', { name: t('library/outcomes/newArticle') })
    .click();
  await heading(galley, 'done', 4);
  expect(await count(galley)).toBe(4);

  await press(galley, 'Escape');
  await expect(dialog(galley)).toBeHidden();
  // Each retry is a step of its own, the folder one.
  await press(galley, 'Control+z', 'Control+z');
  await expect.poll(() => count(galley)).toBe(2);
  await press(galley, 'Control+z');
  await expect.poll(() => count(galley)).toBe(0);
});

test('the list of outcomes is walked by keys, and Enter opens what a file became', async ({ galley }) => {
  await choose(galley, mixedFolder());
  await press(galley, 'Control+Shift+d');
  const grid = dialog(galley).getByRole('grid');
  await expect(grid).toBeFocused();
  await press(galley, 'End');
  await expect(grid.locator('[data-chosen]')).toContainText('another.txt');
  await press(galley, 'Enter');
  await expect(dialog(galley)).toBeHidden();
  await expect(galley.page.getByRole('article')).toContainText('The pier is 2 metres long');
});

test('a dropped folder and files come in, and a second time they are recognised', async ({ galley }) => {
  const folder = mixedFolder();
  const more = join(mkdtempSync(join(tmpdir(), 'galley-batch-')), 'beside.md');
  writeFileSync(more, article(9));
  await dropPaths(galley, folder, more);
  await heading(galley, 'failed', 2);
  expect(await count(galley)).toBe(3);
  await press(galley, 'Escape');

  await dropPaths(galley, folder, more);
  await heading(galley, 'known', 4);
  expect(await count(galley)).toBe(3);
  // As the next revision of the article that it is.
  await row(galley, 'beside.md')
    .getByRole('button', { name: t('library/outcomes/revision') })
    .click();
  await heading(galley, 'known', 3);
  const { rows } = await galley.request('articles.list', {});
  expect(rows.find(({ title }) => title === 'The pier of day 9')).toMatchObject({ revisionNumber: 2 });
  expect(rows).toHaveLength(3);
});

test('a dropped folder brings Galley’s own reports with their claims, and leaves other JSON alone', async ({
  galley,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-batch-'));
  mkdirSync(join(folder, 'reports'));
  cpSync(join(root, 'tests/baselines/records/lighthouse.json'), join(folder, 'reports', 'lighthouse.json'));
  writeFileSync(join(folder, 'package.json'), '{"name": "other"}');
  writeFileSync(join(folder, 'a pier.md'), article(1));
  await dropPaths(galley, folder);
  await expect.poll(() => count(galley)).toBe(2);
  const { rows } = await galley.request('articles.list', {});
  const report = rows.find(({ title }) => title === 'Old Mole Lighthouse Goes Dark After 140 Years');
  const claims = await galley.request('claims.list', { article: report?.id ?? '' });
  expect(claims.map(({ verdicts }) => verdicts[0]?.value).sort()).toEqual(['disputed', 'verified']);
});

test('a cancelled import keeps what is in, and goes on where that is wanted', async ({ galley }) => {
  const { page } = galley;
  const folder = mkdtempSync(join(tmpdir(), 'galley-batch-'));
  const all = 120;
  for (let at = 0; at < all; at++) writeFileSync(join(folder, `${at}.md`), article(at));
  await choose(galley, folder);
  await press(galley, 'Control+Shift+d');
  await page.getByRole('button', { name: t('library/importing/cancel') }).click();
  await expect(row(galley, t('library/outcomes/rest'))).toBeVisible();
  const before = await count(galley);
  expect(before).toBeLessThan(all);
  await dialog(galley)
    .getByRole('button', { name: t('library/outcomes/rest') })
    .click();
  await heading(galley, 'done', all);
  await expect.poll(() => count(galley)).toBe(all);
  await press(galley, 'Escape', 'Control+z');
  await expect.poll(() => count(galley)).toBe(before);
  if (before > 0) await press(galley, 'Control+z');
  await expect.poll(() => count(galley)).toBe(0);
});

test('the window is used while an import runs, and says how far it has come', async ({ galley }) => {
  const { page } = galley;
  const folder = mkdtempSync(join(tmpdir(), 'galley-batch-'));
  for (let at = 0; at < 60; at++) writeFileSync(join(folder, `${at}.md`), article(at));
  await choose(galley, folder);
  await press(galley, 'Control+Shift+d');
  await expect(page.getByRole('progressbar', { name: t('library/importing/label') })).toContainText('of 60');
  await press(galley, 'Control+3');
  await expect(page.getByText(t('sourceLibrary/empty/title'))).toBeVisible();
  await expect(notices(galley)).toContainText(t('app/notice/imported', { count: 60 }), { timeout: 60_000 });
  // Its end takes nobody away from what they do.
  await expect(page.getByText(t('sourceLibrary/empty/title'))).toBeVisible();
  await notices(galley)
    .getByRole('button', { name: t('library/importing/show') })
    .click();
  await expect(page.getByRole('listbox', { name: t('library/list') })).toBeVisible();
});

test('what is not in of an import waits to be looked at while the window is used, and is tried again', async ({
  galley,
}) => {
  const { page } = galley;
  const folder = mkdtempSync(join(tmpdir(), 'galley-batch-'));
  for (let at = 0; at < 60; at++) writeFileSync(join(folder, `${at}.md`), article(at));
  writeFileSync(join(folder, 'empty.txt'), '');
  await choose(galley, folder);
  await press(galley, 'Control+Shift+d');
  await expect(page.getByRole('progressbar', { name: t('library/importing/label') })).toContainText('of 61');
  await press(galley, 'Control+3');
  const left = t('library/importing/left', { count: 1 });
  await expect(notices(galley)).toContainText(left, { timeout: 60_000 });
  await expect(dialog(galley)).toBeHidden();
  // Another import, and a command, take nothing of it away.
  const more = join(mkdtempSync(join(tmpdir(), 'galley-batch-')), 'beside.md');
  writeFileSync(more, article(99));
  await press(galley, 'Control+1');
  await dropPaths(galley, more);
  await expect.poll(() => count(galley)).toBe(61);
  await press(galley, 'Control+z');
  await expect.poll(() => count(galley)).toBe(60);
  await expect(notices(galley)).toContainText(left);
  await notices(galley)
    .getByRole('button', { name: t('library/importing/show') })
    .click();
  await heading(galley, 'failed', 1);
  await expect(notices(galley)).not.toContainText(left);
  writeFileSync(join(folder, 'empty.txt'), article(100));
  await row(galley, 'empty.txt')
    .getByRole('button', { name: t('library/outcomes/again') })
    .click();
  await heading(galley, 'done', 61);
});

test('files become sources among the sources', async ({ galley }) => {
  const { page } = galley;
  const folder = mixedFolder();
  await press(galley, 'Control+3');
  await dropPaths(galley, folder);
  await heading(galley, 'failed', 2);
  await press(galley, 'Escape');
  const { rows } = await galley.request('sources.list', {});
  expect(rows.map(({ copies }) => copies)).toEqual([1, 1]);
  await choose(galley, join(folder, 'a pier.md'));
  await page.getByRole('button', { name: t('sourceLibrary/import') }).click();
  await heading(galley, 'known', 1);
  await row(galley, 'a pier.md')
    .getByRole('button', { name: t('library/outcomes/open') })
    .click();
  await expect(dialog(galley)).toBeHidden();
  await press(galley, 'Control+z');
  await expect.poll(async () => (await galley.request('sources.list', {})).count).toBe(0);
});
