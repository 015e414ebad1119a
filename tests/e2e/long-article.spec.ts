import { v7 } from 'uuid';
import { t } from '@shared/text/index';
import { expect, test, type Galley } from './app';
import { be, importText, press, text } from './flows';

const PARAGRAPHS = 160;
const sentences = (n: number) =>
  `Paragraph ${n} tells of ${n * 3} barges on the river. None of the ${n} pilots remembers the flood of that year.`;
const content = ['# The river', ...Array.from({ length: PARAGRAPHS }, (_, i) => sentences(i + 1))].join(
  '\n\n',
);

/** A long article with a claim in each of the paragraphs named, open for reading. */
async function openLong(galley: Galley, claimed: readonly number[]): Promise<string> {
  await be(galley, 'Ana Prado');
  const article = await importText(galley, content, 'river.md');
  const { revision } = await galley.request('articles.get', { article });
  const { text: whole } = await galley.request('articles.revision', { revision });
  for (const n of claimed) {
    const start = whole.indexOf(`${n * 3} barges on`);
    const span = { start, end: start + `${n * 3} barges`.length };
    await galley.request('command.execute', {
      id: v7(),
      type: 'claim.mark',
      input: { claim: v7(), article, revision, spans: [span] },
    });
  }
  await galley.page.getByRole('option', { name: 'The river' }).click();
  await press(galley, 'Enter');
  await expect(text(galley)).toBeFocused();
  return whole;
}

const selected = (galley: Galley) => galley.page.evaluate(() => document.getSelection()?.toString() ?? '');
/** What is at the clipboard after copying. */
async function copied(galley: Galley): Promise<string> {
  await galley.app.evaluate(({ clipboard }) => clipboard.clear());
  await press(galley, 'Control+c');
  await expect.poll(() => galley.app.evaluate(({ clipboard }) => clipboard.readText())).not.toBe('');
  return galley.app.evaluate(({ clipboard }) => clipboard.readText());
}

test('all of a long article gets its marks, and its text can be selected from end to end', async ({
  galley,
}) => {
  const whole = await openLong(galley, [1, 80, PARAGRAPHS]);
  const marks = galley.page.locator('article [data-mark]');
  await expect(marks).toHaveCount(3);

  await press(galley, 'Control+a');
  expect(await copied(galley)).toBe(whole);
});

test('a selection stays as it is while the text far away gets its marks', async ({ galley }) => {
  const { page } = galley;
  const whole = await openLong(galley, [PARAGRAPHS]);
  // Nothing is idle while keys are pressed: the last block is drawn in full when it is scrolled to.
  await press(galley, 'Control+a');
  await press(galley, 'Control+End', 'Control+Home', 'Shift+Control+End');
  await expect(page.locator('article [data-mark]')).toHaveCount(1);
  const chosen = await selected(galley);
  expect(chosen.startsWith('The river')).toBe(true);
  expect(chosen.trimEnd().endsWith('flood of that year.')).toBe(true);
  expect(await copied(galley)).toBe(whole);
});

test('the caret goes by lines to the end, and claims are found wherever they stand', async ({ galley }) => {
  const { page } = galley;
  await openLong(galley, [2, PARAGRAPHS]);
  await press(galley, ...Array.from({ length: 12 }, () => 'PageDown'));
  await press(galley, 'ArrowDown', 'End', 'Shift+Home');
  expect((await selected(galley)).length).toBeGreaterThan(5);

  await press(galley, 'Control+Home', 'j');
  await expect(page.getByRole('group', { name: /^Claim 1, / })).toBeFocused();
  await press(galley, 'j');
  await expect(page.getByRole('group', { name: /^Claim 2, / })).toBeFocused();
  const mark = page.locator('article [data-mark][data-focused]');
  await expect(mark).toBeInViewport();
  await expect(mark).toHaveText(`${PARAGRAPHS * 3} barges`);

  // The card stands beside its text although the paragraphs between were never laid out.
  const line = (await mark.boundingBox())!;
  const card = (await page.locator('[role="group"][data-open]').boundingBox())!;
  expect(Math.abs(card.y - line.y)).toBeLessThan(60);

  await press(galley, 'v');
  await expect(
    page.getByRole('group', { name: new RegExp(`^Claim 2, ${t('claims/group/verified')}`) }),
  ).toBeVisible();
});
