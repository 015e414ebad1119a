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
