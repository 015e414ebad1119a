import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { t } from '@shared/text/index';
import { root } from '../../scripts/lib/places.mjs';
import { expect, test } from './app';
import { be, drop, intakeScreen, press, saveTo, storeAsRead, text } from './flows';

/** A file as a program of its format wrote it: see tests/baselines/README.md. */
const baseline = (name: string) => readFileSync(join(root, 'tests/baselines/intake', name));

test.beforeEach(async ({ galley }) => {
  await be(galley, 'Ana Prado');
  await expect(galley.page.getByText(t('library/empty/title'))).toBeVisible();
});

for (const ending of ['docx', 'odt']) {
  test(`a dropped .${ending} becomes an article, and its original is saved for its program`, async ({
    galley,
  }) => {
    const bytes = baseline(`lighthouse.${ending}`);
    await drop(galley, `lighthouse.${ending}`, bytes);
    await expect(intakeScreen(galley)).toContainText(t('intake/note/changes', { count: 2 }));
    await expect(intakeScreen(galley)).toContainText(t('intake/note/comments', { count: 1 }));
    await storeAsRead(galley);
    await expect(text(galley)).toContainText('is 31 metres high, which makes it the tallest on this coast.');
    await expect(text(galley)).not.toContainText('29 metres');
    await expect(text(galley)).toContainText('Harbour register, volume 4, page 12.');
    await expect(text(galley).getByRole('heading', { name: 'What it cost' })).toBeVisible();

    const saved = join(mkdtempSync(join(tmpdir(), 'galley-files-')), `saved.${ending}`);
    await saveTo(galley, saved);
    await press(galley, 'Control+Shift+o');
    await expect.poll(() => existsSync(saved)).toBe(true);
    expect(readFileSync(saved).equals(bytes)).toBe(true);
  });
}

test('a dropped PDF becomes an article with its pages beside it', async ({ galley }) => {
  await drop(galley, 'lighthouse.pdf', baseline('lighthouse.pdf'));
  await expect(text(galley)).toContainText('which makes it the tallest on this coast.');
  await expect(text(galley).locator('[data-place]')).toHaveCount(1);
  await expect(text(galley).locator('[data-place="p. 1"]')).toBeVisible();
});

test('a dropped .md becomes an article with its headings, its table and its notes', async ({ galley }) => {
  await drop(galley, 'lighthouse.md', baseline('lighthouse.md'));
  // It names no title of its own.
  await storeAsRead(galley);
  await expect(text(galley)).toContainText('is 31 metres high, which makes it the tallest on this coast.');
  await expect(text(galley).getByRole('heading', { name: 'What it cost' })).toBeVisible();
  await expect(text(galley).locator('strong')).toHaveText('Friday');
  await expect(text(galley)).toContainText('Harbour register, volume 4, page 12.');
});

test('a dropped .txt becomes an article', async ({ galley }) => {
  await drop(galley, 'pictured.txt', baseline('pictured.txt'));
  await expect(text(galley)).toContainText('as café owners on the pier had feared since the summer.');
  const { rows } = await galley.request('articles.list', {});
  expect(rows[0]).toMatchObject({ title: 'The Tower and the Pier, in Pictures' });
});

for (const name of ['lighthouse.html', 'lighthouse.mhtml']) {
  test(`a dropped ${name} becomes an article without the page around it`, async ({ galley }) => {
    await drop(galley, name, baseline(name));
    await expect(text(galley)).toContainText('as café owners on the pier had feared');
    await expect(text(galley).getByRole('heading', { name: 'What it cost' })).toBeVisible();
    await expect(text(galley)).not.toContainText('Sport');
    const { rows } = await galley.request('articles.list', {});
    expect(rows[0]).toMatchObject({ outlet: 'Mole Gazette', url: 'https://example.org/news/lighthouse' });
  });
}

test('a dropped .html as a word processor writes it becomes an article with its table and its notes', async ({
  galley,
}) => {
  await drop(galley, 'lighthouse-written.html', baseline('lighthouse-written.html'));
  await expect(text(galley)).toContainText('The tower was built in 1884[1] and is 31 metres high');
  await expect(text(galley).getByRole('heading', { name: 'What it cost' })).toBeVisible();
  await expect(text(galley).locator('[data-role="footnote"]')).toHaveText(
    'Harbour register, volume 4, page 12.',
  );
  const { rows } = await galley.request('articles.list', {});
  expect(rows[0]).toMatchObject({
    title: 'Old Mole Lighthouse Goes Dark After 140 Years',
    byline: 'Ines Carvalho',
  });
});

test('a dropped message becomes an article by its sender', async ({ galley }) => {
  await drop(galley, 'lighthouse.eml', baseline('lighthouse.eml'));
  await expect(intakeScreen(galley)).toContainText(t('intake/note/attachments', { count: 1 }));
  await storeAsRead(galley);
  await expect(text(galley)).toContainText('as café owners on the pier had feared');
  const { rows } = await galley.request('articles.list', {});
  expect(rows[0]).toMatchObject({ title: 'Old Mole Lighthouse goes dark – draft', byline: 'Ines Carvalho' });
});

for (const ending of ['srt', 'vtt']) {
  test(`a dropped .${ending} becomes a transcript with its times beside it`, async ({ galley }) => {
    await drop(galley, `interview.${ending}`, baseline(`interview.${ending}`));
    // Captions have no title.
    await storeAsRead(galley);
    await expect(text(galley)).toContainText('Ana Prado: When was the tower built?');
    await expect(text(galley).locator('[data-place="1:12"]')).toContainText('We shall miss the light.');
  });
}

test('a dropped list of addresses is offered to be fetched, each page once, and nothing is asked before', async ({
  galley,
}) => {
  const bytes = readFileSync(join(root, 'tests/baselines/records/addresses.csv'));
  await drop(galley, 'addresses.csv', bytes);
  const dialog = galley.page.getByRole('dialog', { name: t('fetch/list/title', { count: 2 }) });
  await expect(dialog).toContainText('example.org');
  await press(galley, 'Escape');
  await expect(dialog).toBeHidden();
  expect((await galley.request('articles.list', {})).count).toBe(0);
});
