import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { t } from '@shared/text/index';
import { writePdf, writtenLines, type WrittenText } from '../helpers/write-pdf';
import { expect, expectAccessible, test, type Galley } from './app';
import { article, card, choose, mark, openArticle, press } from './flows';

const filler = (from: number) =>
  writtenLines(
    Array.from(
      { length: 24 },
      (_, i) => `Berth ${from + i} was dredged in the spring and used without complaint.`,
    ),
    { x: 72, y: 560, leading: 18 },
  );
const head: WrittenText = { text: 'Harbour board of Old Mole', x: 72, y: 760, size: 8 };
const page = (number: number, ...texts: WrittenText[]) => [
  head,
  ...texts,
  ...filler(number * 24),
  { text: String(number), x: 300, y: 30, size: 8 },
];

/** A report of five pages in Helvetica, whose font isn't in it; what the article claims stands on the second page. */
const report = writePdf({
  info: { Title: 'Annual report of the harbour board' },
  language: 'en',
  pages: [
    page(1, { text: 'Annual report of the harbour board', x: 72, y: 700, size: 20 }),
    page(
      2,
      ...writtenLines(
        [
          'The tower on the Old Mole, built in 1884, stands thirty-one me-',
          'tres above the water. The lamp is lit by gas.',
        ],
        { x: 72, y: 700 },
      ),
    ),
    ...[3, 4, 5].map((number) => page(number)),
  ],
});
const title = 'Annual report of the harbour board';

test.beforeEach(async ({ galley }) => {
  await openArticle(galley);
  await mark(galley, 'built in 1884 and is 31 metres high');
  await press(galley, 'm');
  await expect(pane(galley)).toContainText(t('sourcePane/chooseFile'));
});

/** Keeps a PDF as the source of the claim at hand. */
async function keep(galley: Galley, bytes: Uint8Array, name = 'report.pdf'): Promise<void> {
  const path = join(galley.userData, name);
  writeFileSync(path, bytes);
  await choose(galley, path);
  await press(galley, 'Control+u');
}

const pane = ({ page: window }: Galley) => window.getByRole('region', { name: t('sourcePane/pane') });
const copyOf = (galley: Galley) =>
  galley.page.getByRole('document', { name: t('sourcePane/copy', { name: title }) });
const drawing = (galley: Galley, number: number) => copyOf(galley).locator(`[data-page="${number}"] canvas`);
const boxes = (galley: Galley, kind: string) => copyOf(galley).locator(`[data-kind="${kind}"]`);
const links = async (galley: Galley) => {
  const [claim] = await galley.request('claims.list', await article(galley));
  return galley.request('claims.evidence', { claim: claim?.id ?? '' });
};

/** Dark pixels of a page's drawing: a page that was drawn has some, and one that lacks its font has none. */
const inked = (galley: Galley, number: number) =>
  drawing(galley, number).evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let dark = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i]! < 96) dark++;
    return dark;
  });

test('a PDF is read as it is printed, and words of it become evidence with their page, by keys alone', async ({
  galley,
}) => {
  const problems: string[] = [];
  galley.page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  await keep(galley, report);
  await expect(copyOf(galley)).toBeFocused();
  await expect(pane(galley)).toContainText(t('sourcePane/pageOf', { page: 1, pages: 5 }));
  await expect(drawing(galley, 1)).toBeVisible();
  expect(await inked(galley, 1)).toBeGreaterThan(500);
  // Pages far away hold no drawing.
  await expect(drawing(galley, 5)).toHaveCount(0);

  // Finding leads there, and Escape goes on from what was found.
  await press(galley, 'Control+f');
  await galley.page.keyboard.type('thirty-one metres');
  await expect(boxes(galley, 'found')).toHaveCount(2);
  await expect(pane(galley)).toContainText(t('sourcePane/pageOf', { page: 2, pages: 5 }));
  await press(galley, 'Escape');
  await expect(copyOf(galley)).toBeFocused();

  // To the start of the sentence, then to its end: what is read out and taken has neither hyphen nor line break.
  await press(galley, 'Alt+ArrowUp', 'Shift+Alt+ArrowDown');
  await press(galley, 'e');
  const field = pane(galley).getByRole('textbox', { name: t('evidence/excerpt') });
  await expect(field).toHaveValue(
    'The tower on the Old Mole, built in 1884, stands thirty-one metres above the water.',
  );
  await expect(pane(galley).getByRole('textbox', { name: t('evidence/locator') })).toHaveValue(/^p\. 2\b/);
  // The form takes room from the page, not the words that are taken.
  await expect(boxes(galley, 'taken').first()).toBeInViewport();
  await press(galley, '2', 'Control+Enter');
  await expect.poll(async () => (await links(galley)).length).toBe(1);
  expect((await links(galley))[0]?.place?.span).not.toBeNull();
  await expect(copyOf(galley)).toBeFocused();
  await expect(boxes(galley, 'hand')).toHaveCount(2);
  await expect(pane(galley).getByRole('button', { name: 'Claim 1, disputes' })).toBeVisible();
  await expectAccessible(galley.page);
  expect(problems).toEqual([]);
});

