import { v7 } from 'uuid';
import { t } from '@shared/text/index';
import { expect, expectAccessible, test, type Galley } from './app';
import { card, mark, openArticle, press, text } from './flows';

const sheet = ({ page }: Galley) => page.getByRole('dialog', { name: t('keys/title') });
const palette = ({ page }: Galley) => page.getByRole('dialog', { name: t('palette/title') });
const cap = (galley: Galley, action: string, key: string) =>
  sheet(galley).getByRole('button', { name: t('keys/change', { action, key }), exact: true });
/** The verdict of the only claim. */
const verdict = async (galley: Galley) => {
  const { rows } = await galley.request('articles.list', {});
  const [claim] = await galley.request('claims.list', { article: rows[0]?.id ?? '' });
  return claim?.verdicts[0]?.value;
};
const quote = 'tallest on this coast';

test('a key is changed by keys alone, acts at once, and still does after a restart', async ({ galley }) => {
  const { page } = galley;
  await openArticle(galley);
  await mark(galley, quote);
  await press(galley, 'F1');
  await expect(page.getByRole('searchbox', { name: t('keys/find') })).toBeFocused();

  await page.keyboard.type('verified');
  await press(galley, 'ArrowDown');
  await expect(cap(galley, 'Verified', 'V')).toBeFocused();
  await press(galley, 'ArrowDown');
  await expect(cap(galley, 'Only verified claims', 'Alt 5')).toBeFocused();
  await press(galley, 'ArrowUp');
  await expect(cap(galley, 'Verified', 'V')).toBeFocused();
  await press(galley, 'Enter');
  await press(galley, 'Control+w');
  await expect(sheet(galley).getByRole('alert')).toContainText('Ctrl W closes');
  await press(galley, 'd');
  await expect(sheet(galley).getByText('D is the key of “Disputed”.')).toBeVisible();
  await expectAccessible(page);
  await press(galley, 'Escape');
  await expect(cap(galley, 'Verified', 'V')).toBeFocused();
  await press(galley, 'Enter', ';');
  await expect(cap(galley, 'Verified', ';')).toBeFocused();
  await press(galley, 'Escape');
  await expect(sheet(galley)).toBeHidden();

  // The sheet is gone a frame before the card has the focus back.
  await expect(page.locator('[role="group"][data-open]')).toBeFocused();
  const act = card(galley, '1').getByRole('button', { name: 'Verified' });
  await expect(act.locator('kbd')).toHaveText(';');
  await expect(act).toHaveAttribute('aria-keyshortcuts', ';');
  await press(galley, 'v');
  await press(galley, ';');
  await expect.poll(() => verdict(galley)).toBe('verified');

  await galley.restart();
  await galley.page.getByText('Old Mole Lighthouse').first().click();
  await press(galley, 'Enter');
  await expect(text(galley)).toBeFocused();
  await press(galley, '?');
  await expect(sheet(galley)).toBeVisible();
  await expect(cap(galley, 'Verified', ';')).toBeVisible();
  await galley.page.getByRole('button', { name: t('keys/usualOf', { action: 'Verified' }) }).click();
  await expect(cap(galley, 'Verified', 'V')).toBeVisible();
});

test('a key is taken over from another action, taken away, and all keys are made usual again', async ({
  galley,
}) => {
  const { page } = galley;
  await openArticle(galley);
  await press(galley, 'F1');
  await cap(galley, 'Verified', 'V').click();
  await press(galley, 'd', 'Enter');
  await expect(cap(galley, 'Verified', 'D')).toBeFocused();
  await expect(sheet(galley).getByRole('button', { name: 'Disputed: no key' })).toBeVisible();
  await cap(galley, 'Legal risk', 'L').click();
  await press(galley, 'Backspace');
  await expect(sheet(galley).getByRole('button', { name: 'Legal risk: no key' })).toBeFocused();
  await page.getByRole('button', { name: t('keys/usualAll') }).click();
  await expect(cap(galley, 'Disputed', 'D')).toBeVisible();
  await expect(cap(galley, 'Legal risk', 'L')).toBeVisible();
  expect(await galley.request('app.settings', {})).toMatchObject({ keys: {} });
});

test('without single letters the palette still gives a verdict to the claim', async ({ galley }) => {
  const { page } = galley;
  await openArticle(galley);
  await mark(galley, quote);
  await press(galley, 'Control+,');
  await page.getByRole('switch', { name: t('keys/singleAct') }).press('Space');
  await expect(page.getByRole('switch', { name: t('keys/singleAct') })).not.toBeChecked();
  await press(galley, 'Escape');

  const own = card(galley, '1');
  await expect(own).toBeFocused();
  await expect(own.getByRole('button', { name: 'Verified' }).locator('kbd')).toHaveCount(0);
  await press(galley, 'v');

  await press(galley, 'Control+k');
  await page.keyboard.type('verified');
  await expect(palette(galley).getByRole('option').first()).toHaveText(/^Verified/);
  expect(await verdict(galley)).toBe('unchecked');
  await press(galley, 'Enter');
  await expect.poll(() => verdict(galley)).toBe('verified');
  await expect(own).toBeFocused();
});

test('the palette goes to places, articles and claims, and leaves everything as it was on Escape', async ({
  galley,
}) => {
  const { page } = galley;
  await openArticle(galley);
  await mark(galley, quote);
  await press(galley, 'Control+k');
  await expect(palette(galley).getByRole('combobox')).toBeFocused();
  await expectAccessible(page);
  await press(galley, 'Escape');
  await expect(card(galley, '1')).toBeFocused();

  await press(galley, 'Control+k');
  await page.keyboard.type('review');
  await press(galley, 'Enter');
  await expect(page.getByRole('heading', { name: t('app/review'), level: 1 })).toBeAttached();

  await press(galley, 'Control+k');
  await page.keyboard.type('mole lighthouse');
  await expect(palette(galley).getByRole('group', { name: t('palette/group/articles') })).toBeVisible();
  await press(galley, 'Enter');
  await expect(text(galley)).toBeVisible();

  await press(galley, 'Control+k');
  await page.keyboard.type('1');
  await expect(palette(galley).getByRole('option', { selected: true })).toContainText(quote);
  await press(galley, 'Enter');
  await expect(card(galley, '1')).toBeFocused();

  await press(galley, 'Control+k', 'Control+k');
  await expect(palette(galley)).toBeHidden();
});

test('a source that is chosen in the palette is read beside the article; elsewhere there are none', async ({
  galley,
}) => {
  const { page } = galley;
  await openArticle(galley);
  await galley.request('command.execute', {
    id: v7(),
    type: 'source.add',
    input: { source: v7(), fields: { type: 'document', title: 'Harbour logbook' } },
  });
  await press(galley, 'Control+k');
  await page.keyboard.type('logbook');
  await expect(palette(galley).getByRole('option', { name: /Harbour logbook/ })).toBeVisible();
  await press(galley, 'Enter');
  await expect(page.getByRole('region', { name: t('sourcePane/pane') })).toContainText('Harbour logbook');

  await press(galley, 'Control+1', 'Control+k');
  await page.keyboard.type('logbook');
  await expect(palette(galley).getByRole('option')).toHaveText([
    t('palette/everything', { query: 'logbook' }),
  ]);
  await press(galley, 'Enter');
  await expect(page.getByRole('combobox', { name: t('search/field/label') })).toHaveValue('logbook');
});
