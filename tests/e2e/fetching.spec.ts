import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { t } from '@shared/text/index';
import { page as served, redirect, startSite, type LocalSite, type Serve } from '../helpers/local-site';
import { expect, expectAccessible, test as base, type Galley } from './app';
import { be, choose, mark, openArticle, press, text } from './flows';

const story = (title: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav>Home About</nav><article>
   <h1>${title}</h1><p>The pier reopened on Monday after nine years, and some 4,000 people walked to its end.</p>
   <p>It had been closed since the storm of 2015, when forty metres of it were lost to the sea.</p></article></body></html>`;

const silent: Serve = () => undefined;

/** A web server of this test's own, on this machine. */
const test = base.extend<{ site: LocalSite }>({
  site: async ({ galley: _ }, use) => {
    const site = await startSite({
      '/old': redirect('/pier.html'),
      '/pier.html': served(story('A pier reopens')),
      '/weir.html': served(story('A weir is raised')),
      '/silent': silent,
    });
    await use(site);
    await site.close();
  },
});

/** The next question of the system is answered by this button. */
async function answer({ app }: Galley, response: number): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showMessageBox = () => Promise.resolve({ response: chosen, checkboxChecked: false });
  }, response);
}

/** Lets pages of this machine be fetched, as someone does in the settings. */
async function allow(galley: Galley): Promise<void> {
  const { page } = galley;
  await answer(galley, 0);
  await press(galley, 'Control+,');
  const allowed = page.getByRole('switch', { name: t('fetch/settings/local') });
  await allowed.click({ force: true });
  await expect(allowed).toBeChecked();
  await press(galley, 'Escape');
}

const field = ({ page }: Galley) => page.getByRole('textbox', { name: t('fetch/address') });
const go = ({ page }: Galley) =>
  page.getByRole('dialog').getByRole('button', { name: new RegExp(`^${t('fetch/go')}`) });

test.describe('an article from an address', () => {
  test.beforeEach(async ({ galley }) => {
    await be(galley, 'Ana Prado');
    await expect(galley.page.getByText(t('library/empty/title'))).toBeVisible();
  });

  test('is refused at this machine, and keeps the address, until the settings allow it', async ({
    galley,
    site,
  }) => {
    await press(galley, 'Control+Shift+l');
    await expect(galley.page.getByText(t('fetch/seen'))).toBeVisible();
    await field(galley).fill(site.at('/pier.html'));
    await expectAccessible(galley.page);
    await press(galley, 'Enter');
    const host = `127.0.0.1:${site.port}`;
    await expect(galley.page.getByRole('dialog')).toContainText(t('fetch/error/local', { host }));
    await expect(field(galley)).toHaveValue(site.at('/pier.html'));
    // A name that leads here is no way around it.
    await field(galley).fill(site.at('/pier.html', 'localhost'));
    await go(galley).click();
    await expect(galley.page.getByRole('dialog')).toContainText(
      t('fetch/error/local', { host: 'localhost' }),
    );
    expect(site.asked).toEqual([]);
    await press(galley, 'Escape');

    await allow(galley);
    await press(galley, 'Control+Shift+l');
    await field(galley).fill(site.at('/old', 'localhost'));
    await press(galley, 'Enter');
    await expect(text(galley)).toContainText('The pier reopened on Monday');
    await expect(text(galley)).not.toContainText('Home About');
    const { rows } = await galley.request('articles.list', {});
    expect(rows[0]).toMatchObject({ title: 'A pier reopens', url: site.at('/pier.html', 'localhost') });
    expect(site.asked.map(({ url }) => url)).toEqual(['/old', '/pier.html']);
  });

  test('can be cancelled, and its site hears that nobody waits any more', async ({ galley, site }) => {
    await allow(galley);
    await press(galley, 'Control+Shift+l');
    await field(galley).fill(site.at('/silent'));
    await press(galley, 'Enter');
    const asking = galley.page.getByText(t('fetch/asking', { host: `127.0.0.1:${site.port}` }));
    await expect(asking).toBeVisible();
    await expect.poll(() => site.asked.length).toBe(1);
    const left = new Promise((resolve) => site.asked[0]?.socket.once('close', resolve));
    await galley.page
      .getByRole('dialog')
      .getByRole('button', { name: t('fetch/cancel'), exact: true })
      .click();
    await left;
    await expect(asking).toBeHidden();
    await expect(field(galley)).toHaveValue(site.at('/silent'));
    expect((await galley.request('articles.list', {})).count).toBe(0);
  });

  test('is offered where the clipboard holds an address, and nothing else of it is told', async ({
    galley,
    site,
  }) => {
    const copy = (words: string) =>
      galley.app.evaluate(({ clipboard }, given) => clipboard.writeText(given), words);
    await copy('a secret');
    expect(await galley.request('app.clipboardAddress', undefined)).toEqual({ url: null });
    await copy(site.at('/pier.html'));
    await press(galley, 'Control+Shift+l');
    await expect(field(galley)).toHaveValue(site.at('/pier.html'));
  });

  test('the settings allow this machine only where their user says so to the system, and keep it', async ({
    galley,
  }) => {
    await answer(galley, 1);
    expect(await galley.request('app.settings', { localAddresses: true })).toMatchObject({
      localAddresses: false,
    });
    await allow(galley);
    await galley.restart();
    expect((await galley.request('app.state', undefined)).settings.localAddresses).toBe(true);
  });

  test('a list of them is offered with its sites, fetched page by page, and failures are listed', async ({
    galley,
    site,
  }) => {
    const { page } = galley;
    await allow(galley);
    const path = join(mkdtempSync(join(tmpdir(), 'galley-files-')), 'to check.csv');
    const urls = [site.at('/pier.html'), site.at('/gone', 'localhost'), site.at('/weir.html')];
    writeFileSync(path, ['Link', ...urls].join('\r\n'));
    await choose(galley, path);
    await press(galley, 'Control+i');
    const dialog = page.getByRole('dialog', { name: t('fetch/list/title', { count: 3 }) });
    await expect(dialog).toContainText(`localhost:${site.port}`);
    await expectAccessible(page);
    expect(site.asked).toEqual([]);
    await page.getByRole('button', { name: t('fetch/list/go', { count: 3 }) }).click();
    await expect(page.getByRole('dialog', { name: t('library/outcomes/title') })).toContainText(
      urls[1] ?? '',
    );
    const { rows } = await galley.request('articles.list', {});
    expect(rows.map(({ title }) => title)).toEqual(['A weir is raised', 'A pier reopens']);
  });
});

test('the page of a source is fetched and read beside the article, with its address and the day', async ({
  galley,
  site,
}) => {
  await openArticle(galley);
  await allow(galley);
  await mark(galley, 'The tower was built in 1884');
  const source = v7();
  const url = site.at('/old');
  const command = {
    id: v7(),
    type: 'source.add',
    input: { source, fields: { type: 'web-page', title: 'Gull', url } },
  };
  await galley.request('command.execute', command as never);
  await press(galley, 'm');
  await galley.page.getByRole('combobox').fill('Gull');
  await galley.page.getByRole('option', { name: /Gull/ }).first().click();
  await expect(galley.page.getByRole('heading', { name: t('sourcePane/noCopy') })).toBeVisible();
  await press(galley, 'Shift+u');
  await expect(field(galley)).toHaveValue(url);
  await go(galley).click();
  await expect(galley.page.getByText('some 4,000 people walked to its end')).toBeVisible();
  const copies = await galley.request('copies.list', { source });
  expect(copies).toMatchObject([{ name: site.at('/pier.html'), form: 'page' }]);
  await galley.page.getByRole('button', { name: t('sourcePane/acts') }).click();
  await expect(galley.page.getByRole('menuitem', { name: t('sourcePane/fetchAgain') })).toBeVisible();
});
