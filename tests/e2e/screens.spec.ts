import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { t } from '@shared/text/index';
import { root } from '../../scripts/lib/places.mjs';
import { expect, expectAccessible, test, type Galley } from './app';
import { choose, paste, press, text } from './flows';

const sizes = [
  [1280, 800],
  [1920, 1080],
] as const;
const themes = ['light', 'dark'] as const;
const folder = join(root, 'out', 'screens');

/** A source to be read beside the article. */
const letter = [
  'A letter about the bar',
  'The bar was weighed and measured again in the autumn, in the presence of four witnesses. It is shorter than it should be, and nobody in the room was surprised.',
  'We compared it with the figures of the survey. They do not agree among themselves, and the largest difference lies near Barcelona.',
  'I would ask you to say nothing of this until the commission has met. The archive keeps the bar under two keys; I hold neither.',
].join('\n\n');

/** Looks at a screen in both themes and sizes: a picture of each, and nothing for axe to find. */
async function look(galley: Galley, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const theme of themes) {
    await galley.request('app.settings', { theme });
    await expect(galley.page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const [width, height] of sizes) {
      await galley.resize(width, height);
      await galley.page.evaluate(() => document.fonts.ready.then(() => undefined));
      await galley.page.screenshot({ path: join(folder, `${name}-${theme}-${width}x${height}.png`) });
    }
    await expectAccessible(galley.page);
  }
}

test.describe('each screen, light and dark, large and small', () => {
  test.use({ startArguments: [] });
  test.setTimeout(240_000);

  test('has nothing that axe finds', async ({ galley }) => {
    const { page } = galley;
    await look(galley, 'start');

    await choose(galley, galley.library);
    await page.getByRole('button', { name: t('library/start/sample'), exact: true }).click();
    await expect(page.getByText(t('library/who/title'))).toBeVisible();
    await look(galley, 'who');

    await page
      .getByRole('button', { name: /Checker$/ })
      .first()
      .click();
    await expect(page.getByRole('option')).toHaveCount(1);
    await look(galley, 'library');

    await press(galley, 'Control+n');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(galley, 'paste');
    await press(galley, 'Escape');

    await page.getByRole('option').first().click();
    await press(galley, 'Enter');
    await expect(text(galley)).toBeVisible();
    await text(galley).focus();
    await look(galley, 'article');

    await press(galley, 'j', 'j');
    await look(galley, 'claim');

    await press(galley, '/');
    await look(galley, 'search');
    await page.keyboard.type('metre ');
    await expect(page.locator('mark').first()).toBeVisible();
    await look(galley, 'search-found');
    await press(galley, 'Control+l');
    await look(galley, 'search-filters');
    await press(galley, 'Control+l', 'Enter');
    await expect(text(galley)).toBeVisible();
    await look(galley, 'found');
    await press(galley, 'Escape', 'Escape', 'j', 'j');

    await press(galley, 'y');
    await expect(page.getByRole('list', { name: /^History of / })).toBeVisible();
    await look(galley, 'history');
    await press(galley, 'y');

    await press(galley, 'e');
    await look(galley, 'evidence');
    await press(galley, 'Escape', 'Escape');

    await press(galley, 'a');
    await look(galley, 'all-marks');
    await press(galley, 'a');

    await press(galley, 'Shift+v');
    await expect(page.getByRole('listbox', { name: t('filter/title') })).toBeVisible();
    await look(galley, 'filter');
    await press(galley, 'Escape');

    await press(galley, 'Control+f');
    await page.keyboard.type('metre');
    await look(galley, 'find');
    await press(galley, 'Escape');

    await press(galley, 'Shift+m');
    await expect(page.getByText(t('remarks/list')).first()).toBeVisible();
    await look(galley, 'notes');
    await press(galley, 'Shift+m');

    await text(galley).focus();
    await press(galley, 'j', 'Shift+j', 'Shift+j');
    await expect(page.locator('[data-selected]').first()).toBeVisible();
    await look(galley, 'selected');
    await press(galley, 'Escape');

    await press(galley, 'm', 'Shift+r');
    await expect(page.getByRole('combobox')).toBeFocused();
    await look(galley, 'choose-source');
    await paste(galley, { 'text/plain': letter });
    const copy = page.getByRole('document', {
      name: t('sourcePane/copy', { name: 'A letter about the bar' }),
    });
    await expect(copy).toBeFocused();
    await look(galley, 'source');
    await press(galley, 'Alt+ArrowDown', 'Alt+ArrowDown', 'Shift+Alt+ArrowDown', 'e');
    await expect(page.getByRole('form', { name: /^New evidence for claim/ })).toBeVisible();
    await look(galley, 'excerpt');
    await press(galley, 'Control+Enter');
    await press(galley, 'Shift+s');
    await look(galley, 'source-details');
    await press(galley, 'Escape', 'm');
    await text(galley).focus();

    await press(galley, 'Control+d');
    await expect(page.getByRole('region', { name: t('reading/data') })).toBeVisible();
    await look(galley, 'article-data');
    await press(galley, 'Escape');

    await page.getByRole('button', { name: t('reading/article'), exact: true }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await look(galley, 'menu');
    await expect(page.getByRole('menu')).toBeVisible();
    await press(galley, 'Escape');

    await press(galley, 'Control+2');
    await expect(page.getByRole('listbox').first()).toBeVisible();
    await look(galley, 'review');

    await press(galley, 'Control+3');
    await expect(page.getByRole('listbox', { name: t('sourceLibrary/list') })).toBeFocused();
    await look(galley, 'sources');
    await press(galley, 'Space', 'Shift+ArrowDown', 'm');
    await expect(page.getByRole('columnheader').first()).toBeFocused();
    await look(galley, 'merging');
    await press(galley, 'Escape', 'Escape', 'd');
    await look(galley, 'duplicates');
    await press(galley, 'd');

    await press(galley, 'F1');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(galley, 'keys');
    await press(galley, 'Escape');

    await press(galley, 'Control+k');
    await page.keyboard.type('re');
    await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toBeVisible();
    await look(galley, 'palette');
    await press(galley, 'Escape');

    await press(galley, 'Control+,');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(galley, 'settings');
    await press(galley, 'Escape');

    const files = { 'bridge.md': '# A bridge\n\nThe bridge was opened in 1911.\n', 'empty.txt': '' };
    const paths = Object.entries(files).map(([name, content]) => {
      writeFileSync(join(galley.userData, name), content);
      return join(galley.userData, name);
    });
    await choose(galley, ...paths);
    await press(galley, 'Control+i');
    await expect(page.getByRole('dialog', { name: t('library/outcomes/title') })).toBeVisible();
    await look(galley, 'import-outcomes');
  });
});
