import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { v7 } from 'uuid';
import { t } from '@shared/text/index';
import { root } from '../../scripts/lib/places.mjs';
import { expect, expectAccessible, test, type Galley } from './app';
import { be, drop, importText, intakeScreen, paste, pickFile, press, text } from './flows';

const first = `# The lamp at Skerry is lit again

The lamp at Skerry was lit on Monday, 12 years after it went dark in a winter storm.

The keeper earns 3,000 crowns a month, the harbour board said in a letter to the town.

Nobody lives on the rock between November and the first days of March.
`;
const title = 'The lamp at Skerry is lit again';
/** The same in Word: another figure, and a sentence less. */
const wordDraft = join(root, 'tests', 'baselines', 'intake', 'skerry.docx');

const summary = ({ page }: Galley) =>
  page.getByRole('dialog', { name: t('draft/title', { number: 2 }), exact: true });
const count = async (galley: Galley) => (await galley.request('articles.list', {})).count;

/** The article open for reading, with one claim about what the keeper earns. */
async function open(galley: Galley): Promise<string> {
  await be(galley, 'Ana Prado');
  await expect(galley.page.getByText(t('library/empty/title'))).toBeVisible();
  await drop(galley, 'skerry.md', Buffer.from(first));
  await expect(text(galley)).toBeVisible();
  const article = (await galley.request('articles.list', {})).rows[0]?.id ?? '';
  const { revision } = await galley.request('articles.get', { article });
  const { text: whole } = await galley.request('articles.revision', { revision });
  const quote = 'earns 3,000 crowns';
  const start = whole.indexOf(quote);
  const input = { claim: v7(), article, revision, spans: [{ start, end: start + quote.length }] };
  await galley.request('command.execute', { id: v7(), type: 'claim.mark', input });
  return article;
}

/** Files that the system's file manager holds over the window. */
class Held {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #files: readonly string[];

  private constructor(page: Page, session: CDPSession, files: readonly string[]) {
    this.#page = page;
    this.#session = session;
    this.#files = files;
  }

  static async over({ page }: Galley, ...files: string[]): Promise<Held> {
    const held = new Held(page, await page.context().newCDPSession(page), files);
    await held.#send('dragEnter', 500, 300);
    await held.to(500, 300);
    return held;
  }

  to(x: number, y: number): Promise<void> {
    return this.#send('dragOver', x, y);
  }

  drop(x: number, y: number): Promise<void> {
    return this.#send('drop', x, y);
  }

  /** Leaves the window and comes back, over the article's text; the system tells again and again where it is. */
  async again(): Promise<void> {
    await this.leave();
    await this.#send('dragEnter', 300, 300);
    const isOffered = async () => {
      await this.to(300, 300);
      return this.#page.locator('[data-field="draft"]').isVisible();
    };
    await expect.poll(isOffered).toBe(true);
  }

  /** The protocol's own way to cancel tells the page nothing. */
  async leave(): Promise<void> {
    await this.#page.evaluate(() =>
      document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true })),
    );
  }

  async #send(type: 'dragEnter' | 'dragOver' | 'drop', x: number, y: number): Promise<void> {
    const data = { items: [], files: [...this.#files], dragOperationsMask: 1 };
    await this.#session.send('Input.dispatchDragEvent', { type, x, y, data });
  }
}

const field = ({ page }: Galley, name: 'draft' | 'article') => page.locator(`[data-field="${name}"]`);

