import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import type { VerdictValue } from '@shared/domain/verdict';
import { t } from '@shared/text/index';
import { root } from '../../scripts/lib/places.mjs';
import { expect, expectAccessible, test, type Galley } from './app';
import { be, card, drop, pickFile, press, text } from './flows';

const first = `# The lamp at Skerry is lit again

The lamp at Skerry was lit on Monday, 12 years after it went dark in a winter storm.

The keeper earns 3,000 crowns a month, the harbour board said in a letter to the town.

Nobody lives on the rock between November and the first days of March.

"A light is a promise to those at sea," the keeper said when the lamp was lit.
`;
/** As it was written in Word: another figure, a sentence less, one more, and quotation marks of another shape. */
const second = readFileSync(join(root, 'tests/baselines/intake/skerry.docx'));
const third = `# The lamp at Skerry is lit again

The lamp at Skerry was not lit on Monday, 12 years after it went dark in a winter storm.

The keeper earns 3,200 crowns a month, the harbour board said in a letter to the town.

Nobody lives on the rock between November and the first days of March.

“A light is a promise to those at sea,” the keeper said when the lamp was lit.

A second lamp is to be built on the northern shore next year.
`;

const summary = ({ page }: Galley, revision: number) =>
  page.getByRole('dialog', { name: t('draft/title', { number: revision }) });
const screen = ({ page }: Galley) => page.getByRole('dialog', { name: t('intakeScreen/title'), exact: true });

/** Ana drops a first draft into an empty library; answers the article's id. */
async function begin(galley: Galley, name: string, body: string): Promise<string> {
  await be(galley, 'Ana Prado');
  await expect(galley.page.getByText(t('library/empty/title'))).toBeVisible();
  await drop(galley, name, Buffer.from(body));
  await expect(text(galley)).toBeVisible();
  return (await galley.request('articles.list', {})).rows[0]?.id ?? '';
}

/** Marks a quote and judges it through the contract: the window's own ways have tests of their own. */
async function judged(galley: Galley, article: string, quote: string, value: VerdictValue): Promise<string> {
  const { revision } = await galley.request('articles.get', { article });
  const { text: whole } = await galley.request('articles.revision', { revision });
  const start = whole.indexOf(quote);
  const claim = v7();
  const spans = [{ start, end: start + quote.length }];
  const execute = (type: string, input: object) =>
    galley.request('command.execute', { id: v7(), type, input } as never);
  await execute('claim.mark', { claim, article, revision, spans });
  await execute('verdict.give', { claims: [claim], question: 'fact', value, reason: null });
  return claim;
}

/** Chooses a file as the next draft of the open article, by its key. */
async function choosesDraft(galley: Galley, name: string, buffer: Buffer): Promise<void> {
  await pickFile(galley, 'Control+Shift+u', { name, mimeType: 'application/octet-stream', buffer });
  await expect(screen(galley)).toBeVisible();
  await press(galley, 'Control+Enter');
}

const claims = async (galley: Galley, article: string) => galley.request('claims.list', { article });
const standing = async (galley: Galley, article: string) =>
  (await claims(galley, article)).map(({ anchors, verdicts }) => [
    anchors[0]?.quote.slice(0, 20),
    anchors[0]?.state,
    verdicts[0]?.reopened ? 'reopened' : verdicts[0]?.value,
  ]);

