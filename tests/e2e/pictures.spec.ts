import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { t } from '@shared/text/index';
import { root } from '../../scripts/lib/places.mjs';
import { expect, test, type Galley } from './app';
import { article, be, card, choose, drop, notices, press, saveTo, text } from './flows';

const baselines = join(root, 'tests/baselines/intake');
const baseline = (name: string) => readFileSync(join(baselines, name));
const shots = join(root, 'out', 'screens');

const towerWords = 'The white tower of Old Mole with two red bands';

const pictures = (galley: Galley) => text(galley).locator('[data-picture] img');
const tower = (galley: Galley) => text(galley).getByRole('button', { name: towerWords });

/** How wide each picture is in its own pixels, once it is drawn; 0 for one that can't be. */
const widths = (galley: Galley) =>
  pictures(galley).evaluateAll((images) =>
    images.map((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
  );

/** Looks at the screen in both themes and sizes. */
async function look(galley: Galley, name: string): Promise<void> {
  mkdirSync(shots, { recursive: true });
  for (const theme of ['light', 'dark'] as const) {
    await galley.request('app.settings', { theme });
    await expect(galley.page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const [width, height] of [
      [1280, 800],
      [1920, 1080],
    ] as const) {
      await galley.resize(width, height);
      await galley.page.screenshot({ path: join(shots, `${name}-${theme}-${width}x${height}.png`) });
    }
  }
}

test.beforeEach(async ({ galley }) => {
  await be(galley, 'Ana Prado');
  await expect(galley.page.getByText(t('library/empty/title'))).toBeVisible();
});

test('the pictures of a dropped page are drawn in their places, and in room that is kept for them', async ({
  galley,
}) => {
  const { page } = galley;
  await drop(galley, 'pictured.mhtml', baseline('pictured.mhtml'));
  await expect(tower(galley)).toBeVisible();
  await expect.poll(() => widths(galley)).toEqual([640, 480, 300]);
  const room = await tower(galley).boundingBox();
  expect((room?.width ?? 0) / (room?.height ?? 1)).toBeCloseTo(1.6, 1);
  await look(galley, 'pictures');

  await tower(galley).click();
  const dialog = page.getByRole('dialog', { name: towerWords });
  await expect(dialog.getByRole('img')).toBeVisible();
  await look(galley, 'picture-large');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(tower(galley)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');

  await expect(tower(galley)).toBeFocused();
  await page.keyboard.press('c');
  await expect(card(galley, '1')).toBeVisible();
  const { rows } = await galley.request('articles.list', {});
  const [claim] = await galley.request('claims.list', { article: rows[0]?.id ?? '' });
  expect(claim).toMatchObject({ statement: towerWords, kind: 'image' });

  // The harbour has no words of its own, and no caption.
  await text(galley)
    .getByRole('button', { name: t('reading/pictureAlone') })
    .first()
    .focus();
  await page.keyboard.press('c');
  await expect(notices(galley)).toContainText(t('reading/pictureWithoutWords'));

  // The caret goes past a picture without words, and comes back.
  await text(galley).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Home');
  await expect(page.locator('[data-caret]').first()).toBeAttached();

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(text(galley)).toBeHidden();
  await page.keyboard.press('Control+Shift+z');
  expect((await galley.request('library.verify', undefined)).problems).toEqual([]);
});

test('a Word document brings its pictures, and the report has them', async ({ galley }) => {
  await drop(galley, 'pictured.docx', baseline('pictured.docx'));
  await expect(tower(galley)).toBeVisible();
  await expect.poll(() => widths(galley)).toEqual([640, 480]);

  const folder = mkdtempSync(join(tmpdir(), 'galley-files-'));
  const path = join(folder, 'report.html');
  await saveTo(galley, path);
  const id = await article(galley);
  await galley.request('app.exportReport', { ...id, format: 'html', variant: 'labels', audience: null });
  const report = readFileSync(path, 'utf8');
  expect(report).toContain(`data:image/png;base64,${baseline('tower.png').toString('base64')}`);
  expect(report).toContain('img-src data:;');
  expect((await galley.request('library.verify', undefined)).ok).toBe(true);
});

/** A page in a folder of its own, as a browser saved it complete; answers the folder. */
function savedPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-files-'));
  cpSync(join(root, 'tests/baselines/saved'), folder, { recursive: true });
  return folder;
}

test('a saved page comes in with the folder that was saved beside it', async ({ galley }) => {
  await choose(galley, join(savedPage(), 'The pier.html'));
  await press(galley, 'Control+i');
  await expect(tower(galley)).toBeVisible();
  await expect.poll(() => widths(galley)).toEqual([640, 480]);
});

test('a dropped folder brings its pages with their pictures, and nothing else of them', async ({
  galley,
}) => {
  const { page } = galley;
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [savedPage()], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  await expect(tower(galley)).toBeVisible();
  await expect.poll(() => widths(galley)).toEqual([640, 480]);
  const { count } = await galley.request('articles.list', {});
  expect(count).toBe(1);
});

test('what was read of a message shows its pictures before it is stored', async ({ galley }) => {
  const { page } = galley;
  await drop(galley, 'pictured.eml', baseline('pictured.eml'));
  const picture = page.locator('[data-role="figure"] img');
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth))
    .toBe(640);
  await look(galley, 'picture-intake');
});
