import { t } from '@shared/text/index';
import { expect, test, type Galley } from './app';
import { article, card, drag, mark, notices, openArticle, press, text } from './flows';

test.beforeEach(async ({ galley }) => {
  await openArticle(galley);
});

const claims = async (galley: Galley) => galley.request('claims.list', await article(galley));
const first = async (galley: Galley) => (await claims(galley))[0];

test('kind, speaker with form, and checker are set by keys', async ({ galley }) => {
  await mark(galley, '212 ships passed the mole last year');
  await press(galley, 'Shift+T', '9');
  await expect
    .poll(async () => [(await first(galley))?.kind, (await first(galley))?.kindGuessed])
    .toEqual(['description', false]);
  await expect(card(galley, '1')).toBeFocused();

  await press(galley, 'q');
  await galley.page.keyboard.press('Control+a');
  await galley.page.keyboard.type('Tomas Brandt');
  await press(galley, 'ArrowDown', 'Enter');
  await expect
    .poll(async () => (await first(galley))?.attribution)
    .toEqual({ speaker: 'Tomas Brandt', form: 'direct' });
  await expect(card(galley, '1')).toBeFocused();
  await expect(card(galley, '1')).toContainText(t('claims/saidBy', { who: 'Tomas Brandt', form: 'direct' }));

  await press(galley, 'Shift+G', '1');
  const [me] = await galley.request('people.list', undefined);
  await expect.poll(async () => (await first(galley))?.assignee).toBe(me?.id);
  await expect(card(galley, '1')).toContainText(t('claims/checkedBy', { who: 'Ana Prado' }));
});

