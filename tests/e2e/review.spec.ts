import { t } from '@shared/text/index';
import { expect, test } from './app';
import { article, card, mark, openArticle, press } from './flows';

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
  expect(t('review/articles').length).toBeGreaterThan(0);
});
