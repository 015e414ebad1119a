import { t } from '@shared/text/index';
import { expect, test } from './app';
import { article, card, drag, mark, notices, openArticle, press, text } from './flows';

test.beforeEach(async ({ galley }) => {
  await openArticle(galley);
});

const claims = async (galley: Parameters<typeof article>[0]) =>
  galley.request('claims.list', await article(galley));

test('a claim is marked with the mouse, in any block, across blocks, overlapping and nested', async ({
  galley,
}) => {
  await drag(galley, 'built in 1884 and is 31 metres high');
  await press(galley, 'c');
  await expect(card(galley, '1')).toBeFocused();
  await drag(galley, '31 metres high, which makes it the tallest');
  await press(galley, 'c');
  await expect(card(galley, '2')).toBeFocused();
  await drag(galley, 'The lighthouse on the Old Mole');
  await press(galley, 'c');
  await expect(card(galley, '1')).toBeFocused();
  await drag(galley, 'tallest on this coast.', 'Harbour master Tomas Brandt');
  await press(galley, 'c');
  await expect(card(galley, '4')).toBeFocused();
  const all = await claims(galley);
  expect(all.map(({ number, anchors }) => [number, anchors[0]?.quote])).toEqual([
    ['1', 'The lighthouse on the Old Mole'],
    ['2', 'built in 1884 and is 31 metres high'],
    ['3', '31 metres high, which makes it the tallest'],
    ['4', 'tallest on this coast.\n\nHarbour master Tomas Brandt'],
  ]);
});

test('a claim is marked with keys alone, and a part inside it', async ({ galley }) => {
  const { page } = galley;
  // The caret goes down to the lead; C claims its sentence.
  await text(galley).focus();
  await press(galley, 'Control+Home', 'ArrowDown');
  for (let n = 0; n < 12; n += 1) {
    await press(galley, 'ArrowDown');
    const line = await page.evaluate(() => {
      const at = getSelection()?.anchorNode;
      return at?.parentElement?.closest('[data-block]')?.textContent ?? '';
    });
    if (line.startsWith('The tower was built')) break;
  }
  await press(galley, 'c');
  await expect(card(galley, '1')).toBeFocused();
  expect((await claims(galley))[0]?.anchors[0]?.quote).toBe(
    'The tower was built in 1884 and is 31 metres high, which makes it the tallest on this coast.',
  );
  // Back to the text, two words on, and a selection of two words as a part.
  await press(galley, 'Escape', 'Home', 'Control+ArrowRight', 'Control+Shift+ArrowRight', 'Shift+c');
  await expect(card(galley, '1.1')).toBeFocused();
  expect((await claims(galley)).map(({ number }) => number)).toEqual(['1', '1.1']);
});

test('verdicts are given by key and by button, with a reason, for both questions', async ({ galley }) => {
  await mark(galley, '212 ships passed the mole last year');
  await press(galley, 'v');
  await expect.poll(async () => (await claims(galley))[0]?.verdicts[0]?.value).toBe('verified');
  await press(galley, 'd');
  await expect.poll(async () => (await claims(galley))[0]?.verdicts[0]?.value).toBe('disputed');
  await press(galley, '2');
  await expect.poll(async () => (await claims(galley))[0]?.verdicts[0]?.reason).toBe('imprecise');
  await press(galley, 'q');
  await galley.page.keyboard.type('The harbour board');
  await press(galley, 'Enter');
  await expect.poll(async () => (await claims(galley))[0]?.attribution?.speaker).toBe('The harbour board');
  await expect(card(galley, '1')).toBeFocused();
  await press(galley, 'Tab', 'v');
  await expect.poll(async () => (await claims(galley))[0]?.verdicts[1]?.value).toBe('verified');
  await card(galley, '1')
    .getByRole('button', { name: t('words/verdict/unverifiable') })
    .first()
    .click();
  await expect
    .poll(async () => (await claims(galley))[0]?.verdicts.map(({ value }) => value))
    .toContain('unverifiable');
});

