import { Buffer } from 'node:buffer';
import { t } from '@shared/text/index';
import { expect, expectAccessible, test, type Galley } from './app';
import { be, drop, intakeScreen as screen, press, text } from './flows';

const paragraph = (n: number) =>
  `The mole was begun in ${1880 + n} and cost the town ${n + 3} million, its treasurer wrote to the council in that year.`;

/** A page whose article can't be told from what is around it: it has a title and hardly any text. */
const page = `<!doctype html><html lang="en"><head><title>The mole is mended | The Gull</title>
  <meta property="og:site_name" content="The Gull"></head><body>
  <nav><a href="/a">Home</a> <a href="/b">Weather</a> <a href="/c">Tides</a></nav>
  <article><h1>The mole is mended</h1>${[1, 2, 3, 4].map((n) => `<p>${paragraph(n)}</p>`).join('')}
  <aside class="related"><h3>Read more</h3><a href="/d">The lamp that went out</a></aside></article>
  <footer>All rights reserved by the owners of The Gull</footer></body></html>`;

/** Latin-1, so that the encoding has to be guessed. */
const guessed = (words: string) => Buffer.from(words, 'latin1');
const cafe = guessed(
  'Caf\xe9 by the quay\n\nThe caf\xe9 is na\xefve, it was \x93quoted\x94 as saying, d\xe9j\xe0 vu in 1902.\n\nShe left in 1904.\n',
);

const again = ({ page: shown }: Galley) => shown.getByRole('dialog', { name: t('intakeScreen/titleAgain') });
const articles = async (galley: Galley) => (await galley.request('articles.list', {})).rows;

/** How many points of the original's page have the colour in which Chromium lights what it found. */
const litIn = ({ app }: Galley): Promise<number> =>
  app.evaluate(async ({ webContents }) => {
    const shown = webContents
      .getAllWebContents()
      .find((contents) => contents.getURL().startsWith('original:'));
    const points = (await shown?.capturePage())?.toBitmap() ?? new Uint8Array();
    let lit = 0;
    for (let at = 0; at < points.length; at += 4)
      if (points[at] === 50 && points[at + 1] === 150 && points[at + 2] === 255) lit++;
    return lit;
  });

test.beforeEach(async ({ galley }) => {
  await be(galley, 'Ana Prado');
  await expect(galley.page.getByText(t('library/empty/title'))).toBeVisible();
});

test('an original in doubt is shown before it is stored, and is stored as it was corrected', async ({
  galley,
}) => {
  await drop(galley, 'cafe.txt', cafe);
  await expect(screen(galley)).toContainText(t('intake/note/encodingGuessed', { encoding: 'windows-1252' }));
  expect(await articles(galley)).toEqual([]);
  await expectAccessible(galley.page);

  await screen(galley).getByLabel(t('reading/outlet')).fill('The Quay');
  await screen(galley).getByLabel(t('reading/published'), { exact: true }).fill('1904-05');
  const last = screen(galley).getByRole('listitem').filter({ hasText: 'She left in 1904.' });
  await last.click();
  await press(galley, 'x');
  await press(galley, 'k', 'r');
  await galley.page.getByRole('menuitemradio', { name: t('intakeScreen/roles/quotation') }).click();
  await press(galley, 'Control+Enter');

  await expect(text(galley)).toContainText('The café is naïve');
  await expect(text(galley)).not.toContainText('She left');
  const [row] = await articles(galley);
  expect(row).toMatchObject({ outlet: 'The Quay', publishedAt: '1904-05' });
  const { blocks } = await galley.request('articles.revision', { revision: row?.revision ?? '' });
  expect(blocks.map(({ role }) => role)).toEqual(['headline', 'quotation']);
  await press(galley, 'Control+z');
  await expect.poll(async () => (await articles(galley)).length).toBe(0);
});

test('a wrong date can’t be stored, and leaving asks before a correction is lost', async ({ galley }) => {
  await drop(galley, 'cafe.txt', cafe);
  await screen(galley).getByLabel(t('reading/published'), { exact: true }).fill('yesterday');
  await expect(
    screen(galley).getByRole('button', { name: t('intakeScreen/store'), exact: true }),
  ).toBeDisabled();
  await press(galley, 'Escape');
  const question = galley.page.getByRole('dialog', { name: t('intakeScreen/discard/title') });
  await question.getByRole('button', { name: t('intakeScreen/discard/stay') }).click();
  await expect(question).toBeHidden();
  await expect(screen(galley).getByLabel(t('reading/published'), { exact: true })).toHaveValue('yesterday');
  await press(galley, 'Escape');
  await question.getByRole('button', { name: t('intakeScreen/discard/leave') }).click();
  await expect(screen(galley)).toBeHidden();
  expect(await articles(galley)).toEqual([]);
});

