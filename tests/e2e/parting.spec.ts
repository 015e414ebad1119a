import { v7 } from 'uuid';
import type { CommandInput, CommandType } from '@shared/domain/command';
import { t } from '@shared/text/index';
import { expect, expectAccessible, test, type Galley } from './app';
import { article, card, drag, importText, mark, notices, openArticle, press, text } from './flows';

test.beforeEach(async ({ galley }) => {
  await openArticle(galley);
});

const claims = async (galley: Galley) => galley.request('claims.list', await article(galley));
const statements = async (galley: Galley) => (await claims(galley)).map(({ statement }) => statement);
const execute = <T extends CommandType>(galley: Galley, type: T, input: CommandInput<T>) =>
  galley.request('command.execute', { id: v7(), type, input });

const built = 'The tower was built in 1884';
const high = 'and is 31 metres high';

test('a claim is split by its last words; evidence goes to the rest; undo makes it one again', async ({
  galley,
}) => {
  const { page } = galley;
  await mark(galley, `${built} ${high}`);
  await press(galley, 'v');
  const [first] = await claims(galley);
  const source = v7();
  await execute(galley, 'source.add', { source, fields: { type: 'book', title: 'Lights of the coast' } });
  await execute(galley, 'evidence.link', {
    ...{ source, links: [{ evidence: v7(), claim: first?.id ?? '' }] },
    fields: { question: 'fact', stance: 'supports', excerpt: 'Height: 31 m' },
  });

  // In the middle of it they would be a part.
  await drag(galley, 'in 1884');
  await press(galley, 'Shift+D');
  await expect(notices(galley)).toContainText(t('parting/middle'));
  await drag(galley, high);
  await press(galley, 'Shift+D');
  await expect.poll(() => statements(galley)).toEqual([built, high]);
  await expect(card(galley, '1')).toBeFocused();
  await expect(card(galley, '1')).toContainText(t('parting/reopened'));
  await expect(card(galley, '2')).toBeVisible();

  await press(galley, 'Shift+I');
  const form = page.getByRole('form', { name: t('parting/moveFor', { number: '1' }) });
  await expect(form.getByRole('combobox')).toBeFocused();
  await expect(form.getByRole('combobox')).toContainText(high);
  await expectAccessible(page);
  await press(galley, 'Control+Enter');
  await expect(form).toBeHidden();
  await expect.poll(async () => (await claims(galley)).map((one) => one.evidence.supports)).toEqual([0, 1]);
  await expect(card(galley, '1')).toBeFocused();

  await press(galley, 'h', 'y');
  await expect(card(galley, '1')).toContainText(t('commands/claim.split'));
  await press(galley, 'Control+z', 'Control+z', 'Control+z');
  await expect.poll(() => statements(galley)).toEqual([`${built} ${high}`]);
  expect((await claims(galley))[0]?.verdicts[0]).toMatchObject({ value: 'verified', reopened: null });
});

test('a caret in the text splits, by its key and by the button of a selection', async ({ galley }) => {
  const { page } = galley;
  await mark(galley, `${built} ${high}`);
  await drag(galley, built);
  await page.getByRole('button', { name: t('parting/splitOf', { number: '1' }) }).click();
  await expect.poll(() => statements(galley)).toEqual([built, high]);
  await text(galley).focus();
  await press(galley, 'Escape', 'Control+Home', 'Shift+D');
  await expect(notices(galley)).toContainText(t('parting/noPlace'));
});

test('the next claim and several selected ones become one, and undo brings them back', async ({ galley }) => {
  await mark(galley, built);
  await mark(galley, high);
  await mark(galley, 'After 140 Years');
  await expect.poll(() => statements(galley)).toEqual(['After 140 Years', built, high]);
  await press(galley, 'j', 'Shift+O');
  await expect.poll(() => statements(galley)).toEqual(['After 140 Years', `${built} ${high}`]);
  await expect(card(galley, '2')).toBeFocused();
  await press(galley, 'y');
  await expect(card(galley, '2')).toContainText(`${t('claims/history/joined')} “${high}”`);

  await press(galley, 'Shift+O');
  await expect(notices(galley)).toContainText(t('parting/noNext'));
  await press(galley, 'Shift+K');
  await galley.page.getByRole('button', { name: t('parting/join'), exact: true }).click();
  await expect.poll(() => statements(galley)).toEqual(['After 140 Years']);
  expect((await claims(galley))[0]?.anchors.map(({ quote }) => quote)).toEqual([
    'After 140 Years',
    `${built} ${high}`,
  ]);
  await expect(card(galley, '1')).toBeFocused();
  await press(galley, 'Control+z', 'Control+z');
  await expect.poll(() => statements(galley)).toEqual(['After 140 Years', built, high]);
});

