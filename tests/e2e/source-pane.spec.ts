import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { t } from '@shared/text/index';
import { expect, expectAccessible, test, type Galley } from './app';
import { article, card, choose, drag, importText, mark, openArticle, paste, press, text } from './flows';

/** What the source says: long enough to scroll, and in other words than the article's where words are selected. */
const report = [
  'Annual report of the harbour board',
  'The year began with ice. The ferry did not sail on eleven days, and the board met twice in the town hall.',
  'The winter repairs of the quay were paid for by the county, as in the years before.',
  'The tower on the Old Mole, built in 1884, stands thirty-one metres above the water; the lamp is lit by gas.',
  'Traffic through the mouth of the harbour was the lowest since the counting began.',
  'In all, 212 ships passed the mole last year, four of them under sail.',
  ...Array.from(
    { length: 30 },
    (_, i) => `Berth ${i + 1} was dredged in the spring and used without complaint.`,
  ),
].join('\n\n');

const title = 'Annual report of the harbour board';

test.beforeEach(async ({ galley }) => {
  await openArticle(galley);
});

const claims = async (galley: Galley) => galley.request('claims.list', await article(galley));
const linksOf = async (galley: Galley, index = 0) =>
  galley.request('claims.evidence', { claim: (await claims(galley))[index]?.id ?? '' });
const pane = ({ page }: Galley) => page.getByRole('region', { name: t('sourcePane/pane') });
const copyOf = (galley: Galley, name = title) =>
  galley.page.getByRole('document', { name: t('sourcePane/copy', { name }) });
const form = ({ page }: Galley) => page.getByRole('form', { name: /^New evidence for claim/ });

/** Drops a file on the first element that matches. */
async function drop(galley: Galley, selector: string, name: string, content: string): Promise<void> {
  await galley.page.evaluate(
    ([where, fileName, words]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([words], fileName));
      const target = document.querySelector(where);
      for (const type of ['dragenter', 'dragover', 'drop'])
        target?.dispatchEvent(
          new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
    },
    [selector, name, content] as const,
  );
}

/** Goes to the source, of which there is none yet: what one does next goes to the choice of one. */
async function openPane(galley: Galley): Promise<void> {
  await press(galley, 'm');
  await expect(galley.page.getByRole('combobox')).toBeFocused();
}

/** A claim, and the report beside the article, with the claim at hand. */
async function besideReport(galley: Galley, quote = 'built in 1884 and is 31 metres high'): Promise<void> {
  await mark(galley, quote);
  await openPane(galley);
  await paste(galley, { 'text/plain': report });
  await expect(copyOf(galley)).toBeFocused();
}

test('a pasted text is read beside the article, and a selection becomes evidence with excerpt and place', async ({
  galley,
}) => {
  await besideReport(galley);
  await expect(text(galley)).toBeVisible();
  await expect(card(galley, '1')).toBeVisible();
  await drag(galley, 'stands thirty-one metres above the water');
  await press(galley, 'e');
  await expect(form(galley).getByRole('textbox', { name: t('evidence/excerpt') })).toHaveValue(
    'stands thirty-one metres above the water',
  );
  await expect(form(galley).getByRole('textbox', { name: t('evidence/locator') })).toHaveValue('¶ 3');
  // Disputes, primary; then linked with its verdict.
  await press(galley, '2', 'p', 'Control+Shift+Enter');
  await expect(copyOf(galley)).toBeFocused();
  await expect.poll(async () => (await linksOf(galley)).length).toBe(1);
  const [link] = await linksOf(galley);
  expect(link).toMatchObject({ stance: 'disputes', grade: 'primary', locator: '¶ 3' });
  expect(link?.place?.span).not.toBeNull();
  // The verdict asks for its reason, from where one reads.
  await press(galley, '2');
  await expect.poll(async () => (await claims(galley))[0]?.verdicts[0]?.reason).toBe('imprecise');
  // The excerpt stays marked, with the number of its claim.
  await expect(pane(galley).getByRole('button', { name: 'Claim 1, disputes' })).toBeVisible();
  await expectAccessible(galley.page);
});

