import { v7 } from 'uuid';
import { t } from '@shared/text/index';
import { expect, expectAccessible, test, type Galley } from './app';
import { be, card, importText, press, text } from './flows';

const harbour = `A harbour frozen

The harbour froze in January 1929, and the ferries stayed at the quay.

Nobody had seen the like since the harbour was dug.`;
const cocoa = `The price of cocoa

Cocoa rose to 2,340 dollars a tonne in London.`;

const field = ({ page }: Galley) => page.getByRole('combobox', { name: t('search/field/label') });
const results = ({ page }: Galley) => page.getByRole('listbox', { name: t('search/results') });
const group = (galley: Galley, name: string) => results(galley).getByRole('group', { name });
const option = (galley: Galley, name: string | RegExp) => results(galley).getByRole('option', { name });

/** Two articles, a claim with a source's excerpt, and a note on it; the list of the library has the focus. */
async function fill(galley: Galley): Promise<{ harbour: string; claim: string; source: string }> {
  await be(galley, 'Ana Prado');
  const article = await importText(galley, harbour, 'harbour.txt');
  await importText(galley, cocoa, 'cocoa.txt');
  const { revision } = await galley.request('articles.get', { article });
  const read = await galley.request('articles.revision', { revision });
  const start = read.text.indexOf('The harbour froze');
  const [claim, source] = [v7(), v7()];
  const run = (type: string, input: object) =>
    galley.request('command.execute', { id: v7(), type, input } as never);
  await run('claim.mark', { claim, article, revision, spans: [{ start, end: start + 34 }] });
  await run('source.add', { source, fields: { type: 'document', title: 'Harbourmaster’s ice journal' } });
  await run('evidence.link', {
    source,
    links: [{ evidence: v7(), claim }],
    fields: { question: 'fact', stance: 'supports', excerpt: 'Ice of two feet across the basin.' },
  });
  await run('note.add', { note: v7(), claim, text: 'Ask the archivist about the thermometer.' });
  await galley.page.getByRole('listbox', { name: t('library/list') }).focus();
  return { harbour: article, claim, source };
}

test('a word of an article’s text leads to its place, which is marked and can be claimed', async ({
  galley,
}) => {
  const { page } = galley;
  await fill(galley);
  await press(galley, '/');
  await expect(field(galley)).toBeFocused();
  await page.keyboard.type('ferri');
  await expect(group(galley, t('search/section/article')).getByRole('option')).toHaveCount(1);
  await expect(results(galley).locator('mark').first()).toHaveText('ferries');
  await press(galley, 'Enter');
  await expect(text(galley)).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('ferries');

  // Several places are walked through, and Escape takes the marks away.
  await press(galley, '/');
  await expect(field(galley)).toHaveValue('ferri');
  await page.keyboard.type('harbour');
  await expect(option(galley, /A harbour frozen/).first()).toBeVisible();
  await press(galley, 'Enter');
  const line = page.getByRole('search', { name: t('find/found') });
  await expect(line).toContainText('1 of 3');
  await press(galley, 'F3');
  await expect(line).toContainText('2 of 3');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('harbour');
  await press(galley, 'Escape', 'Escape');
  await expect(line).toHaveCount(0);
});

test('claims, sources, excerpts and notes are found, and each leads to its place', async ({ galley }) => {
  const { page } = galley;
  await fill(galley);
  await press(galley, 'Control+Shift+F');
  await page.keyboard.type('froze');
  await expect(group(galley, t('search/section/claim')).getByRole('option')).toHaveCount(1);
  await press(galley, 'Alt+ArrowDown', 'Enter');
  await expect(card(galley, '1')).toBeFocused();

  await press(galley, '/');
  await page.keyboard.type('thermometer');
  await expect(group(galley, t('search/section/note')).getByRole('option')).toHaveCount(1);
  await press(galley, 'Enter');
  await expect(card(galley, '1')).toBeFocused();

  await press(galley, '/');
  await page.keyboard.type('basin');
  await expect(group(galley, t('search/section/evidence')).getByRole('option')).toHaveCount(1);
  await expect(results(galley).locator('mark').first()).toHaveText('basin');

  await field(galley).fill('journal');
  await expect(group(galley, t('search/section/source')).getByRole('option')).toHaveCount(1);
  await press(galley, 'Enter');
  await expect(page.getByRole('heading', { name: /Harbourmaster’s ice journal/ }).first()).toBeVisible();
});

test('one kind alone is shown, an article is opened behind, and Escape leads back', async ({ galley }) => {
  const { page } = galley;
  await fill(galley);
  await press(galley, '/');
  await page.keyboard.type('harbour');
  await expect(group(galley, t('search/section/article'))).toBeVisible();
  await press(galley, 'Alt+2');
  await expect(results(galley).getByRole('option')).toHaveCount(1);
  await press(galley, 'Control+Enter');
  await expect(page.getByText(t('search/opened', { title: 'A harbour frozen' }))).toBeAttached();
  await press(galley, 'Alt+0');
  await expect(group(galley, t('search/section/article'))).toBeVisible();
  await press(galley, 'Escape');
  await expect(field(galley)).toHaveValue('');
  await press(galley, 'Escape');
  await expect(page.getByRole('listbox', { name: t('library/list') })).toBeFocused();
});

test('a query that can’t be read says what is wrong, and its words still find', async ({ galley }) => {
  const { page } = galley;
  await fill(galley);
  await press(galley, '/');
  await page.keyboard.type('cocoa nowhere:rose ');
  await expect(page.getByText('There is no field “nowhere”', { exact: false })).toBeVisible();
  await expect(option(galley, /The price of cocoa/)).toBeVisible();
  await expectAccessible(page);
  await field(galley).fill('+zeppelin +cocoa');
  await expect(page.getByText(t('search/nothing/title'))).toHaveCount(2);
  await page.getByRole('button', { name: t('search/nothing/noSigns') }).click();
  await expect(option(galley, /The price of cocoa/)).toBeVisible();
});

test('a search is saved with its filter, run again, renamed and removed; undo brings it back', async ({
  galley,
}) => {
  const { page } = galley;
  await fill(galley);
  await press(galley, '/');
  await page.keyboard.type('harbour');
  await expect(group(galley, t('search/section/article'))).toBeVisible();
  await press(galley, 'Control+l');
  await page.getByRole('checkbox', { name: /unchecked/i }).click();
  await expect(page.getByRole('group', { name: t('library/facet/label') })).toBeVisible();
  await field(galley).focus();
  await press(galley, 'Control+s');
  await expect(page.getByRole('textbox', { name: t('search/save/name') })).toHaveValue('harbour');
  await page.keyboard.type('Ice in harbours');
  await press(galley, 'Enter');
  await expect(field(galley)).toBeFocused();
  await press(galley, 'Escape');
  const saved = option(galley, /Ice in harbours/);
  await expect(saved).toBeVisible();
  await expectAccessible(page);
  await press(galley, 'F2');
  await page.keyboard.type('Ice');
  await press(galley, 'Enter');
  await expect(option(galley, /^Ice\b/)).toBeVisible();
  await press(galley, 'Enter');
  await expect(field(galley)).toHaveValue('harbour');
  await expect(group(galley, t('search/section/article'))).toBeVisible();
  await press(galley, 'Escape', 'Delete');
  await expect(option(galley, /^Ice\b/)).toHaveCount(0);
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect(option(galley, /^Ice\b/)).toBeVisible();
});