/** The middle of one of the fields. */
async function middle(galley: Galley, name: 'draft' | 'article'): Promise<[number, number]> {
  await expect(field(galley, name)).toBeVisible();
  const box = await field(galley, name).boundingBox();
  if (!box) throw new Error('not drawn');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Holds the file over a field until that is marked. */
async function holdOver(galley: Galley, held: Held, name: 'draft' | 'article'): Promise<[number, number]> {
  const marked = async () => {
    await held.to(...(await middle(galley, name)));
    return field(galley, name).getAttribute('data-marked');
  };
  await expect.poll(marked).not.toBeNull();
  return middle(galley, name);
}

/** A picture in each theme and size, for people to look at. */
async function look(galley: Galley, name: string, prepare?: () => Promise<void>): Promise<void> {
  const folder = join(root, 'out', 'screens');
  mkdirSync(folder, { recursive: true });
  for (const theme of ['light', 'dark'] as const) {
    await galley.request('app.settings', { theme });
    await expect(galley.page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const [width, height] of [
      [1920, 1080],
      [1280, 800],
    ] as const) {
      await galley.resize(width, height);
      await prepare?.();
      await galley.page.screenshot({ path: join(folder, `${name}-${theme}-${width}x${height}.png`) });
    }
  }
}

test('a file held over the open article is offered as its next draft, and let go there it is told first', async ({
  galley,
}) => {
  const article = await open(galley);
  const held = await Held.over(galley, wordDraft);
  await expect(field(galley, 'draft')).toContainText(t('library/importing/drop/draft', { title }));
  await expect(field(galley, 'article')).toContainText(t('library/importing/drop/article'));

  // The one under the pointer is marked, and only that one.
  await holdOver(galley, held, 'article');
  await expect(field(galley, 'draft')).not.toHaveAttribute('data-marked');
  await look(galley, 'drop-fields', async () => {
    await held.again();
    await holdOver(galley, held, 'draft');
  });
  await expectAccessible(galley.page);
  const onDraft = await holdOver(galley, held, 'draft');
  await expect(field(galley, 'article')).not.toHaveAttribute('data-marked');
  await held.drop(...onDraft);

  await expect(field(galley, 'draft')).toBeHidden();
  await expect(intakeScreen(galley)).toBeVisible();
  await press(galley, 'Control+Enter');
  const counts = summary(galley).getByRole('list', { name: t('draft/counts') });
  await expect(counts).toContainText(`1 ${t('draft/count/reopened')}`);
  expect((await galley.request('articles.get', { article })).revisionNumber).toBe(1);
  await press(galley, 'Enter');
  await expect(text(galley)).toContainText('3,200 crowns');
  expect(await count(galley)).toBe(1);
  expect((await galley.request('articles.get', { article })).revisionNumber).toBe(2);
});

test('let go on the other field it is another article; several files are imported as ever', async ({
  galley,
}) => {
  const article = await open(galley);
  const folder = mkdtempSync(join(tmpdir(), 'galley-drop-'));
  const [pier, weir] = ['pier', 'weir'].map((name) => {
    writeFileSync(join(folder, `${name}.md`), `# A ${name}\n\nThe ${name} was opened in 1911.\n`);
    return join(folder, `${name}.md`);
  }) as [string, string];
  const two = await Held.over(galley, pier, weir);
  await expect(galley.page.getByText(t('library/importing/drop/check'))).toBeVisible();
  await expect(field(galley, 'draft')).toBeHidden();
  await two.leave();
  await expect(galley.page.getByText(t('library/importing/drop/check'))).toBeHidden();

  const held = await Held.over(galley, pier);
  await held.drop(...(await holdOver(galley, held, 'article')));
  await expect(text(galley)).toContainText('The pier was opened in 1911.');
  expect(await count(galley)).toBe(2);
  expect((await galley.request('articles.get', { article })).revisionNumber).toBe(1);

  // Away from an article nothing is offered but the import.
  await press(galley, 'Control+1');
  await expect(text(galley)).toBeHidden();
  const elsewhere = await Held.over(galley, weir);
  await expect(galley.page.getByText(t('library/importing/drop/check'))).toBeVisible();
  await elsewhere.leave();
});

test('the fields leave room to the source at hand, which takes files itself', async ({ galley }) => {
  const { page } = galley;
  await open(galley);
  await text(galley).focus();
  await press(galley, 'm');
  const taker = page.locator('[data-takes-files]');
  await expect(taker).toBeVisible();
  const held = await Held.over(galley, wordDraft);
  await look(galley, 'drop-fields-source', async () => {
    await held.again();
    await middle(galley, 'draft');
  });
  const pane = await taker.boundingBox();
  for (const name of ['draft', 'article'] as const) {
    const box = await field(galley, name).boundingBox();
    expect(box && pane && box.x + box.width <= pane.x).toBe(true);
  }
  // Over the source nothing else is offered.
  await held.to((pane?.x ?? 0) + 100, (pane?.y ?? 0) + 100);
  await expect(field(galley, 'draft')).toBeHidden();
  await held.leave();
});

test('a text that is pasted while an article is open can become its next draft', async ({ galley }) => {
  const { page } = galley;
  const article = await open(galley);
  await text(galley).focus();
  await press(galley, 'Control+Shift+v');
  const changed = first.replace('3,000', '3,200').replace('# ', '');
  const words = page.getByRole('textbox', { name: t('library/paste/text') });
  await words.focus();
  await paste(galley, {
    'text/plain': changed,
    'text/html': `<h1>${title}</h1>${changed
      .trim()
      .split('\n\n')
      .slice(1)
      .map((line) => `<p>${line}</p>`)
      .join('')}`,
  });
  // What the system would put in; a test's clipboard can't.
  await page.keyboard.insertText(changed);
  const asDraft = page.getByRole('radio', { name: t('library/paste/asDraft', { title }) });
  await expect(page.getByRole('radio', { name: t('library/paste/asArticle') })).toBeChecked();
  await press(galley, 'Tab', 'Tab');
  await expect(page.getByRole('radio', { name: t('library/paste/asArticle') })).toBeFocused();
  await press(galley, 'ArrowDown');
  await expect(asDraft).toBeChecked();
  await look(galley, 'paste-draft');
  await expectAccessible(page);
  await press(galley, 'Control+Enter');
  await expect(intakeScreen(galley)).toBeVisible();
  await press(galley, 'Control+Enter');
  await expect(summary(galley)).toContainText(`1 ${t('draft/count/reopened')}`);
  await press(galley, 'Enter');
  await expect(text(galley)).toContainText('3,200 crowns');
  expect(await count(galley)).toBe(1);
  expect((await galley.request('articles.get', { article })).revisionNumber).toBe(2);

  // Among the articles there is nothing that it could be a draft of.
  await press(galley, 'Control+1', 'Control+n');
  await expect(words).toHaveValue('');
  await expect(asDraft).toBeHidden();
});

test('a summary of many lines is walked from its beginning to its end, and drawn where it is looked at', async ({
  galley,
}) => {
  const { page } = galley;
  const many = 150;
  const told = (add: number) =>
    [
      '# The barges',
      ...Array.from({ length: many }, (_, n) => `In year ${n} the town counted ${n * 3 + add} barges.`),
    ].join('\n\n');
  await be(galley, 'Ana Prado');
  const article = await importText(galley, told(1_000), 'barges.md');
  const { revision } = await galley.request('articles.get', { article });
  const { text: whole } = await galley.request('articles.revision', { revision });
  for (let n = 0; n < many; n++) {
    const start = whole.indexOf(`counted ${n * 3 + 1_000} barges`);
    const span = { start, end: start + `counted ${n * 3 + 1_000} barges`.length };
    const input = { claim: v7(), article, revision, spans: [span] };
    await galley.request('command.execute', { id: v7(), type: 'claim.mark', input });
  }
  await page.getByText('The barges').first().click();
  await press(galley, 'Enter');
  await text(galley).focus();
  const draft = { name: 'barges.md', mimeType: 'text/markdown', buffer: Buffer.from(told(5_000)) };
  await pickFile(galley, 'Control+Shift+u', draft);
  await expect(intakeScreen(galley)).toBeVisible();
  await press(galley, 'Control+Enter');

  const line = (at: number) => summary(galley).locator(`[data-line="${at}"]`);
  await expect(line(0)).toBeFocused();
  await expect(line(many - 1)).toBeHidden();
  await expectAccessible(page);
  await press(galley, 'End');
  await expect(line(many - 1)).toBeFocused();
  await expect(line(many - 1)).toBeInViewport();
  await expect(line(many - 1)).toHaveAttribute('aria-setsize', String(many + 1));
  await press(galley, 'k', 'ArrowUp');
  await expect(line(many - 3)).toBeFocused();
  // What nobody looks at isn't drawn; what the keys are at is, wherever one scrolls.
  await expect(line(0)).toHaveCount(0);
  await line(many - 3).evaluate((element) => {
    const body = element.closest('[role=list]')?.parentElement;
    body?.scrollTo({ top: 0 });
  });
  await expect(line(0)).toBeVisible();
  await press(galley, 'j');
  await expect(line(many - 2)).toBeFocused();
  await press(galley, 'Home');
  await expect(line(0)).toBeFocused();
  await expect(line(0)).toBeInViewport();
});
