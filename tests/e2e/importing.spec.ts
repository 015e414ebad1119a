import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { t } from '@shared/text/index';
import { root } from '../../scripts/lib/places.mjs';
import { expect, test } from './app';
import { be, choose, drop, intakeScreen, paste, press, storeAsRead, text } from './flows';
import { pastedArticle, pastedTitle } from './pasted-article';

test.beforeEach(async ({ galley }) => {
  await be(galley, 'Ana Prado');
  await expect(galley.page.getByText(t('library/empty/title'))).toBeVisible();
});

test('a pasted page becomes an article without the page around it', async ({ galley }) => {
  const { page } = galley;
  await press(galley, 'Control+n');
  await page.getByRole('textbox', { name: t('library/paste/text') }).fill(pastedArticle);
  await page.getByRole('button', { name: t('library/paste/import'), exact: true }).click();
  await expect(text(galley)).toBeVisible();
  const { rows } = await galley.request('articles.list', {});
  expect(rows[0]).toMatchObject({
    title: pastedTitle,
    section: 'News > Harbours',
    publishedAt: '2024-03-12',
  });
  const shown = await text(galley).innerText();
  expect(shown).toContain('The tower was built in 1884');
  expect(shown).not.toContain('Facebook');
  expect(shown).not.toContain('Post with no comments');
});

test('what is pasted with its formatting keeps it, unless the words are changed or it is not wanted', async ({
  galley,
}) => {
  const { page } = galley;
  const rich = {
    'text/plain': 'A weir\r\n\r\nThe weir was finished in 1902.\r\nWhat it cost\r\nstone',
    'text/html':
      '<h1>A weir</h1><p>The weir was <b>finished</b> in <a href="https://example.org/">1902</a>, and the town has kept it in repair ever since.</p><h2>What it cost</h2><ul><li>4,000 blocks of stone from the quarry above the town</li></ul><script>document.title = "ran"</script>',
  };
  const field = page.getByRole('textbox', { name: t('library/paste/text') });
  const fill = async () => {
    await press(galley, 'Control+n');
    await field.focus();
    await paste(galley, rich);
    // What the system would put in; a test's clipboard can't.
    await page.keyboard.insertText(rich['text/plain'].replaceAll('\r\n', '\n'));
    await expect(page.getByText(t('library/paste/formatted'))).toBeVisible();
  };
  await fill();
  await press(galley, 'Control+Enter');
  await expect(text(galley).getByRole('heading', { name: 'What it cost' })).toBeVisible();
  await expect(text(galley).getByRole('listitem')).toContainText('4,000 blocks');
  await expect(text(galley).locator('strong')).toHaveText('finished');
  expect(await page.title()).not.toBe('ran');

  await fill();
  await page.getByRole('button', { name: t('library/paste/plain') }).click();
  await expect(page.getByText(t('library/paste/formatted'))).toBeHidden();
  await field.fill('');
  await page.keyboard.press('Escape');

  await fill();
  await field.press('End');
  await page.keyboard.insertText(' and more');
  await expect(page.getByText(t('library/paste/changed'))).toBeVisible();
  await press(galley, 'Control+Enter');
  await expect(text(galley)).toContainText('and more');
  await expect(text(galley).locator('strong')).toHaveCount(0);
});