test('a claim is verified with the source that is there in three keys', async ({ galley }) => {
  await besideReport(galley);
  await drag(galley, 'stands thirty-one metres');
  await press(galley, 'r', 'v');
  await expect.poll(async () => (await linksOf(galley)).length).toBe(1);
  await drag(galley, 'According to the board, 212 ships');
  await press(galley, 'c');
  await expect.poll(async () => (await claims(galley)).length).toBe(2);
  await expect(card(galley, '2')).toBeFocused();
  await press(galley, 'k');

  await press(galley, 'j', 'r', 'v');
  await expect
    .poll(async () => (await claims(galley)).map(({ verdicts }) => verdicts[0]?.value))
    .toEqual(['verified', 'verified']);
  await expect.poll(async () => (await linksOf(galley, 1)).map(({ stance }) => stance)).toEqual(['supports']);
  // The row says what was done; a digit still changes it, and undo takes it back.
  await press(galley, '3');
  await expect.poll(async () => (await linksOf(galley, 1))[0]?.stance).toBe('context');
});

test('selected words are linked with one key, by keys alone, and Escape goes back step by step', async ({
  galley,
}) => {
  await besideReport(galley);
  await press(galley, 'Control+f');
  await galley.page.keyboard.type('LIT by gas');
  await press(galley, 'Enter', 'Escape');
  await expect(copyOf(galley)).toBeFocused();
  await press(galley, 'r');
  await expect
    .poll(async () => (await linksOf(galley)).map(({ excerpt }) => excerpt))
    .toEqual(['lit by gas']);
  await press(galley, 'e');
  await expect(form(galley)).toBeVisible();
  await press(galley, 'Escape');
  await expect(copyOf(galley)).toBeFocused();
  // The selection first, then the copy.
  await drag(galley, 'The winter repairs');
  await expect(pane(galley).getByRole('toolbar')).toContainText('¶ 2');
  await press(galley, 'Escape');
  await expect(pane(galley).getByRole('toolbar')).toBeHidden();
  await expect(copyOf(galley)).toBeFocused();
  await press(galley, 'Escape');
  await expect(card(galley, '1')).toBeFocused();
  await press(galley, 'Escape');
  await expect(text(galley)).toBeFocused();
  await press(galley, 'F6', 'F6');
  await expect(copyOf(galley)).toBeFocused();
  await press(galley, 'm');
  await expect(card(galley, '1')).toBeFocused();
  await expect(pane(galley)).toBeHidden();
});

test('a row of evidence goes to its excerpt, and Enter there opens its form', async ({ galley }) => {
  await besideReport(galley);
  await drag(galley, 'In all, 212 ships passed the mole');
  await press(galley, 'r');
  await expect.poll(async () => (await linksOf(galley)).length).toBe(1);
  await press(galley, 'm');
  await card(galley, '1')
    .getByRole('button', { name: /In all, 212 ships/ })
    .click();
  await expect(copyOf(galley)).toBeFocused();
  await press(galley, 'Enter');
  await expect(galley.page.getByRole('form', { name: 'Evidence for claim 1' })).toBeVisible();
  await press(galley, 'Escape');
  await expect(copyOf(galley)).toBeFocused();
});

test('a file that is dropped on the pane is a copy of its source, and one that is refused says why', async ({
  galley,
}) => {
  const { page } = galley;
  await mark(galley, '31 metres high');
  await openPane(galley);
  await page.keyboard.type('Harbour board');
  await press(galley, 'Enter');
  await expect(pane(galley).getByText(t('sourcePane/noCopy'))).toBeVisible();
  await expectAccessible(page);
  await drop(galley, '[data-copy]', 'broken.docx', 'PK\u0003\u0004 and no document at all');
  await expect(pane(galley).getByRole('alert')).toBeVisible();
  expect((await galley.request('articles.list', {})).count).toBe(1);
  await drop(galley, '[data-copy]', 'board.txt', 'The tower is 31 metres high.');
  await expect(copyOf(galley, 'Harbour board')).toBeVisible();
  const [source] = await galley.request('sources.find', { words: 'Harbour' });
  expect(source).toMatchObject({ name: 'Harbour board', copies: 1 });
  expect((await galley.request('articles.list', {})).count).toBe(1);
});

