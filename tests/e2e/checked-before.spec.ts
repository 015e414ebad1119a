import { v7 } from 'uuid';
import { t } from '@shared/text/index';
import { expect, expectAccessible, test, type Galley } from './app';
import { be, card, importText, press, text } from './flows';

const before = `The airship

The airship Hindenburg burned out in 34 seconds at Lakehurst.

It had crossed the Atlantic 62 times.`;
const now = `A fire remembered

The Hindenburg airship burned out at Lakehurst in only 34 seconds, the museum says.

Visitors come from everywhere.`;

const run = (galley: Galley, type: string, input: object) =>
  galley.request('command.execute', { id: v7(), type, input } as never);

async function claimOf(galley: Galley, article: string, quote: string): Promise<string> {
  const { revision } = await galley.request('articles.get', { article });
  const read = await galley.request('articles.revision', { revision });
  const [claim, start] = [v7(), read.text.indexOf(quote)];
  await run(galley, 'claim.mark', {
    claim,
    article,
    revision,
    spans: [{ start, end: start + quote.length }],
  });
  return claim;
}

/**
 * An earlier claim that was verified by two sources, and a fact-check made elsewhere; and the same said again in an
 * article that is open, its claim's card with the focus.
 */
async function fill(galley: Galley): Promise<{ claim: string; earlier: string }> {
  await be(galley, 'Ana Prado');
  const first = await importText(galley, before, 'airship.txt');
  const earlier = await claimOf(
    galley,
    first,
    'The airship Hindenburg burned out in 34 seconds at Lakehurst',
  );
  for (const title of ['Film of the landing', 'Report of the board of inquiry']) {
    const source = v7();
    await run(galley, 'source.add', { source, fields: { type: 'document', title } });
    await run(galley, 'evidence.link', {
      source,
      links: [{ evidence: v7(), claim: earlier }],
      fields: { question: 'fact', stance: 'supports' },
    });
  }
  await run(galley, 'verdict.give', { claims: [earlier], question: 'fact', value: 'verified' });
  await run(galley, 'earlierCheck.add', {
    checks: [
      {
        id: v7(),
        externalId: 'check-1',
        statement: 'The Hindenburg airship burned out in 34 seconds at Lakehurst',
        title: 'Did the Hindenburg burn in half a minute?',
        verdict: 'Mostly true',
        date: '2018-03',
        url: 'https://checks.example/hindenburg',
      },
    ],
  });
  const second = await importText(galley, now, 'fire.txt');
  const claim = await claimOf(
    galley,
    second,
    'The Hindenburg airship burned out at Lakehurst in only 34 seconds',
  );
  const list = galley.page.getByRole('listbox', { name: t('library/list') });
  await list.getByRole('option', { name: /A fire remembered/ }).click();
  await press(galley, 'Enter');
  await expect(text(galley)).toBeVisible();
  await press(galley, 'j');
  await expect(card(galley, '1')).toBeFocused();
  return { claim, earlier };
}

const entries = ({ page }: Galley) =>
  page.getByRole('list', { name: t('checkedBefore/list', { number: '1' }) }).locator('[data-entry]');
const linked = async (galley: Galley, claim: string) =>
  (await galley.request('claims.evidence', { claim })).map(
    ({ source, stance }) => `${stance} ${source.name}`,
  );

test('a card says how often its claim was checked before, and one key takes over the evidence', async ({
  galley,
}) => {
  const { page } = galley;
  const { claim } = await fill(galley);
  const head = page.getByRole('button', { name: new RegExp(t('checkedBefore/title')) });
  await expect(head).toContainText('2');
  await press(galley, 'Shift+b');
  await expect(entries(galley)).toHaveCount(2);
  await expect(entries(galley).first()).toBeFocused();
  await expectAccessible(page);

  // The earlier claim of the library, wherever it stands.
  const own = entries(galley).filter({ hasText: 'The airship' });
  if (!(await own.evaluate((entry) => entry === document.activeElement))) await press(galley, 'ArrowDown');
  await expect(own).toBeFocused();
  await expect(own).toContainText('Film of the landing');
  await press(galley, 'Shift+e');
  await expect(own).toContainText(t('checkedBefore/linked'));
  expect((await linked(galley, claim)).sort()).toEqual([
    'supports Film of the landing',
    'supports Report of the board of inquiry',
  ]);
  await expect(own).toBeFocused();
  await press(galley, 'Control+z');
  await expect.poll(() => linked(galley, claim)).toEqual([]);
});

test('a fact-check made elsewhere is cited with what it says', async ({ galley }) => {
  const { claim } = await fill(galley);
  await press(galley, 'Shift+b');
  await expect(entries(galley)).toHaveCount(2);
  const elsewhere = entries(galley).filter({ hasText: 'Mostly true' });
  await expect(entries(galley).first()).toBeFocused();
  if (!(await elsewhere.evaluate((entry) => entry === document.activeElement)))
    await press(galley, 'ArrowDown');
  await expect(elsewhere).toBeFocused();
  await press(galley, '1');
  await expect(elsewhere).toContainText(
    t('checkedBefore/citedNow', { stance: t('words/stance/supports').toLowerCase() }),
  );
  expect(await linked(galley, claim)).toEqual(['supports Did the Hindenburg burn in half a minute?']);
  await press(galley, '2');
  await expect
    .poll(() => linked(galley, claim))
    .toEqual([expect.stringMatching(/^disputes /) as unknown as string]);
});

test('Enter opens the earlier claim in its article; a claim’s own parts don’t count', async ({ galley }) => {
  const { page } = galley;
  const { claim } = await fill(galley);
  await press(galley, 'Shift+b');
  await expect(entries(galley)).toHaveCount(2);
  const own = entries(galley).filter({ hasText: 'The airship' });
  await own.focus();
  await press(galley, 'Enter');
  await expect(card(galley, '1')).toBeFocused();
  await expect(text(galley)).toContainText('It had crossed the Atlantic 62 times.');
  await expect(page.getByRole('button', { name: new RegExp(t('checkedBefore/title')) })).toContainText('1');
  const similar = await galley.request('claims.similar', { claim });
  expect(similar.map(({ id }) => id)).not.toContain(claim);
});

test('a count that comes while the list is read leaves the focus where it is', async ({ galley }) => {
  const { page } = galley;
  // Cards are counted once the window is idle, which a busy machine is late.
  await page.evaluate(() => {
    const idle: IdleRequestCallback[] = [];
    const usual = window.requestIdleCallback.bind(window);
    window.requestIdleCallback = (callback) => idle.push(callback);
    window.addEventListener('idle-again', () => {
      window.requestIdleCallback = usual;
      for (const callback of idle) usual(callback);
    });
  });
  await fill(galley);
  await press(galley, 'Shift+b');
  await expect(entries(galley).first()).toBeFocused();
  await press(galley, 'ArrowDown');
  await expect(entries(galley).nth(1)).toBeFocused();
  const head = page.getByRole('button', { name: new RegExp(t('checkedBefore/title')) });
  await expect(head).not.toContainText('2');
  await page.evaluate(() => window.dispatchEvent(new Event('idle-again')));
  await expect(head).toContainText('2');
  await expect(entries(galley).nth(1)).toBeFocused();
});
