import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { t } from '@shared/text/index';
import { root } from '../../scripts/lib/places.mjs';
import { expect, expectAccessible, startGalley, test } from './app';
import {
  article,
  be,
  choose,
  drop,
  intakeScreen,
  importText,
  mark,
  notices,
  openArticle,
  press,
  saveTo,
  text,
} from './flows';

const baseline = (name: string) => readFileSync(join(root, 'tests/baselines', name));
const shots = join(root, 'out/screens');

test('a table from a spreadsheet becomes claims of the article that is open, and one undo takes them back', async ({
  galley,
}) => {
  await be(galley, 'Ana Prado');
  await expect(galley.page.getByText(t('library/empty/title'))).toBeVisible();
  await drop(galley, 'lighthouse.html', baseline('intake/lighthouse.html'));
  await expect(text(galley)).toContainText('31 metres high');
  await drop(galley, 'lighthouse.csv', baseline('records/lighthouse.csv'));
  const dialog = galley.page.getByRole('dialog');
  await expect(dialog).toContainText(t('records/rows', { name: 'lighthouse.csv', count: 5 }));
  await expect(dialog.getByRole('radio', { name: t('records/claims') })).toBeChecked();
  await expect(dialog.getByRole('cell', { name: 'is 31 metres high', exact: true })).toBeVisible();
  await expect(dialog).toContainText(t('records/unknown', { columns: 'Shade' }));
  await expect(dialog).toContainText(t('records/told', { row: 6, message: t('intake/row/noQuote') }));
  await expectAccessible(galley.page);
  for (const [scheme, width, height] of [
    ['light', 1280, 800],
    ['dark', 1280, 800],
    ['light', 1920, 1080],
  ] as const) {
    await galley.resize(width, height);
    await galley.page.emulateMedia({ colorScheme: scheme });
    await galley.page.screenshot({ path: join(shots, `records-table-${scheme}-${width}x${height}.png`) });
  }
  await dialog.getByRole('button', { name: t('records/import', { count: 4 }) }).click();
  await expect(dialog).toContainText(t('records/claimsDone', { count: 2 }));
  await expect(dialog).toContainText(t('records/result/left', { count: 2 }));
  await expect(dialog).toContainText(t('records/why/gone'));
  await galley.page.screenshot({ path: join(shots, 'records-result.png') });
  await expectAccessible(galley.page);
  await press(galley, 'Escape');
  await expect(dialog).toBeHidden();
  const claims = await galley.request('claims.list', await article(galley));
  expect(claims.map(({ verdicts }) => verdicts[0]?.value)).toEqual(['unchecked', 'disputed']);
  await press(galley, 'Control+z');
  await expect.poll(async () => galley.request('claims.list', await article(galley))).toEqual([]);
});

test('a table with statements is imported as earlier fact-checks after it was looked at', async ({
  galley,
}) => {
  await be(galley, 'Ana Prado');
  await expect(galley.page.getByText(t('library/empty/title'))).toBeVisible();
  await drop(galley, 'checks.csv', Buffer.from('id,statement,verdict\n1,The mole is long,True\n2,,False\n'));
  const dialog = galley.page.getByRole('dialog');
  await expect(dialog).toContainText(t('records/told', { row: 3, message: t('intake/row/noStatement') }));
  await dialog.getByRole('button', { name: t('records/import', { count: 1 }) }).click();
  await expect(notices(galley)).toContainText(
    t('records/checksDone', { added: 1, changed: 0, unchanged: 0 }),
  );
  const last = async () => (await galley.request('command.state', undefined)).undo?.type;
  await expect.poll(last).toBe('earlierCheck.add');
  await press(galley, 'Control+z');
  await expect.poll(last).toBeUndefined();
});