test('the mouse selects along the print, a word by two clicks, and what is copied is the text', async ({
  galley,
}) => {
  await keep(galley, report);
  await expect(drawing(galley, 1)).toBeVisible();
  await press(galley, 'Control+f');
  await galley.page.keyboard.type('The tower');
  await expect(boxes(galley, 'found')).toHaveCount(1);
  await press(galley, 'Escape');
  const words = copyOf(galley).locator('[data-from]', { hasText: 'stands thirty-one' });
  const line = await words.boundingBox();
  const next = await copyOf(galley).locator('[data-from]', { hasText: 'tres above' }).boundingBox();
  if (!line || !next) throw new Error('The lines are not there.');
  const { mouse } = galley.page;
  await mouse.move(line.x - 6, line.y + line.height / 2);
  await mouse.down();
  await mouse.move(next.x + next.width + 20, next.y + next.height / 2, { steps: 4 });
  await mouse.up();
  await expect(boxes(galley, 'selection')).toHaveCount(2);
  const copied = () => galley.app.evaluate(({ clipboard }) => clipboard.readText());
  await press(galley, 'Control+c');
  await expect
    .poll(copied)
    .toBe(
      'The tower on the Old Mole, built in 1884, stands thirty-one metres above the water. The lamp is lit by gas.',
    );
  await mouse.dblclick(line.x + 8, line.y + line.height / 2);
  await press(galley, 'Control+c');
  await expect.poll(copied).toBe('The');
  // Escape lets go of the selection first, and leads to the claim then.
  await press(galley, 'Escape');
  await expect(boxes(galley, 'selection')).toHaveCount(0);
  await press(galley, 'Escape');
  await expect(card(galley, '1')).toBeFocused();
});

test('a larger page stays where it is, and the pages follow the width of the pane', async ({ galley }) => {
  await keep(galley, report);
  await expect(drawing(galley, 1)).toBeVisible();
  await press(galley, 'Control+End');
  await expect(pane(galley)).toContainText(t('sourcePane/pageOf', { page: 5, pages: 5 }));
  const width = () =>
    copyOf(galley)
      .locator('[data-page="5"]')
      .evaluate((element) => element.clientWidth);
  const before = await width();
  await press(galley, '+');
  await expect.poll(width).toBe(Math.floor(before * 1.25));
  await expect(drawing(galley, 5)).toBeVisible();
  await press(galley, '0');
  await galley.resize(1700, 900);
  await expect.poll(width).toBeGreaterThan(before);
  await expect(pane(galley)).toContainText(t('sourcePane/pageOf', { page: 5, pages: 5 }));
  await press(galley, 'Control+Home');
  await expect(drawing(galley, 1)).toBeVisible();
  await expect(drawing(galley, 5)).toHaveCount(0);
});

test('a scanned PDF is shown and says that it has no words; a damaged one is refused', async ({ galley }) => {
  await keep(
    galley,
    Uint8Array.from('%PDF-1.7 and nothing else', (char) => char.charCodeAt(0)),
    'broken.pdf',
  );
  await expect(pane(galley)).toContainText(t('intake/error/pdfDamaged'));
  await keep(galley, writePdf({ info: { Title: title }, pages: [[], []] }), 'scan.pdf');
  await expect(pane(galley)).toContainText(t('sourcePane/noText'));
  await expect(copyOf(galley).locator('[data-page]')).toHaveCount(2);
});
