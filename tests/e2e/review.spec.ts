import { expect, test } from './app';
import { article, be, card, mark, openArticle, press } from './flows';

test('the editor’s list shows what blocks first, leads to the claim in its place and back', async ({
  galley,
}) => {
  const { page } = galley;
  await openArticle(galley);
  await mark(galley, '31 metres high');
  await press(galley, 'v');
  await mark(galley, '212 ships');
  await press(galley, 'd', '1');
  await press(galley, 'Control+2');
  await expect(page.getByRole('heading', { name: /Old Mole/ }).first()).toBeVisible();
  await expect(page.getByText('212 ships').first()).toBeVisible();
  await press(galley, 'Enter');
  await expect(page.locator('[data-row]:focus')).toContainText('212 ships');
  await press(galley, 'Enter');
  await expect(card(galley, '2')).toHaveAttribute('data-open', /.*/);
  await press(galley, 'Backspace');
  await expect(page.locator('[data-row]:focus')).toContainText('212 ships');
  await press(galley, '1');
  await expect
    .poll(async () => (await galley.request('claims.list', await article(galley)))[1]?.resolution)
    .toBe('corrected');
  const { rows } = await galley.request('articles.list', {});
  expect(rows[0]?.counts.blockers).toBe(0);
});

test('an editor sends a claim back, signs one off and submits the article, by keys', async ({ galley }) => {
  const { page } = galley;
  const id = await openArticle(galley);
  await mark(galley, '31 metres high');
  await press(galley, 'v');
  await mark(galley, '212 ships');
  await press(galley, 'd', '1');
  const editor = await be(galley, 'Ida Bell', 'editor');
  const claimOf = async (quote: string) =>
    (await galley.request('claims.list', { article: id })).find(({ statement }) => statement === quote);

  await press(galley, 'Control+2');
  await expect(page.getByRole('heading', { name: /Old Mole/ }).first()).toBeVisible();
  await expect(page.getByText('212 ships').first()).toBeVisible();
  await press(galley, 'Enter');
  await expect(page.locator('[data-row]:focus')).toContainText('212 ships');
  await press(galley, 'b');
  await expect.poll(async () => (await claimOf('212 ships'))?.review).toBe('sent-back');
  await press(galley, 'j');
  await expect(page.locator('[data-row]:focus')).toContainText('31 metres high');
  await press(galley, 's');
  await expect
    .poll(async () => (await claimOf('31 metres high'))?.signOffs)
    .toMatchObject([{ as: 'editor', by: editor, holds: true }]);
  expect((await claimOf('212 ships'))?.signOffs).toEqual([]);

  await press(galley, 'g');
  await expect
    .poll(async () => (await galley.request('articles.get', await article(galley))).review)
    .toBe('submitted');
});

test('several claims are selected and decided at once, as one step', async ({ galley }) => {
  const { page } = galley;
  const id = await openArticle(galley);
  await mark(galley, '31 metres high');
  await press(galley, 'd', '1');
  await mark(galley, '212 ships');
  await press(galley, 'd', '1');
  const resolutions = async () =>
    (await galley.request('claims.list', { article: id })).map(({ resolution }) => resolution);

  await press(galley, 'Control+2');
  await expect(page.getByText('212 ships').first()).toBeVisible();
  await press(galley, 'Enter');
  await expect(page.locator('[data-row]:focus')).toContainText('31 metres high');
  await press(galley, 'Shift+j');
  await expect(page.locator('[data-row][data-selected]')).toHaveCount(2);
  await expect(page.locator('[data-row]:focus')).toContainText('2 selected');
  await press(galley, '1');
  await expect.poll(resolutions).toEqual(['corrected', 'corrected']);
  await press(galley, 'Control+z');
  await expect.poll(resolutions).toEqual([null, null]);
});

test('an article is given to its checker by keys, and listed as theirs', async ({ galley }) => {
  const { page } = galley;
  const id = await openArticle(galley);
  const editor = await be(galley, 'Ida Bell', 'editor');
  await press(galley, 'Control+2');
  await expect(page.getByRole('option')).toHaveCount(1);
  await press(galley, 'a');
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitemcheckbox').first()).toBeFocused();
  await press(galley, 'Space');
  await expect
    .poll(async () => (await galley.request('articles.get', { article: id })).assigned.length)
    .toBe(1);
  await press(galley, 'Escape');
  await expect(menu).toHaveCount(0);
  const theirs = (person: string) =>
    galley.request('articles.list', { filter: { facets: { person: [person] } } });
  const { assigned } = await galley.request('articles.get', { article: id });
  expect((await theirs(assigned[0]?.person ?? '')).count).toBe(1);
  if (assigned[0]?.person !== editor) expect((await theirs(editor)).count).toBe(0);
});
