import { t } from '@shared/text/index';
import { expect, test, type Galley } from './app';
import { article, card, drag, mark, openArticle, press, text } from './flows';

test.beforeEach(async ({ galley }) => {
  await openArticle(galley);
});

const remarks = async (galley: Galley) => galley.request('remarks.list', await article(galley));
const claims = async (galley: Galley) => galley.request('claims.list', await article(galley));
const sign = ({ page }: Galley) => page.getByRole('button', { name: t('remarks/here', { count: 1 }) });
const list = ({ page }: Galley) => page.getByRole('complementary', { name: t('remarks/list') });
const entry = (galley: Galley, words: string) =>
  list(galley)
    .getByRole('group')
    .filter({ hasText: words })
    .filter({ has: galley.page.locator('p') });
/** What is tinted because what was written about it has the focus. */
const lit = ({ page }: Galley) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('lit') ?? [])].map((range) => {
      const drawn = document.createRange();
      drawn.setStart(range.startContainer, range.startOffset);
      drawn.setEnd(range.endContainer, range.endOffset);
      return drawn.toString();
    }),
  );

/** Writes a remark on a quote with keys. */
async function remarkOn(galley: Galley, quote: string, kind: string, words: string): Promise<void> {
  await drag(galley, quote);
  await press(galley, 'z', kind);
  await galley.page.keyboard.type(words);
  await press(galley, 'Control+Enter');
  await expect(text(galley)).toBeFocused();
}

test('a remark is written on a selection, read and edited at its sign, and undone', async ({ galley }) => {
  const { page } = galley;
  await remarkOn(galley, 'not taken lightly', '2', 'Who says so?');
  const [written] = await remarks(galley);
  const quote = 'not taken lightly';
  expect(written).toMatchObject({ kind: 'loaded-term', text: 'Who says so?' });
  expect((written?.end ?? 0) - (written?.start ?? 0)).toBe(quote.length);
  expect(await claims(galley)).toEqual([]);

  await sign(galley).focus();
  expect(await lit(galley)).toEqual([quote]);
  await press(galley, 'Enter');
  const panel = page.getByRole('dialog', { name: t('remarks/title') });
  await expect(panel).toContainText('Who says so?');
  await panel.getByRole('button', { name: t('claims/edit') }).click();
  await page.getByRole('textbox', { name: t('remarks/text') }).fill('The board says so.');
  await press(galley, 'Control+Enter');
  await expect(panel).toBeFocused();
  await expect(panel).toContainText('The board says so.');
  await press(galley, 'Escape');
  await expect(panel).toHaveCount(0);
  await expect(sign(galley)).toBeFocused();
  await text(galley).focus();
  expect(await lit(galley)).toEqual([]);

  await press(galley, 'Control+z');
  await expect.poll(async () => (await remarks(galley))[0]?.text).toBe('Who says so?');
  await press(galley, 'Control+z');
  await expect.poll(() => remarks(galley)).toEqual([]);
  await expect(sign(galley)).toHaveCount(0);
});

test('a remark stands on the sentence at the caret, or on the whole article; what is typed outlives Escape', async ({
  galley,
}) => {
  const { page } = galley;
  await text(galley).getByText('212 ships').click();
  await press(galley, 'z', '1');
  await page.keyboard.type('How many before?');
  await press(galley, 'Escape');
  await expect(text(galley)).toBeFocused();
  expect(await remarks(galley)).toEqual([]);
  await press(galley, 'z', '1', 'Control+Enter');
  await expect.poll(async () => (await remarks(galley)).length).toBe(1);
  const revision = await galley.request('articles.revision', {
    revision: (await remarks(galley))[0]?.revision ?? '',
  });
  const [first] = await remarks(galley);
  expect(revision.text.slice(first?.start ?? 0, first?.end ?? 0)).toBe(
    'According to the board, 212 ships passed the mole last year.',
  );

  await press(galley, 'z', '4');
  await page.keyboard.type('Ask the pilots.');
  await page.getByRole('checkbox', { name: t('remarks/whole') }).check();
  await press(galley, 'Control+Enter');
  await expect
    .poll(async () => (await remarks(galley)).map(({ start, kind }) => [start, kind]))
    .toContainEqual([null, 'reply-not-sought']);
});

test('the list says how to write when nothing is written, and leaves the margin as it was', async ({
  galley,
}) => {
  await press(galley, 'Shift+M');
  await expect(list(galley)).toContainText(t('remarks/none'));
  await expect(list(galley)).toContainText(t('app/action/query.ask'));
  await press(galley, 'Escape');
  await expect(list(galley)).toHaveCount(0);
  await expect(text(galley)).toBeFocused();
});

test('everything written stands in the order of the text, is filtered, walked, edited, answered and removed', async ({
  galley,
}) => {
  const { page } = galley;
  await mark(galley, '4,000 litres of oil a month');
  await press(galley, 'n');
  await page.keyboard.type('The logs are in the county archive.');
  await press(galley, 'Control+Enter');
  await expect(card(galley, '1')).toBeFocused();
  await press(galley, 'w');
  await page.keyboard.type('A year, not a month?');
  await press(galley, 'Control+Enter');
  await expect(card(galley, '1')).toBeFocused();
  await press(galley, 'Escape');
  await remarkOn(galley, 'not taken lightly', '2', 'Who says so?');

  await press(galley, 'Shift+M');
  const rows = list(galley).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText('Who says so?');
  await expect(rows.nth(1)).toContainText('county archive');
  await expect(rows.nth(2)).toContainText('A year, not a month?');
  await expect(entry(galley, 'Who says so?')).toBeFocused();
  await expect.poll(() => lit(galley)).toEqual(['not taken lightly']);

  // Nothing can be judged out of sight, and the walk stays in the list.
  await press(galley, 'v', 'Shift+J');
  await expect(entry(galley, 'county archive')).toBeFocused();
  expect((await claims(galley))[0]?.verdicts[0]?.value).toBe('unchecked');
  await press(galley, 'F2');
  await page.getByRole('textbox', { name: t('claims/noteText') }).fill('The logs burned.');
  await press(galley, 'Control+Enter');
  await expect(entry(galley, 'The logs burned.')).toBeFocused();

  await press(galley, 'ArrowDown', 'F2');
  await page.keyboard.type('A year.');
  await press(galley, 'Control+Enter');
  await expect(rows.nth(2)).toContainText(t('claims/querySettled'));
  await expect(entry(galley, 'A year, not a month?')).toBeFocused();

  await press(galley, 'k', 'k', 'Delete');
  await expect(rows).toHaveCount(2);
  await expect(entry(galley, 'The logs burned.')).toBeFocused();
  await press(galley, 'Control+z');
  await expect(rows).toHaveCount(3);

  await list(galley)
    .getByRole('radio', { name: t('remarks/queries') })
    .click();
  await expect(rows).toHaveCount(1);
  await list(galley)
    .getByRole('radio', { name: t('words/audience/legal') })
    .click();
  await expect(list(galley)).toContainText(t('remarks/nothingShown'));
  await list(galley)
    .getByRole('radio', { name: t('remarks/anyone') })
    .click();
  await entry(galley, 'A year, not a month?').focus();
  await press(galley, 'Enter');
  await expect(card(galley, '1')).toBeFocused();
  await expect(list(galley)).toHaveCount(0);
});