test('what is certain is stored at once; the same file again says that it is there', async ({ galley }) => {
  await drop(galley, 'mole.html', Buffer.from(page));
  await expect(text(galley)).toContainText('The mole was begun in 1881');
  await drop(galley, 'mole.html', Buffer.from(page));
  await expect(screen(galley)).toContainText(
    t('intakeScreen/known/original', { title: 'The mole is mended' }),
  );
  await screen(galley)
    .getByRole('button', { name: t('intakeScreen/known/open') })
    .click();
  await expect(text(galley)).toBeVisible();
  expect(await articles(galley)).toHaveLength(1);
});

test('a page is shown beside what was read, cut off, with the words at hand lit', async ({ galley }) => {
  await drop(galley, 'mole.html', Buffer.from(page));
  await expect(text(galley)).toBeVisible();
  await press(galley, 'Control+Shift+t');
  await expect(again(galley)).toBeVisible();
  const shown = () =>
    galley.app.evaluate(({ webContents }) =>
      webContents
        .getAllWebContents()
        .filter((contents) => contents.getURL().startsWith('original:'))
        .map((contents) => contents.getTitle()),
    );
  await expect.poll(shown).toEqual(['The mole is mended | The Gull']);
  await again(galley).getByRole('listitem').filter({ hasText: 'begun in 1881' }).click();
  await expect.poll(() => litIn(galley)).toBeGreaterThan(100);
  await press(galley, 'Escape');
  await expect.poll(shown).toEqual([]);
});

test('what was left out is put back later, as a new revision in which the claims stand', async ({
  galley,
}) => {
  await drop(galley, 'mole.html', Buffer.from(page));
  await expect(text(galley)).toBeVisible();
  const [before] = await articles(galley);
  const { revision = '', id: article = '' } = before ?? {};
  const { text: words } = await galley.request('articles.revision', { revision });
  const start = words.indexOf('cost the town 5 million');
  const span = { start, end: start + 'cost the town 5 million'.length };
  const claim = '0198b4c2-0000-7000-8000-00000000c1a1';
  await galley.request('command.execute', {
    id: '0198b4c2-0000-7000-8000-00000000c0de',
    type: 'claim.mark',
    input: { claim, article, revision, spans: [span] },
  });

  await press(galley, 'Control+Shift+t');
  const store = again(galley).getByRole('button', { name: t('intakeScreen/storeRevision') });
  await expect(store).toBeDisabled();
  const group = again(galley).getByRole('button', { name: /left out/ });
  await group.last().click();
  await again(galley).getByRole('listitem').filter({ hasText: 'All rights reserved' }).click();
  await press(galley, 'x');
  await store.click();
  const summary = galley.page.getByRole('dialog', { name: t('draft/title', { number: 2 }) });
  await expect(summary).toContainText('All rights reserved');
  await press(galley, 'Enter');
  await expect(text(galley)).toContainText('All rights reserved');
  const [after] = await articles(galley);
  expect(after).toMatchObject({ id: article, revisionNumber: 2 });
  const [stands] = await galley.request('claims.list', { article });
  expect(stands?.anchors).toMatchObject([{ state: 'exact', quote: 'cost the town 5 million' }]);
});

test('what was read stays where it is while a question lies above it, and what is known asks first', async ({
  galley,
}) => {
  await drop(galley, 'mole.html', Buffer.from(page));
  await expect(text(galley)).toBeVisible();
  await press(galley, 'Control+Shift+t');
  const pieces = again(galley).getByRole('region', { name: t('intakeScreen/pieces') });
  const kept = pieces.getByRole('listitem').filter({ hasText: 'begun in 1881' });
  await kept.click();
  await press(galley, 'x');
  const before = await pieces.boundingBox();
  await press(galley, 'Escape');
  const question = galley.page.getByRole('dialog', { name: t('intakeScreen/discard/title') });
  await expect(question).toBeVisible();
  expect(await pieces.boundingBox()).toEqual(before);
  await question.getByRole('button', { name: t('intakeScreen/discard/leave') }).click();
  await expect(again(galley)).toBeHidden();

  await drop(galley, 'mole.html', Buffer.from(page));
  await expect(screen(galley).getByRole('radio', { name: t('intakeScreen/known/asNew') })).toBeFocused();
  const known = t('intakeScreen/known/original', { title: 'The mole is mended' });
  await expect(screen(galley).getByText(known)).toBeInViewport({ ratio: 1 });
});

test('an article that is written from right to left is set so, beside what is written the other way', async ({
  galley,
}) => {
  const title = 'المنارة القديمة تضاء من جديد';
  const words = 'أضيئت المنارة يوم الاثنين بعد أن انطفأت قبل 12 عاما في عاصفة شتوية.';
  await galley.resize(1920, 1080);
  await drop(galley, 'lamp.md', Buffer.from(`# ${title}\n\n${words}\n`));
  await expect(text(galley)).toBeVisible();
  const opened = galley.page.getByRole('region', { name: t('app/openArticles') }).getByText(title);
  await expect(opened).toHaveCSS('direction', 'rtl');
  await press(galley, 'Control+Shift+t');
  const piece = again(galley).getByText(words);
  await expect(piece).toHaveCSS('direction', 'rtl');
  await expect(piece).toHaveCSS('text-align', 'start');
});