test('what can’t be read says why and takes nothing with it', async ({ galley }) => {
  const { page } = galley;
  await press(galley, 'Control+n');
  const field = page.getByRole('textbox', { name: t('library/paste/text') });
  await field.fill('\u0007');
  await page.getByRole('button', { name: t('library/paste/import'), exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText(/text|empty|binary/i);
  await expect(field).toHaveValue('\u0007');
});

test('files come in through the dialog, and those that fail are listed with their reason', async ({
  galley,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-files-'));
  const files = {
    'good.md': '# A bridge\n\nThe bridge is 40 metres long and was opened in 1911.\n',
    'empty.txt': '',
  };
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  await choose(galley, ...paths);
  await press(galley, 'Control+i');
  await expect(galley.page.getByText('empty.txt')).toBeVisible();
  const { rows } = await galley.request('articles.list', {});
  expect(rows.map(({ title }) => title)).toEqual(['A bridge']);
});

test('a saved page is shown as it came in, cut off from everything', async ({ galley }) => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-files-'));
  const path = join(folder, 'page.html');
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><head><title>A pier</title><meta property="og:site_name" content="The Gull"></head>
     <body><nav>Home About</nav><article><h1>A pier reopens</h1><p>By Ines Carvalho</p>
     <p>The pier reopened on Monday after nine years, and some 4,000 people walked to its end.</p>
     <p>It had been closed since the storm of 2015, when forty metres of it were lost to the sea.</p></article>
     <script>document.title = 'ran'</script></body></html>`,
  );
  await choose(galley, path);
  await press(galley, 'Control+i');
  await expect(text(galley)).toBeVisible();
  const { rows } = await galley.request('articles.list', {});
  expect(rows[0]).toMatchObject({ title: 'A pier reopens', outlet: 'The Gull' });
  const opened = galley.app.waitForEvent('window');
  await press(galley, 'Control+Shift+o');
  const original = await opened;
  await expect(original.getByText('Home About')).toBeVisible();
  expect(await original.title()).not.toBe('ran');
});

test('a dropped file is imported', async ({ galley }) => {
  const content = 'A weir\n\nThe weir was finished in 1902 and raised by 2 metres in 1950.\n';
  await drop(galley, 'weir.txt', Buffer.from(content));
  await expect.poll(async () => (await galley.request('articles.list', {})).count).toBe(1);
});

test('a text whose encoding had to be guessed says so, and shows the right letters', async ({ galley }) => {
  const path = join(mkdtempSync(join(tmpdir(), 'galley-files-')), 'cafe.txt');
  const content =
    'Caf\xe9 by the quay\n\nThe caf\xe9 is na\xefve, it was \x93quoted\x94 as saying, d\xe9j\xe0 vu in 1902.\n';
  writeFileSync(path, Buffer.from(content, 'latin1'));
  await choose(galley, path);
  await press(galley, 'Control+i');
  await expect(intakeScreen(galley)).toContainText(
    t('intake/note/encodingGuessed', { encoding: 'windows-1252' }),
  );
  await storeAsRead(galley);
  await expect(text(galley)).toContainText('The café is naïve, it was “quoted” as saying, déjà vu in 1902.');
});

test('one file that can’t be read is said in one row, with what to do, and an import that is undone leaves a way on', async ({
  galley,
}) => {
  const { page } = galley;
  await drop(galley, 'draft.docx', Buffer.from('PK\u0003\u0004 and no document at all', 'latin1'));
  const list = page.getByRole('grid', { name: t('library/outcomes/list') });
  await expect(list).toContainText(t('intake/error/damaged', { ending: '.docx' }));
  await expect(list.getByRole('button')).toHaveText([t('library/outcomes/again')]);
  // The ring around it has room beside the row that is marked.
  expect(await list.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
  const rowOf = list.getByRole('row').last();
  const [around, last] = [await list.boundingBox(), await rowOf.boundingBox()];
  expect(around && last && around.y + around.height - last.y - last.height).toBeGreaterThanOrEqual(2);
  await press(galley, 'Escape');

  await drop(galley, 'weir.md', Buffer.from('# A weir\n\nThe weir was finished in 1902.\n'));
  await expect(text(galley)).toBeFocused();
  // The line of the focus is as high as the strip.
  const gap = await text(galley).evaluate(
    (element) =>
      (element.parentElement?.getBoundingClientRect().bottom ?? 0) - element.getBoundingClientRect().bottom,
  );
  expect(Math.abs(gap)).toBeLessThan(1);
  await press(galley, 'Control+z');
  await expect(page.getByText(t('reading/removedText'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('reading/toLibrary') })).toBeFocused();
  await press(galley, 'Control+Shift+z');
  await expect(text(galley)).toContainText('The weir was finished in 1902.');
});

test('a real page, where one lies beside the project, is read as a careful reader would', async ({
  galley,
}) => {
  const path = join(root, '..', 'shared', 'articles', '000_fb73e6d43d6d6af0.txt');
  if (!existsSync(path)) {
    test.info().annotations.push({ type: 'not looked at', description: 'There is no such page here.' });
    return;
  }
  const section = 'News > Russia';
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  // The headline stands under the breadcrumb.
  const title = lines.slice(lines.indexOf(section) + 1).find((line) => line.trim() !== '');
  await choose(galley, path);
  await press(galley, 'Control+i');
  await expect(text(galley).getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await expect(galley.page.getByText(`${section} · 3 April 2024`)).toBeVisible();
  await expect(text(galley).locator('[data-block]')).toHaveCount(14);
  const { rows } = await galley.request('articles.list', {});
  expect(rows[0]).toMatchObject({ title, section, publishedAt: '2024-04-03' });
});