test('a file that is dropped on the form on a card becomes its source, and the library takes none of it', async ({
  galley,
}) => {
  await mark(galley, '31 metres high');
  await press(galley, 'e');
  await drop(galley, 'form', 'tower.txt', 'The tower has 31 metres.');
  await expect(form(galley).getByRole('radio', { name: t('words/stance/supports') })).toBeFocused();
  await press(galley, 'Control+Enter');
  await expect.poll(async () => (await linksOf(galley)).map(({ source }) => source.copies)).toEqual([1]);
  expect((await galley.request('articles.list', {})).count).toBe(1);
});

test('a source is a chosen file, an address, or an article of the library', async ({ galley }) => {
  const { page } = galley;
  await mark(galley, '31 metres high');
  await importText(galley, 'Ferry Still Sails\n\nIt runs on eleven days a year.', 'ferry.txt');
  const file = join(galley.userData, 'tower.txt');
  writeFileSync(file, 'The tower has 31 metres.');
  await choose(galley, file);
  await openPane(galley);
  await press(galley, 'Control+u');
  await expect(pane(galley).getByRole('document')).toContainText('The tower has 31 metres.');

  await press(galley, 'Shift+R');
  await page.keyboard.type('https://example.org/tower');
  await press(galley, 'Enter');
  await expect(pane(galley).getByRole('button', { name: t('sourcePane/openPage') })).toBeVisible();

  // The article that is checked is no source of its own; another one is.
  await press(galley, 'Shift+R');
  await page.keyboard.type('Ferry');
  await press(galley, 'Enter');
  await expect(pane(galley).getByRole('document')).toContainText('It runs on eleven days a year.');
  const [made] = await galley.request('sources.find', { words: 'Ferry' });
  expect(made?.article).not.toBeNull();
});

test('a confidential source is sealed with what is added, and shown by its label', async ({ galley }) => {
  const { page } = galley;
  await mark(galley, '31 metres high');
  await openPane(galley);
  await page.getByRole('checkbox', { name: t('sourcePane/confidential') }).check();
  await page.getByRole('textbox', { name: t('sourcePane/shownAs') }).fill('Official A');
  await page.getByRole('combobox').focus();
  await paste(galley, { 'text/plain': 'She said so.\n\nTwice.' });
  await expect(copyOf(galley, 'Official A')).toContainText('She said so.');
  const [source] = await galley.request('sources.find', {});
  expect(source).toMatchObject({ name: 'Official A', confidential: true });
});

test('one source links to all selected claims at once', async ({ galley }) => {
  await mark(galley, 'built in 1884');
  await mark(galley, '31 metres high');
  await openPane(galley);
  await paste(galley, { 'text/plain': report });
  await expect(copyOf(galley)).toBeFocused();
  await drag(galley, 'stands thirty-one metres above the water');
  const ids = (await claims(galley)).map(({ id }) => id);
  await press(galley, 'm', 'Shift+K');
  await press(galley, 'm');
  await press(galley, 'F6');
  await expect(copyOf(galley)).toBeFocused();
  await press(galley, 'e', 'Control+Enter');
  for (const claim of ids)
    await expect.poll(async () => (await galley.request('claims.evidence', { claim })).length).toBe(1);
});

test('the text keeps its place as a source comes beside it and goes', async ({ galley }) => {
  await galley.resize(1280, 700);
  await mark(galley, 'burned 4,000 litres of oil a month until 1931');
  const top = async () => {
    const box = await galley.page
      .locator('[data-start]', { hasText: 'The board maintains' })
      .first()
      .boundingBox();
    return box?.y ?? 0;
  };
  const before = await top();
  await press(galley, 'm');
  await expect(pane(galley)).toBeVisible();
  expect(Math.abs((await top()) - before)).toBeLessThan(120);
});

test('a source whose id is known by its evidence is read where one was', async ({ galley }) => {
  await besideReport(galley);
  await drag(galley, 'Berth 20 was dredged');
  const scroller = () =>
    galley.page.evaluate(
      () => document.querySelector('[data-copy]')?.parentElement?.parentElement?.scrollTop ?? 0,
    );
  const before = await scroller();
  expect(before).toBeGreaterThan(0);
  await press(galley, 'm', 'm');
  await expect(pane(galley)).toBeVisible();
  await expect.poll(scroller).toBe(before);
});