test('claims go through three drafts, the second written in Word, and each draft is told before it is accepted', async ({
  galley,
}) => {
  const { page } = galley;
  const article = await begin(galley, 'skerry.md', first);
  await judged(galley, article, 'The lamp at Skerry was lit on Monday', 'verified');
  await judged(galley, article, 'earns 3,000 crowns', 'verified');
  await judged(galley, article, 'Nobody lives on the rock', 'verified');
  await judged(galley, article, 'A light is a promise', 'verified');
  const asChecked = await standing(galley, article);

  await text(galley).focus();
  await choosesDraft(galley, 'skerry.docx', second);
  await expect(summary(galley, 2)).toBeVisible();
  const counts = summary(galley, 2).getByRole('list', { name: t('draft/counts') });
  await expect(counts).toContainText(`2 ${t('draft/count/carried')}`);
  await expect(counts).toContainText(`1 ${t('draft/count/reopened')}`);
  await expect(counts).toContainText(`1 ${t('draft/count/gone')}`);
  await expect(counts).toContainText(`1 ${t('draft/count/new', { count: 1 })}`);
  await expectAccessible(page);
  mkdirSync(join(root, 'out', 'screens'), { recursive: true });
  await page.screenshot({ path: join(root, 'out', 'screens', 'draft-summary.png') });

  // Nothing is stored by looking: back to what was read, and from there to the summary again.
  await press(galley, 'Escape');
  await expect(summary(galley, 2)).toBeHidden();
  await expect(screen(galley)).toBeVisible();
  expect(await standing(galley, article)).toEqual(asChecked);
  await press(galley, 'Control+Enter');
  await expect(summary(galley, 2).locator('[data-line="0"]')).toBeFocused();
  await press(galley, 'j');
  await expect(summary(galley, 2).locator('[data-line="1"]')).toBeFocused();
  await press(galley, 'Enter');
  await expect(screen(galley)).toBeHidden();
  await expect(text(galley)).toContainText('3,200 crowns');
  expect(await standing(galley, article)).toEqual([
    ['The lamp at Skerry w', 'exact', 'verified'],
    ['earns 3,200 crowns', 'edited', 'reopened'],
    ['Nobody lives on the ', 'gone', 'reopened'],
    ['A light is a promise', 'moved', 'verified'],
  ]);

  await text(galley).focus();
  await choosesDraft(galley, 'skerry.md', Buffer.from(third));
  await expect(summary(galley, 3)).toBeVisible();
  await expect(summary(galley, 3)).toContainText(t('draft/changed', { what: t('draft/what/negation') }));
  await press(galley, 'Enter');
  await expect(text(galley)).toContainText('was not lit');
  const after = await standing(galley, article);
  expect(after.map(([, , verdict]) => verdict)).toEqual(['reopened', 'reopened', 'reopened', 'verified']);
  // What the second draft had lost is found where it stands again.
  expect(after[2]?.[1]).not.toBe('gone');

  await press(galley, 'Control+z');
  await expect(text(galley)).toContainText('was lit on Monday');
  await press(galley, 'Control+z');
  await expect.poll(() => standing(galley, article)).toEqual(asChecked);
});

const twice = `# Two piers

The pier on the western shore was opened by the mayor of the town in 1911.

It cost 40 crowns.

The market stands where it stood.
`;
const twiceNow = `# Two piers

The market stands where it stood, and the pier of the north is as old as it is.

It cost 40 crowns.

The pier on the western shore was opened by the mayor of the town in 1911.

The gate was painted.

It cost 40 crowns.

The hall was pulled down.
`;

test('a claim that may stand in two places is put into one of them by a digit, and its verdict holds there', async ({
  galley,
}) => {
  const { page } = galley;
  const article = await begin(galley, 'piers.md', twice);
  await judged(galley, article, 'It cost 40 crowns.', 'verified');
  await text(galley).focus();
  await choosesDraft(galley, 'piers.md', Buffer.from(twiceNow));
  await expect(summary(galley, 2)).toContainText(`1 ${t('draft/count/ambiguous')}`);
  await press(galley, 'Enter');
  await expect(text(galley)).toContainText('The gate was painted');
  expect(await standing(galley, article)).toEqual([['It cost 40 crowns.', 'ambiguous', 'reopened']]);

  await text(galley).focus();
  await press(galley, 'j');
  const candidates = page.getByRole('list', { name: t('claims/lost/candidates', { number: '1' }) });
  await expect(candidates.getByRole('listitem')).toHaveCount(2);
  // The card stands beside the text that the choice is about.
  await expect(text(galley).getByText('The gate was painted.')).toBeInViewport();
  await expectAccessible(page);
  // In the text each place has its digit, too.
  const spots = page.getByRole('button', { name: t('claims/lost/here', { number: '1' }) });
  await expect(spots).toHaveText(['1', '2']);
  await page.screenshot({ path: join(root, 'out', 'screens', 'candidates.png') });
  await press(galley, '2');
  await expect(spots).toHaveCount(0);
  await expect.poll(() => standing(galley, article)).toEqual([['It cost 40 crowns.', 'moved', 'verified']]);
  await expect(candidates).toBeHidden();
  await press(galley, 'Control+z');
  await expect
    .poll(() => standing(galley, article))
    .toEqual([['It cost 40 crowns.', 'ambiguous', 'reopened']]);
});