test('the date comes from the words and the day of publication, or says why it can’t', async ({ galley }) => {
  const { page } = galley;
  await mark(galley, 'The harbour board switched off the light on Friday');
  await press(galley, 't');
  await expect(page.getByRole('option', { name: /8 March 2024/ })).toBeVisible();
  await press(galley, 'Enter');
  await expect.poll(async () => (await first(galley))?.asOf).toBe('2024-03-08');
  await expect(card(galley, '1')).toBeFocused();

  const { article: id } = await article(galley);
  await page.evaluate(
    ([command, of]) =>
      window.galley.request('command.execute', {
        id: command,
        type: 'article.edit',
        input: { article: of, fields: { publishedAt: null } },
      }),
    [crypto.randomUUID(), id] as const,
  );
  await press(galley, 't');
  await expect(card(galley, '1')).toContainText(t('claims/dateNoDay', { words: '“on Friday”' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('last week');
  await press(galley, 'Enter');
  await expect(card(galley, '1')).toContainText(t('claims/dateWrong'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2024-03');
  await press(galley, 'Enter');
  await expect.poll(async () => (await first(galley))?.asOf).toBe('2024-03');
});

test('a selection becomes another place of the claim, which lists its places', async ({ galley }) => {
  const { page } = galley;
  await mark(galley, 'built in 1884');
  await press(galley, 'Shift+A');
  await expect(notices(galley)).toContainText(t('claims/placeNoWords'));
  await press(galley, 'Escape');
  await drag(galley, 'After 140 Years');
  await press(galley, 'Shift+A');
  await expect.poll(async () => (await first(galley))?.anchors.length).toBe(2);
  const places = page.getByRole('list', { name: t('claims/placesOf', { number: 1 }) });
  await expect(places).toContainText(t('report/claims/place/headline'));
  await expect(places).toContainText('¶ 2');
  await drag(galley, '140 Years');
  await press(galley, 'Shift+A');
  await expect(notices(galley)).toContainText(t('claims/placeTaken', { number: 1 }));

  await places.getByRole('button', { name: /^¶ 2/ }).click();
  await expect(card(galley, '1')).toBeFocused();
  await places
    .getByRole('button', { name: t('claims/removePlace', { place: t('report/claims/place/headline') }) })
    .click();
  await expect
    .poll(async () => (await first(galley))?.anchors.map(({ quote }) => quote))
    .toEqual(['built in 1884']);
  await press(galley, 'Control+z');
  await expect.poll(async () => (await first(galley))?.anchors.length).toBe(2);
});

test('a claim names its parts, and a part its claim', async ({ galley }) => {
  const { page } = galley;
  await mark(galley, 'built in 1884 and is 31 metres high');
  await drag(galley, '31 metres high');
  await press(galley, 'Shift+C');
  await expect(card(galley, '1.1')).toBeFocused();
  await card(galley, '1.1')
    .getByRole('button', { name: new RegExp(`^${t('claims/partOf')}`) })
    .click();
  await expect(card(galley, '1')).toBeFocused();
  await page
    .getByRole('list', { name: t('claims/partsOf', { number: 1 }) })
    .getByRole('button')
    .click();
  await expect(card(galley, '1.1')).toBeFocused();
});

test('a disputed claim gets a wording, with which a query begins', async ({ galley }) => {
  const { page } = galley;
  await mark(galley, '212 ships passed the mole last year');
  await press(galley, 'd', '1', 'Shift+W');
  const sentence = 'According to the board, 212 ships passed the mole last year.';
  const wording = sentence.replace('212', '221');
  const field = card(galley, '1').getByRole('textbox', { name: t('claims/proposed') });
  await expect(field).toHaveValue(sentence);
  await field.fill(wording);
  await press(galley, 'Control+Enter');
  await expect.poll(async () => (await first(galley))?.proposed).toBe(wording);
  await expect(card(galley, '1').locator('del')).toHaveText('212');
  await expect(card(galley, '1').locator('ins')).toHaveText('221');
  await expect(card(galley, '1')).toBeFocused();
  await press(galley, 'w');
  await expect(page.getByRole('textbox', { name: t('claims/proposed') })).toHaveValue(wording);
  await page.getByLabel(t('claims/due')).fill('2024-01-02T12:00');
  await press(galley, 'Control+Enter');
  await expect(card(galley, '1')).toContainText(t('claims/mayWeWrite'));
  await expect(card(galley, '1')).toContainText(t('claims/overdue', { when: '2 Jan 2024' }));

  // What stands in the text anyway is no proposal.
  await press(galley, 'Shift+W');
  await field.fill(sentence);
  await press(galley, 'Control+Enter');
  await expect.poll(async () => (await first(galley))?.proposed).toBeNull();
});

test('a changed statement reopens its verdict, with both wordings, until it still holds', async ({
  galley,
}) => {
  await mark(galley, '212 ships passed the mole last year');
  await press(galley, 'v', 'Enter');
  await galley.page.keyboard.press('Control+a');
  await galley.page.keyboard.type('221 ships passed the mole last year');
  await press(galley, 'Enter');
  await expect(card(galley, '1')).toContainText(t('claims/reopenedBy'));
  await expect(card(galley, '1').locator('del')).toHaveText('212');
  await expect(card(galley, '1').locator('ins')).toHaveText('221');
  await press(galley, 'h');
  await expect.poll(async () => (await first(galley))?.verdicts[0]?.reopened).toBeNull();
  await expect(card(galley, '1')).not.toContainText(t('claims/reopenedBy'));
  await expect(text(galley)).toBeVisible();
});

test('Escape takes back what was typed into a statement, also behind a rest that had recorded some of it', async ({
  galley,
}) => {
  await mark(galley, '212 ships passed the mole last year');
  const statement = async () =>
    (await galley.request('claims.list', await article(galley)))[0]?.statement ?? '';
  await press(galley, 'Enter', 'End');
  await galley.page.keyboard.type(' www');
  await expect.poll(statement).toBe('212 ships passed the mole last year www');
  await galley.page.keyboard.type(' vvv');
  await press(galley, 'Escape');
  await expect(card(galley, '1')).toBeFocused();
  await expect.poll(statement).toBe('212 ships passed the mole last year');
  await expect(card(galley, '1').getByRole('textbox', { name: t('claims/statement') })).toHaveValue(
    '212 ships passed the mole last year',
  );
});