test('annotations come onto the article that has their address', async ({ galley }) => {
  await be(galley, 'Ana Prado');
  await expect(galley.page.getByText(t('library/empty/title'))).toBeVisible();
  await drop(galley, 'lighthouse.html', baseline('intake/lighthouse.html'));
  await expect(text(galley)).toContainText('31 metres high');
  await drop(galley, 'lighthouse.jsonld', baseline('records/lighthouse.jsonld'));
  const dialog = galley.page.getByRole('dialog');
  await expect(dialog).toContainText(t('records/annotations', { name: 'lighthouse.jsonld', count: 5 }));
  await expect(dialog).toContainText(t('records/noArticle'));
  await galley.page.screenshot({ path: join(shots, 'records-annotations.png') });
  await expectAccessible(galley.page);
  await dialog.getByRole('button', { name: t('records/import', { count: 5 }) }).click();
  await expect(dialog).toContainText(t('records/claimsDone', { count: 1 }));
  await expect(dialog).toContainText(t('records/why/elsewhere'));
  await press(galley, 'Escape');
  await expect(text(galley)).toBeVisible();
  const [claim] = await galley.request('claims.list', await article(galley));
  expect(claim).toMatchObject({ statement: 'is 31 metres high', notes: 1 });
});

test('annotations made by a program for texts come onto the words that they name', async ({ galley }) => {
  await be(galley, 'Ana Prado');
  await expect(galley.page.getByText(t('library/empty/title'))).toBeVisible();
  await drop(galley, 'lighthouse.html', baseline('intake/lighthouse.html'));
  await expect(text(galley)).toContainText('31 metres high');
  await drop(galley, 'recogito.json', baseline('records/recogito.json'));
  const dialog = galley.page.getByRole('dialog');
  await expect(dialog).toContainText(t('records/annotations', { name: 'recogito.json', count: 2 }));
  await dialog.getByRole('button', { name: t('records/import', { count: 2 }) }).click();
  await expect
    .poll(async () =>
      (await galley.request('claims.list', await article(galley))).map(({ statement }) => statement),
    )
    .toEqual(['built in 1884', 'is 31 metres high']);
});

test('an export comes into another library with everything that it holds', async ({ galley }) => {
  const id = await openArticle(galley);
  await mark(galley, '212 ships passed the mole');
  await press(galley, 'v');
  await expect
    .poll(async () => (await galley.request('claims.list', { article: id }))[0]?.verdicts[0]?.value)
    .toBe('verified');
  const folder = mkdtempSync(join(tmpdir(), 'galley-records-'));
  const path = join(folder, 'report.json');
  await saveTo(galley, path);
  await galley.request('app.exportReport', { article: id, format: 'json' });

  const other = await startGalley(folder, ['--library']);
  try {
    await be(other, 'Zoe Marsh', 'editor');
    await expect(other.page.getByText(t('library/empty/title'))).toBeVisible();
    await drop(other, 'report.json', readFileSync(path));
    await expect(text(other)).toContainText('212 ships passed the mole');
    const claims = await other.request('claims.list', { article: id });
    expect(claims).toMatchObject([
      { verdicts: [{ value: 'verified' }], statement: '212 ships passed the mole' },
    ]);
    // The same once more says that it is here, and is refused.
    await drop(other, 'report.json', readFileSync(path));
    await expect(intakeScreen(other)).toContainText(
      t('intakeScreen/known/original', { title: 'Old Mole Lighthouse Goes Dark After 140 Years' }),
    );
    await press(other, 'Control+Enter');
    await expect(notices(other)).toContainText(/library already|here already|already/);
    await press(other, 'Escape');
    await expect(intakeScreen(other)).toBeHidden();
    await press(other, 'Control+z');
    await expect.poll(async () => (await other.request('articles.list', {})).count).toBe(0);
  } finally {
    await other.app.close();
  }
});

test('records among other files are asked about after the articles are in; what is none becomes one', async ({
  galley,
}) => {
  await be(galley, 'Ana Prado');
  const folder = mkdtempSync(join(tmpdir(), 'galley-records-'));
  await importText(galley);
  const files = {
    'a.txt': 'A title\n\nSome text of it.',
    'b.csv': 'statement\nIt is so\n',
    'c.txt': '[New] Words\n\nAnd more of them here.',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  await choose(galley, ...Object.keys(files).map((name) => join(folder, name)));
  await press(galley, 'Control+i');
  const dialog = galley.page.getByRole('dialog');
  await expect(dialog).toContainText('b.csv');
  await dialog.getByRole('button', { name: t('records/import', { count: 1 }) }).click();
  await expect.poll(async () => (await galley.request('articles.list', {})).count).toBe(3);
});