const drafted = `${first}
A boat brings bread and letters to the rock twice a month.

* * *

The harbour board pays for the oil.
`;

test('what a draft has left is walked by keys: claims to decide, and new sentences until they are claimed or read', async ({
  galley,
}) => {
  const { page } = galley;
  const article = await begin(galley, 'skerry.md', first);
  await judged(galley, article, 'earns 3,000 crowns', 'verified');
  await judged(galley, article, 'Nobody lives on the rock', 'verified');
  const left = page.getByRole('group', { name: t('draft/left') });
  await expect(left).toBeHidden();
  await text(galley).focus();
  const changed = drafted.replace('3,000', '3,400').replace('Nobody lives', 'Nobody lived');
  await choosesDraft(galley, 'skerry.md', Buffer.from(changed));
  await expect(summary(galley, 2)).toBeVisible();
  await press(galley, 'Enter');

  await expect(left).toContainText(t('draft/toDecide', { count: 2 }));
  await expect(left).toContainText(t('draft/fresh', { count: 2, number: 1 }));
  await expect(page.getByTitle(t('draft/freshBar', { number: 1 }))).toHaveCount(2);
  await expectAccessible(page);
  await page.screenshot({ path: join(root, 'out', 'screens', 'draft-line.png') });

  await text(galley).focus();
  for (const count of [1, 0]) {
    await press(galley, 'Shift+P');
    await expect(page.getByRole('button', { name: t('claims/holds'), exact: true })).toBeVisible();
    await press(galley, 'h');
    if (count > 0) await expect(left).toContainText(t('draft/toDecide', { count }));
  }
  await expect(left.getByRole('button', { name: t('draft/toDecide', { count: 1 }) })).toBeHidden();

  await press(galley, 'Shift+L');
  await expect
    .poll(() => page.evaluate(() => document.getSelection()?.toString()))
    .toBe('A boat brings bread and letters to the rock twice a month.');
  await press(galley, 'c');
  await expect(left).toContainText(t('draft/fresh', { count: 1, number: 1 }));
  expect((await claims(galley, article)).map(({ statement }) => statement)).toContain(
    'A boat brings bread and letters to the rock twice a month.',
  );
  await press(galley, 'Shift+X');
  await expect(left).toBeHidden();
  await press(galley, 'Control+z');
  await expect(left).toContainText(t('draft/fresh', { count: 1, number: 1 }));
});

const pay = (sentence: string, ...more: string[]) =>
  ['# The keeper of Skerry', 'The lamp was lit on Monday.', sentence, ...more].join('\n\n');
const drafts = [
  pay('The keeper earns 3,000 crowns a month, the harbour board said in a letter.'),
  pay('The keeper earns 3,200 crowns a month, the mayor said in a letter.'),
  pay('The keeper earns 3,200 crowns a month, the mayor said in a letter.', 'Nobody lives on the rock.'),
  pay('The keeper never earns 3,200 crowns a month, the mayor said in a letter.', 'Nobody lives there.'),
] as const;

