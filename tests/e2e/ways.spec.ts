import { v7 } from 'uuid';
import { t } from '@shared/text/index';
import { expect, test, type Galley } from './app';
import { article, be, card, mark, openArticle, press, text } from './flows';

test.beforeEach(async ({ galley }) => {
  await openArticle(galley);
});

const claims = async (galley: Galley) => galley.request('claims.list', await article(galley));
const values = async (galley: Galley) => (await claims(galley)).map(({ verdicts }) => verdicts[0]?.value);
const selected = ({ page }: Galley) => page.locator('[role="group"][data-selected]');
const bar = ({ page }: Galley) => page.getByRole('group', { name: t('several/acts') });

const quotes = ['31 metres high', '212 ships', '4,000 litres of oil'];

test.describe('with three claims', () => {
  test.beforeEach(async ({ galley }) => {
    for (const quote of quotes) await mark(galley, quote);
    await press(galley, 'k', 'k');
    await expect(card(galley, '1')).toBeFocused();
  });

  test('several are selected by keys, judged with a reason, and undone in one step', async ({ galley }) => {
    await press(galley, 'Shift+j', 'Shift+j');
    await expect(selected(galley)).toHaveCount(3);
    await expect(bar(galley)).toContainText(t('several/selected', { count: 3 }));
    // Going back gives up again.
    await press(galley, 'Shift+k');
    await expect(selected(galley)).toHaveCount(2);
    await expect(card(galley, '2')).toBeFocused();
    await press(galley, 'd');
    await expect.poll(() => values(galley)).toEqual(['disputed', 'disputed', 'unchecked']);
    await press(galley, '2');
    await expect
      .poll(async () => (await claims(galley)).map(({ verdicts }) => verdicts[0]?.reason))
      .toEqual(['imprecise', 'imprecise', null]);
    await press(galley, 'Control+z', 'Control+z');
    await expect.poll(() => values(galley)).toEqual(['unchecked', 'unchecked', 'unchecked']);
    // What was verified stays while it is selected, and recedes when that ends and one walks on.
    await press(galley, 'v');
    await expect.poll(() => values(galley)).toEqual(['verified', 'verified', 'unchecked']);
    await expect(selected(galley)).toHaveCount(2);
    await press(galley, 'Escape');
    await expect(bar(galley)).toHaveCount(0);
    await expect(card(galley, '2')).toBeFocused();
    await expect(card(galley, '1')).toHaveCount(0);
    await press(galley, 'j');
    await expect(card(galley, '3')).toBeFocused();
    await expect(card(galley, '2')).toHaveCount(0);
  });

  test('Space, Ctrl+A and the mouse select, too', async ({ galley }) => {
    await press(galley, 'Space');
    await expect(selected(galley)).toHaveCount(1);
    await press(galley, 'j', 'j', 'Space');
    await expect(selected(galley)).toHaveCount(2);
    await expect(card(galley, '2')).not.toHaveAttribute('data-selected');
    await press(galley, 'Space');
    await expect(selected(galley)).toHaveCount(1);
    await press(galley, 'Control+a');
    await expect(selected(galley)).toHaveCount(3);
    await card(galley, '2').click({ modifiers: ['Control'] });
    await expect(selected(galley)).toHaveCount(2);
    await card(galley, '1').click();
    await expect(selected(galley)).toHaveCount(0);
    await card(galley, '3').click({ modifiers: ['Shift'] });
    await expect(selected(galley)).toHaveCount(3);
  });

  test('flags, kind, checker, waiting and removal act on all of them', async ({ galley }) => {
    const { page } = galley;
    await press(galley, 'Shift+j', 'l');
    await expect
      .poll(async () => (await claims(galley)).map(({ legal }) => legal))
      .toEqual([true, true, false]);
    await press(galley, 'g');
    await page.keyboard.type('The harbour board');
    await press(galley, 'Control+Enter');
    await expect
      .poll(async () => (await claims(galley)).map(({ waiting }) => waiting?.on))
      .toEqual(['The harbour board', 'The harbour board', undefined]);
    await expect(card(galley, '2')).toBeFocused();
    await press(galley, 'Shift+t', '5');
    await expect
      .poll(async () => (await claims(galley)).slice(0, 2).map(({ kind }) => kind))
      .toEqual(['event', 'event']);
    await bar(galley)
      .getByRole('button', { name: t('claims/assignee') })
      .click();
    await page.getByRole('button', { name: 'Ana Prado' }).last().click();
    await expect
      .poll(async () => (await claims(galley)).map(({ assignee }) => assignee !== null))
      .toEqual([true, true, false]);
    await press(galley, 'Delete');
    await expect.poll(async () => (await claims(galley)).length).toBe(1);
    await press(galley, 'Control+z');
    await expect.poll(async () => (await claims(galley)).length).toBe(3);
  });

  test('what can’t be done with all of them is not half done', async ({ galley }) => {
    const { page } = galley;
    await press(galley, 'v');
    await expect.poll(() => values(galley)).toEqual(['verified', 'unchecked', 'unchecked']);
    await be(galley, 'Ida Bell', 'editor');
    await press(galley, 'Shift+j', 's');
    await expect(page.getByText(t('several/notJudged', { numbers: '2', count: 1 }))).toBeVisible();
    expect((await claims(galley)).flatMap(({ signOffs }) => signOffs)).toEqual([]);
    await press(galley, '1');
    await expect(page.getByText(t('several/notDisputed'))).toBeVisible();
    await press(galley, 'n');
    await expect(page.getByText(t('several/oneAtATime'))).toBeVisible();
    await press(galley, 'h');
    await expect(page.getByText(t('several/noneReopened'))).toBeVisible();
  });

  test('the filter opens by key, counts, and is said in the bar', async ({ galley }) => {
    const { page } = galley;
    await press(galley, 'f', 'j');
    await expect.poll(async () => (await claims(galley))[0]?.priority).toBe(true);
    await press(galley, 'Shift+v');
    const list = page.getByRole('listbox', { name: t('filter/title') });
    await expect(list).toBeVisible();
    const option = list.getByRole('option', {
      name: t('filter/option', { name: t('filter/flag/priority'), count: 1 }),
    });
    await page.keyboard.type('Prio');
    await expect(option).toBeFocused();
    await press(galley, 'Enter');
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await press(galley, 'Escape');
    await expect(card(galley, '2')).toBeFocused();
    await press(galley, 'j');
    await expect(card(galley, '1')).toBeFocused();
    await expect(card(galley, '2')).toHaveCount(0);
    await expect(text(galley).locator('[data-mark]')).toHaveCount(1);
    await expect(page.getByText(t('filter/shown', { shown: 1, count: 3 }))).toBeVisible();
    // It is still so after another place.
    await press(galley, 'Control+2', 'Alt+ArrowLeft');
    await expect(page.getByText(t('filter/shown', { shown: 1, count: 3 }))).toBeVisible();
    await page
      .getByRole('button', { name: t('filter/without', { name: t('filter/flag/priority') }) })
      .click();
    await expect(card(galley, '3')).toBeVisible();
  });
});

