import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { t } from '@shared/text/index';
import { expect, expectAccessible, test, type Galley } from './app';
import { be, choose, importText, press, text } from './flows';

/** Title and text of each article; the last imported is the first in the list. */
const articles = [
  ['The price of cocoa', 'Cocoa rose to 2,340 dollars a tonne in London.'],
  ['A harbour frozen', 'The harbour froze in January, and the ferries stayed at the quay.'],
  ['Bridges of the north', 'Nine bridges cross the river. The oldest carries cocoa trains.'],
  ['Zinc and its smelters', 'Two smelters closed last year.'],
  ['After the flood', 'The water stood for eleven days.'],
] as const;

const list = ({ page }: Galley) => page.getByRole('listbox', { name: t('library/list') });
const row = (galley: Galley, name: string) => list(galley).getByRole('option', { name });
const titles = async (galley: Galley): Promise<string[]> => {
  const rows = await list(galley).getByRole('option').allInnerTexts();
  return articles.map(([title]) => title).filter((title) => rows.some((words) => words.includes(title)));
};
const found = async (galley: Galley): Promise<(string | null)[]> =>
  (await galley.request('articles.list', {})).rows.map(({ title }) => title).sort();

/** A library of five articles, the list having the focus. */
async function fill(galley: Galley): Promise<Record<string, string>> {
  await be(galley, 'Ana Prado');
  const ids: Record<string, string> = {};
  for (const [title, body] of articles)
    ids[title] = await importText(galley, `${title}\n\n${body}\n\nMore of it follows here.`, `${title}.txt`);
  await expect(list(galley).getByRole('option')).toHaveCount(articles.length);
  await list(galley).focus();
  return ids;
}

test('column heads sort, and turn the order round', async ({ galley }) => {
  const { page } = galley;
  await fill(galley);
  const first = list(galley).getByRole('option').first();
  await expect(first).toContainText('After the flood');
  await page
    .getByRole('button', { name: t('library/sort/sortBy', { what: t('library/column/title') }) })
    .click();
  await expect(first).toContainText('A harbour frozen');
  await page.getByRole('button', { name: 'Title, A to Z: turn round' }).click();
  await expect(first).toContainText('Zinc and its smelters');

  await list(galley).focus();
  await press(galley, 'Shift+s');
  await expect(first).toContainText('A harbour frozen');
  await press(galley, 's', 'Home', 'Enter');
  await expect(first).toContainText('After the flood');
});

test('filters narrow by keys, say what they leave, and are cleared', async ({ galley }) => {
  const { page } = galley;
  const ids = await fill(galley);
  const tagged = [ids['The price of cocoa'] ?? '', ids['After the flood'] ?? ''];
  await galley.request('command.execute', {
    id: v7(),
    type: 'article.tag',
    input: { articles: tagged, add: ['to call back'] },
  });
  const column = page.getByRole('region', { name: t('library/facet/label') });
  await expect(column.getByRole('checkbox', { name: 'to call back, 2' })).toBeVisible();

  await press(galley, 'f');
  // Through the column to the tag, as long as that takes.
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await page.evaluate(() => document.activeElement?.textContent))?.startsWith('to call back')) break;
    await press(galley, 'ArrowDown');
  }
  await press(galley, 'Space');
  await expect(list(galley).getByRole('option')).toHaveCount(2);
  await expect(column.getByRole('checkbox', { name: 'to call back, 2' })).toBeChecked();
  await expectAccessible(page);

  await press(galley, 'Escape');
  await expect(list(galley)).toBeFocused();
  await press(galley, 'Backspace');
  await expect(list(galley).getByRole('option')).toHaveCount(articles.length);

  await press(galley, 'Shift+f');
  await expect(column).toBeHidden();
  await press(galley, 'f');
  await expect(column).toBeVisible();
});

test('many are selected by keys and mouse, and tagged in one step', async ({ galley }) => {
  const { page } = galley;
  const ids = await fill(galley);
  const bar = page.getByRole('group', { name: t('library/select/label') });
  await press(galley, 'Home', 'Space', 'ArrowDown', 'ArrowDown', 'Space', 'Shift+ArrowDown');
  await expect(bar).toContainText('3 of 5 selected');
  await row(galley, 'The price of cocoa').click({ modifiers: ['Control'] });
  await expect(bar).toContainText('4 of 5 selected');

  await press(galley, 't');
  const dialog = page.getByRole('dialog', { name: 'Tag 4 articles' });
  await expect(dialog).toBeVisible();
  await page.keyboard.type('Budget');
  await press(galley, 'Enter');
  await page.keyboard.type('winter');
  await press(galley, 'Enter');
  await expect(dialog.getByRole('option', { name: /^winter/ })).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(page);
  await press(galley, 'Control+Enter');
  await expect(dialog).toBeHidden();
  const tagsOf = async (title: string) =>
    (await galley.request('articles.get', { article: ids[title] ?? '' })).tags;
  await expect.poll(() => tagsOf('The price of cocoa')).toEqual(['Budget', 'winter']);
  expect(await tagsOf('Zinc and its smelters')).toEqual([]);

  // The one that bears none makes both tags mixed; taking one off leaves the other as it is.
  await list(galley).focus();
  await press(galley, 'Control+a');
  await expect(bar).toContainText('5 of 5 selected');
  await press(galley, 't');
  const budget = page.getByRole('option', { name: 'Budget, on some' });
  await expect(budget).toContainText('4 of 5');
  await page.keyboard.type('bud');
  await press(galley, 'Enter', 'ArrowDown', 'Space', 'Control+Enter');
  await expect.poll(() => tagsOf('The price of cocoa')).toEqual(['winter']);
  expect(await tagsOf('Zinc and its smelters')).toEqual([]);

  await press(galley, 'Control+z');
  await expect.poll(() => tagsOf('The price of cocoa')).toEqual(['Budget', 'winter']);
  await list(galley).focus();
  await press(galley, 'Escape');
  await expect(bar).toBeHidden();
});

