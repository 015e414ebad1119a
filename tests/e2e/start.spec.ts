import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { t } from '@shared/text/index';
import { expect, test } from './app';
import { be, choose, importText } from './flows';

test.describe('the first start', () => {
  test.use({ startArguments: [] });

  test('makes a library, asks who one is, and opens both again at the next start', async ({ galley }) => {
    await choose(galley, galley.library);
    await galley.page.getByRole('button', { name: t('library/start/create'), exact: true }).click();
    await galley.page.getByRole('textbox', { name: t('library/who/name') }).fill('Ana Prado');
    await galley.page.getByRole('button', { name: t('library/who/go') }).click();
    await expect(galley.page.getByText(t('library/empty/title'))).toBeVisible();
    expect(existsSync(join(galley.library, 'library.db'))).toBe(true);

    await galley.restart();
    await expect(galley.page.getByText(t('library/empty/title'))).toBeVisible();
    const state = await galley.request('app.state', undefined);
    expect(state.library?.name).toBe('The Long View');
    expect(state.me).not.toBeNull();
  });

  test('makes a library with the sample, in which someone can be chosen', async ({ galley }) => {
    await choose(galley, galley.library);
    await galley.page.getByRole('button', { name: t('library/start/sample'), exact: true }).click();
    await galley.page
      .getByRole('button', { name: /Checker$/ })
      .first()
      .click();
    await expect(galley.page.getByRole('option')).toHaveCount(1);
    const { rows } = await galley.request('articles.list', {});
    expect(rows[0]?.counts.claims).toBeGreaterThanOrEqual(12);
  });
});

test('a damaged library is left as it is, and the last backup can be restored', async ({ galley }) => {
  await be(galley, 'Ana Prado');
  await importText(galley);
  // A backup is made when a library with something new in it is opened.
  await galley.restart();
  await galley.app.close();
  const record = join(galley.library, 'library.db');
  writeFileSync(record, 'this is no record');
  await galley.restart();
  await expect(galley.page.getByText(t('library/start/failed'))).toBeVisible();
  await galley.page.getByRole('button', { name: t('library/start/restore') }).click();
  await expect.poll(async () => (await galley.request('app.state', undefined)).library?.articles).toBe(1);
});