test('words are found whatever their accents and dashes, and claimed', async ({ galley }) => {
  const { page } = galley;
  const tinted = () => page.evaluate(() => CSS.highlights.get('find')?.size ?? 0);
  await press(galley, 'Control+f');
  const field = page.getByRole('textbox', { name: t('find/words') });
  await expect(field).toBeFocused();
  await page.keyboard.type('THE BOÁRD');
  await expect(page.getByText(t('find/count', { number: 1, count: 2 }))).toBeVisible();
  expect(await tinted()).toBe(2);
  await press(galley, 'Enter');
  await expect(page.getByText(t('find/count', { number: 2, count: 2 }))).toBeVisible();
  await press(galley, 'Enter');
  await expect(page.getByText(t('find/count', { number: 1, count: 2 }))).toBeVisible();
  await press(galley, 'Shift+Enter', 'Escape');
  await expect(field).toHaveCount(0);
  await expect(text(galley)).toBeFocused();
  expect(await tinted()).toBe(0);
  await press(galley, 'c');
  await expect(card(galley, '1')).toBeFocused();
  expect((await claims(galley))[0]?.anchors[0]).toMatchObject({ quote: 'The board' });
  await press(galley, 'Control+f');
  await page.keyboard.type('nowhere at all');
  await expect(page.getByText(t('find/none'))).toBeVisible();
});

test('the meter says what its shares are of, and leads to the figures that nobody claimed', async ({
  galley,
}) => {
  const { page } = galley;
  await mark(galley, '31 metres high');
  await press(galley, 'Escape');
  await page.getByRole('button', { name: /words to check/ }).click();
  const list = page.getByRole('listbox', { name: /figures that nobody claimed/ });
  await expect(list).toBeVisible();
  await expect(list.locator('b').filter({ hasText: /^31/ })).toHaveCount(0);
  const figure = list.getByRole('option').filter({ has: page.locator('b', { hasText: '4,000' }) });
  for (let n = 0; n < 12 && !(await figure.evaluate((it) => it === document.activeElement)); n += 1)
    await press(galley, 'ArrowDown');
  await press(galley, 'Enter');
  await expect(list).toHaveCount(0);
  await expect(text(galley)).toBeFocused();
  await press(galley, 'c');
  await expect(card(galley, '2')).toBeFocused();
  expect((await claims(galley))[1]?.statement).toContain('4,000');
});

test('a card keeps its number, signs and flags in its line, however long the rest and however large the text', async ({
  galley,
}) => {
  for (const quote of quotes) await mark(galley, quote);
  const [first] = await claims(galley);
  const run = (type: 'claim.wait' | 'claim.edit' | 'query.ask', input: object) =>
    galley.request('command.execute', { id: v7(), type, input });
  const claim = first?.id ?? '';
  const on = 'The Permanent Secretary of the Ministry of Shipping and Inland Waterways';
  await run('claim.wait', { claims: [claim], on });
  await run('claim.edit', {
    claims: [claim],
    fields: { legal: true, priority: true, attribution: { speaker: on, form: 'direct' } },
  });
  await run('query.ask', { query: v7(), claim, text: 'Since when?' });
  const signs = card(galley, '1').locator('[data-line] svg');
  await press(galley, 'Escape');
  for (const textSize of [100, 200]) {
    await galley.request('app.settings', { textSize });
    // Two verdicts, waiting, a query, priority and legal.
    await expect(signs).toHaveCount(6);
    await expect
      .poll(() =>
        card(galley, '1').evaluate((it) => {
          const { right } = it.getBoundingClientRect();
          const edges = [...it.querySelectorAll('[data-line] svg')].map((sign) =>
            sign.getBoundingClientRect(),
          );
          const overlaps = edges.some((edge, i) => edge.left < (edges[i - 1]?.right ?? -Infinity));
          return overlaps || edges.some((edge) => edge.right > right);
        }),
      )
      .toBe(false);
  }
});