test('evidence is linked to a new source, and to the last one again', async ({ galley }) => {
  const { page } = galley;
  await mark(galley, 'built in 1884');
  await press(galley, 'e');
  await page.keyboard.type('Harbour board, annual report');
  await press(galley, 'Enter');
  await page
    .getByRole('textbox', { name: t('evidence/excerpt') })
    .fill('The tower of 1884 cost nine thousand crowns.');
  await page.getByRole('textbox', { name: t('evidence/locator') }).fill('p. 12');
  await press(galley, 'Control+Enter');
  await expect(card(galley, '1')).toContainText('The tower of 1884 cost nine thousand crowns.');
  const [claim] = await claims(galley);
  const [linked] = await galley.request('claims.evidence', { claim: claim!.id });
  expect(linked).toMatchObject({
    stance: 'supports',
    locator: 'p. 12',
    source: { name: 'Harbour board, annual report' },
  });

  await mark(galley, '31 metres high');
  // One key, since nothing has to be said that was not said of this source before.
  await press(galley, 'r');
  await expect
    .poll(async () => (await claims(galley)).map(({ evidence }) => evidence.supports))
    .toEqual([1, 1]);
  // Nor does it link twice; and while nothing else is done, a digit still says otherwise.
  await press(galley, 'r');
  await expect(notices(galley)).toContainText(t('sourcePane/linkedAlready'));
  await press(galley, '2', 'p');
  await expect
    .poll(async () => (await claims(galley)).map(({ evidence }) => [evidence.disputes, evidence.primary]))
    .toEqual([
      [0, 0],
      [1, 1],
    ]);
});

test('a note, a query to the writer and what became of a dispute', async ({ galley }) => {
  const { page } = galley;
  await mark(galley, '4,000 litres of oil a month');
  await press(galley, 'n');
  await page.keyboard.type('The logs are in the county archive.');
  await press(galley, 'Control+Enter');
  await expect(card(galley, '1')).toContainText('county archive');
  await expect(card(galley, '1')).toBeFocused();
  await press(galley, 'w');
  await page.keyboard.type('Is this a year, not a month?');
  await press(galley, 'Control+Enter');
  await expect(card(galley, '1')).toContainText('Is this a year');
  await expect(card(galley, '1')).toBeFocused();
  await press(galley, 'd', '1');
  await expect.poll(async () => (await claims(galley))[0]?.verdicts[0]?.reason).toBe('wrong');
});

test('undo says what it undoes, by key and in the menu, and survives a restart', async ({ galley }) => {
  const label = (id: 'undo' | 'redo') =>
    galley.app.evaluate(
      ({ Menu }, wanted) =>
        Menu.getApplicationMenu()
          ?.items.flatMap((item) => item.submenu?.items ?? [])
          .find((item) => item.id === wanted || item.label.toLowerCase().startsWith(wanted))?.label ?? '',
      id,
    );
  await mark(galley, '212 ships');
  await press(galley, 'v');
  await expect.poll(() => label('undo')).toContain(t('commands/verdict.give'));
  await press(galley, 'Control+z');
  await expect.poll(async () => (await claims(galley))[0]?.verdicts[0]?.value).toBe('unchecked');
  await expect.poll(() => label('undo')).toContain(t('commands/claim.mark'));
  await expect.poll(() => label('redo')).toContain(t('commands/verdict.give'));
  await press(galley, 'Control+Shift+z');
  await expect.poll(async () => (await claims(galley))[0]?.verdicts[0]?.value).toBe('verified');
  await galley.restart();
  await expect(galley.page.getByRole('option')).toHaveCount(1);
  await press(galley, 'Control+z');
  await expect.poll(async () => (await claims(galley))[0]?.verdicts[0]?.value).toBe('unchecked');
});

test('claims are filtered by verdict, and card and text are linked both ways', async ({ galley }) => {
  await mark(galley, '212 ships');
  await press(galley, 'd', '1');
  await mark(galley, '31 metres high');
  await press(galley, 'v');
  await press(galley, 'Escape', 'a');
  await expect(card(galley, '1')).toBeVisible();
  await expect(card(galley, '2')).toBeVisible();
  await press(galley, 'Alt+1');
  await expect(card(galley, '2')).toBeVisible();
  await expect(card(galley, '1')).toHaveCount(0);
  await press(galley, 'Alt+1');
  await text(galley).getByText('212 ships').first().click();
  await expect(card(galley, '2')).toHaveAttribute('data-open', /.*/);
});