test('a single figure and a comma can be claims: seen, reached by mouse and by key', async ({ galley }) => {
  const { page } = galley;
  await mark(galley, '4,000');
  // Inside of the figure: its comma, by the caret.
  await drag(galley, '4,000 litres');
  await press(galley, 'ArrowLeft', 'ArrowRight', 'Shift+ArrowRight', 'Shift+C');
  await expect.poll(() => statements(galley)).toEqual(['4,000', ',']);
  await expect(card(galley, '1.1')).toBeFocused();
  const [, comma] = await claims(galley);
  expect(comma?.anchors).toMatchObject([{ quote: ',' }]);
  await press(galley, 'Escape');
  const box = await page
    .locator(`[data-claim="${comma?.id ?? ''}"]`)
    .first()
    .boundingBox();
  expect(box?.width).toBeGreaterThan(2);
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expect(card(galley, '1.1')).toBeFocused();
  await press(galley, 'k');
  await expect(card(galley, '1')).toBeFocused();
  await press(galley, 'j');
  await expect(card(galley, '1.1')).toBeFocused();
});

test('figures that disagree between two places are told on the card, in the margin and in review', async ({
  galley,
}) => {
  const { page } = galley;
  const ferry =
    '# Ferry fire kills 43\n\nThe fire killed 34 people.\n\nIt burned for 12 hours off the mole.\n';
  await importText(galley, ferry, 'ferry.md');
  await press(galley, 'Control+1');
  await page.getByText('Ferry fire kills 43').first().click();
  await press(galley, 'Enter');
  await expect(text(galley)).toContainText('off the mole');
  await mark(galley, 'The fire killed 34 people');
  await press(galley, 'v');
  // Hours are no people.
  await drag(galley, 'It burned for 12 hours');
  await press(galley, 'Shift+A');
  await expect.poll(async () => (await claims(galley))[0]?.anchors.length).toBe(2);
  expect((await claims(galley))[0]).not.toHaveProperty('disagrees');
  await drag(galley, 'Ferry fire kills 43');
  await press(galley, 'Shift+A');
  const told = t('claims/disagree', {
    ...{ place: t('report/claims/place/headline'), figure: '43' },
    ...{ other: t('claims/paragraph', { number: 1 }), otherFigure: '34' },
  });
  await expect(card(galley, '1')).toContainText(told);
  await expect(card(galley, '1').getByTitle(t('claims/figuresDisagree'))).toBeVisible();
  await expectAccessible(page);
  await press(galley, 'Control+2');
  await expect(page.getByText(t('review/claim/figures', { here: '43', there: '34' }))).toBeVisible();
  await expect(page.getByText(t('review/group/figures')).first()).toBeVisible();
});

test('the same fact in the headline and the caption is offered, taken by a key, told apart by another', async ({
  galley,
}) => {
  const { page } = galley;
  const lines = [
    '# Ferry fire off Oldport kills 43',
    'The fire on the ferry killed 43 people off Oldport on Monday.',
    'The harbour of Oldport has 43 berths.',
    'It burned for a day.',
  ];
  await importText(galley, `${lines.join('\n\n')}\n`, 'ferry.md');
  await press(galley, 'Control+1');
  await page.getByText('Ferry fire off Oldport').first().click();
  await press(galley, 'Enter');
  await expect(text(galley)).toContainText('It burned for a day');
  await mark(galley, 'It burned for a day');
  await press(galley, 'Shift+H');
  await expect(notices(galley)).toContainText(t('parting/noRepeat', { number: '1' }));
  await press(galley, 'Escape');
  await mark(galley, 'The fire on the ferry killed 43 people');
  const offers = page.getByRole('list', { name: t('parting/alsoSaidOf', { number: '1' }) });
  await expect(offers).toContainText('Ferry fire off Oldport kills 43');
  await expectAccessible(page);
  await expect(card(galley, '1')).toBeFocused();
  await press(galley, 'Shift+N');
  await expect(offers).toBeHidden();
  expect((await claims(galley))[0]?.anchors).toHaveLength(1);
  await press(galley, 'Control+z');
  await expect(offers).toBeVisible();
  await press(galley, 'Shift+H');
  await expect.poll(async () => (await claims(galley))[0]?.anchors.length).toBe(2);
  await expect(offers).toBeHidden();
  await expect(page.getByRole('list', { name: t('claims/placesOf', { number: 1 }) })).toContainText(
    t('report/claims/place/headline'),
  );

  // Two claims that say the same are offered to be one.
  await press(galley, 'Control+z');
  await expect(offers).toBeVisible();
  await mark(galley, 'Ferry fire off Oldport kills 43');
  await expect(card(galley, '1')).toContainText(t('parting/joinWith', { number: '2' }));
  await press(galley, 'Shift+H');
  await expect
    .poll(() => statements(galley))
    .toEqual(['Ferry fire off Oldport kills 43', 'It burned for a day']);
  expect((await claims(galley))[0]?.anchors).toHaveLength(2);
});