test('a claim shows what its drafts changed, and its wordings through all of them', async ({ galley }) => {
  const { page } = galley;
  const article = await begin(galley, 'pay.md', drafts[0]);
  await judged(galley, article, 'earns 3,000 crowns', 'verified');
  const own = card(galley, '1');
  const accepts = async (number: 2 | 3 | 4, words: string) => {
    await text(galley).focus();
    await choosesDraft(galley, 'pay.md', Buffer.from(drafts[number - 1]!));
    await expect(summary(galley, number)).toBeVisible();
    await press(galley, 'Enter');
    await expect(text(galley)).toContainText(words);
    await text(galley).focus();
  };
  const why = (what: string, number: number) =>
    t('claims/reopened', { why: t('wordings/since/changed', { what, number }) });

  await accepts(2, '3,200 crowns');
  await press(galley, 'j');
  const kinds = (['number', 'speaker', 'wording'] as const).map((kind) => t(`draft/what/${kind}`));
  await expect(own).toContainText(why(kinds.join(', '), 2));
  await expect(own.locator('del')).toHaveText(['3,000', 'harbour board']);
  await expect(own.locator('ins')).toHaveText(['3,200', 'mayor']);
  await press(galley, 'h');
  await expect(own.locator('del')).toHaveCount(0);

  await accepts(3, 'Nobody lives on the rock.');
  await accepts(4, 'never earns');
  await press(galley, 'j');
  await expect(own).toContainText(why(t('draft/what/negation'), 4));
  await expect(own.locator('ins')).toHaveText(['never']);

  await press(galley, 'y');
  const lines = page.getByRole('list', { name: t('wordings/of', { number: '1' }) }).getByRole('listitem');
  await expect(lines).toHaveText([
    /^Revision 4, [^·]+ · negation/,
    t('wordings/unchanged', { from: 3 }),
    /^Revision 2, [^·]+ · number, speaker, wording/,
    /^Revision 1, [^·]+3,000 crowns a month, the harbour board/,
  ]);
  await expect(lines.nth(0).locator('ins')).toHaveText(['never']);
  await expect(lines.nth(2).locator('del')).toHaveText(['3,000', 'harbour board']);
  await expect(lines.nth(2).locator('ins')).toHaveText(['3,200', 'mayor']);
  await expect(lines.nth(3).locator('del, ins')).toHaveCount(0);
  await expectAccessible(page);

  const compares = lines
    .nth(2)
    .getByRole('button', { name: t('wordings/compareLabel', { before: 1, after: 2 }) });
  while (!(await compares.evaluate((button) => button === document.activeElement)))
    await press(galley, 'Tab');
  await press(galley, 'Enter');
  const compared = page.getByRole('region', { name: t('compare/text') });
  await expect(compared.locator('del')).toHaveText(['3,000', 'harbour board']);
  await expect(compared.locator('ins')).toHaveText(['3,200', 'mayor']);
  // It begins at the claim, and leads back to its card.
  await expect(compared.locator('[data-claim][data-current]')).toHaveCount(2);
  await press(galley, 'Escape');
  await expect(own).toBeFocused();
});

test('a draft that shares nothing with the article is doubted; what is checked says what the text says now', async ({
  galley,
}) => {
  const article = await begin(galley, 'skerry.md', first);
  await judged(galley, article, 'earns 3,000 crowns', 'verified');
  await text(galley).focus();
  await choosesDraft(galley, 'bread.md', Buffer.from('# Bread\n\nTake two spoons of flour.\n'));
  await expect(summary(galley, 2)).toContainText(t('draft/whole'));
  await press(galley, 'Escape', 'Escape');
  await expect(screen(galley)).toBeHidden();

  await text(galley).focus();
  await choosesDraft(galley, 'skerry.md', Buffer.from(first.replace('3,000', '3,400')));
  await expect(summary(galley, 2)).toBeVisible();
  await expect(summary(galley, 2)).not.toContainText(t('draft/whole'));
  await press(galley, 'Enter');
  await expect(text(galley)).toContainText('3,400 crowns');
  await text(galley).focus();
  await press(galley, 'Shift+P', 'h');
  await expect(card(galley, '1')).toContainText('earns 3,400 crowns');
  await expect(card(galley, '1')).not.toContainText('3,000');
});