test('a selection stays through a filter, and commands mean what is found of it', async ({ galley }) => {
  const { page } = galley;
  await fill(galley);
  await press(galley, 'Control+a');
  const bar = page.getByRole('group', { name: t('library/select/label') });
  await expect(bar).toContainText('5 of 5 selected');
  await press(galley, 'Control+f');
  // Of two letters nothing is found: Enter is for what all of them find, not for the list that isn't there yet.
  await page.keyboard.type('cocoa');
  await press(galley, 'Enter');
  await expect(list(galley)).toBeFocused();
  await expect(bar).toContainText('2 of 2 selected');
  await expect(bar).toContainText('3 more not shown');
  await press(galley, 'g');
  const dialog = page.getByRole('dialog', { name: 'In check or reference: 2 articles' });
  await expect(dialog).toBeVisible();
  await press(galley, 'ArrowUp', 'ArrowDown', 'Enter');
  await expect
    .poll(async () => {
      const { rows } = await galley.request('articles.list', {});
      return rows
        .filter(({ standing }) => standing === 'reference')
        .map(({ title }) => title)
        .sort();
    })
    .toEqual(['Bridges of the north', 'The price of cocoa']);
});

test('the list stays while the answer to the next letter is on the way', async ({ galley }) => {
  const { page } = galley;
  await fill(galley);
  await press(galley, 'Control+f');
  await page.keyboard.type('cocoa');
  await expect(list(galley).getByRole('option')).toHaveCount(2);
  await list(galley).evaluate((drawn) => drawn.setAttribute('data-drawn-first', ''));
  await page.keyboard.type(' zinc');
  await expect(list(galley).getByRole('option')).toHaveCount(3);
  await expect(list(galley)).toHaveAttribute('data-drawn-first');
});

test('someone is assigned to several, several are removed, and undo brings them back', async ({ galley }) => {
  const { page } = galley;
  const ids = await fill(galley);
  await press(galley, 'Home', 'Shift+ArrowDown', 'a');
  const dialog = page.getByRole('dialog', { name: 'Assign 2 articles' });
  await expect(dialog).toBeVisible();
  await page.keyboard.type('ana');
  await press(galley, 'Enter', 'Control+Enter');
  const assigned = async (title: string) =>
    (await galley.request('articles.get', { article: ids[title] ?? '' })).assigned.map(({ as }) => as);
  await expect.poll(() => assigned('After the flood')).toEqual(['checker']);
  await expect.poll(() => assigned('Zinc and its smelters')).toEqual(['checker']);

  await list(galley).focus();
  await press(galley, 'Delete');
  await expect(list(galley).getByRole('option')).toHaveCount(3);
  await expect(page.getByText(t('library/removed', { count: 2, number: '2' }))).toBeVisible();
  await press(galley, 'Control+z');
  await expect(list(galley).getByRole('option')).toHaveCount(5);
  expect(await found(galley)).toHaveLength(5);
});

test('what is found is marked, opens with Enter, and is previewed', async ({ galley }) => {
  const { page } = galley;
  await fill(galley);
  await press(galley, 'Control+f');
  await page.keyboard.type('smelter');
  await expect(list(galley).getByRole('option')).toHaveCount(1);
  await expect(row(galley, 'Zinc').locator('mark').first()).toHaveText(/smelters/i);
  await press(galley, 'Enter');
  await expect(list(galley)).toBeFocused();
  await press(galley, 'v');
  const preview = page.getByRole('complementary', { name: t('library/preview/label') });
  await expect(preview.locator('mark').first()).toBeVisible();
  const before = await preview.boundingBox();
  await page.getByRole('separator', { name: t('library/preview/resize') }).focus();
  await press(galley, 'ArrowRight', 'ArrowRight');
  await expect.poll(async () => (await preview.boundingBox())?.width).toBeLessThan(before?.width ?? 0);
  await list(galley).focus();
  await press(galley, 'Enter');
  await expect(text(galley)).toBeVisible();

  await press(galley, 'Control+1', 'Control+f');
  await page.keyboard.type('nowhere');
  await expect(page.getByText(t('library/nothing/titleWords'))).toBeVisible();
  await press(galley, 'Escape');
  await expect.poll(() => titles(galley)).toHaveLength(articles.length);
});

test('reports of several are written into one folder', async ({ galley }) => {
  const { page } = galley;
  await fill(galley);
  const folder = join(galley.userData, 'reports');
  mkdirSync(folder, { recursive: true });
  await choose(galley, folder);
  await press(galley, 'Home', 'Shift+ArrowDown', 'Shift+ArrowDown', 'x');
  const dialog = page.getByRole('dialog', { name: 'Export 3 reports' });
  await expect(dialog).toBeVisible();
  await press(galley, 'Enter');
  await expect(dialog).toBeHidden();
  expect(readdirSync(folder)).toHaveLength(3);
});
