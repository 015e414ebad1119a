import { v7 } from 'uuid';
import { t } from '@shared/text/index';
import { expect, type Galley } from './app';
import { pastedArticle } from './pasted-article';

/** The next dialog that asks for a folder or files answers this. */
export async function choose(galley: Galley, ...paths: string[]): Promise<void> {
  await galley.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: chosen });
  }, paths);
}

/** The next dialog that asks where to save answers this. */
export async function saveTo(galley: Galley, path: string): Promise<void> {
  await galley.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** Says who one is, as the window would, and answers the person's id. */
export async function be(
  galley: Galley,
  name: string,
  role: 'checker' | 'editor' = 'checker',
): Promise<string> {
  const person = v7();
  await galley.request('app.iAm', { person, name, role });
  return person;
}

/** Imports a text as the window does with a dropped file; answers the article's id. */
export async function importText(galley: Galley, text = pastedArticle, name = 'pasted.txt'): Promise<string> {
  const outcome = await galley.page.evaluate(
    async ([command, given, content]) => {
      const original = { command, name: given, bytes: new TextEncoder().encode(content) };
      const answer = await window.galley.request('articles.import', { originals: [original] });
      return answer.ok ? answer.value[0] : undefined;
    },
    [v7(), name, text] as const,
  );
  if (!outcome?.ok) throw new Error('The text was not imported.');
  return outcome.article;
}

/** A library with someone in it and the pasted article open for reading, the text having the focus. */
export async function openArticle(galley: Galley): Promise<string> {
  await be(galley, 'Ana Prado');
  const article = await importText(galley);
  const row = galley.page.getByText('Old Mole Lighthouse').first();
  await row.click();
  await galley.page.keyboard.press('Enter');
  await expect(text(galley)).toBeVisible();
  await text(galley).focus();
  return article;
}

/** The article's text. */
export const text = ({ page }: Galley) => page.getByRole('article', { name: t('reading/text') });

/** What the window has to say besides what can be seen. */
export const notices = ({ page }: Galley) =>
  page.getByRole('complementary', { name: t('app/notice/region') });

/** The card of a claim by its number. */
export const card = ({ page }: Galley, number: string) =>
  page.getByRole('group', { name: new RegExp(`^Claim ${number.replace('.', '\\.')}, `) });

/** The two ends of a quote on the screen: the middle of its first and last line, at its edges. */
export async function endsOf(
  galley: Galley,
  quote: string,
  scroll = true,
): Promise<{ from: [number, number]; to: [number, number] }> {
  return galley.page.evaluate(
    ([wanted, scrolled]) => {
      for (const block of document.querySelectorAll('[data-start]')) {
        const nodes: Text[] = [];
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        const at = nodes
          .map((node) => node.data)
          .join('')
          .indexOf(wanted);
        if (at < 0) continue;
        const point = (offset: number, end: boolean): [Text, number] => {
          let left = offset;
          for (const node of nodes) {
            if (left < node.data.length || (end && left === node.data.length)) return [node, left];
            left -= node.data.length;
          }
          throw new Error('outside the block');
        };
        const range = document.createRange();
        range.setStart(...point(at, false));
        range.setEnd(...point(at + wanted.length, true));
        if (scrolled) block.scrollIntoView({ block: 'center', behavior: 'instant' });
        const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
        const [first, last] = [rects[0], rects.at(-1)];
        if (!first || !last) break;
        return {
          from: [first.left + 1, first.top + first.height / 2] as [number, number],
          to: [last.right - 1, last.top + last.height / 2] as [number, number],
        };
      }
      throw new Error(`not in the text: ${wanted}`);
    },
    [quote, scroll] as const,
  );
}

/** Selects with the mouse, from the beginning of a quote to its end or to the end of another one near by. */
export async function drag(galley: Galley, quote: string, until = quote): Promise<void> {
  const { mouse } = galley.page;
  const { from } = await endsOf(galley, quote);
  const { to } = await endsOf(galley, until, false);
  await mouse.move(...from);
  await mouse.down();
  await mouse.move(...to, { steps: 4 });
  await mouse.up();
}

/** Presses keys one after the other, as someone types them. */
export async function press(galley: Galley, ...keys: string[]): Promise<void> {
  for (const key of keys) await galley.page.keyboard.press(key);
}

/** Presses a key that asks for a file, and answers with this one. */
export async function pickFile(
  galley: Galley,
  key: string,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const chooser = galley.page.waitForEvent('filechooser');
  // Keys overtake what the page is told before them: on a busy machine the system's own dialog would open.
  await galley.page.evaluate(() => undefined);
  await press(galley, key);
  await (await chooser).setFiles(file);
}

/** Marks a quote as a claim with mouse and key, and waits for its card. */
export async function mark(galley: Galley, quote: string): Promise<void> {
  const before = (await galley.request('claims.list', await article(galley))).length;
  await drag(galley, quote);
  await press(galley, 'c');
  await expect
    .poll(async () => (await galley.request('claims.list', await article(galley))).length)
    .toBe(before + 1);
  // From here on keys go to the card.
  await expect(galley.page.locator('[role="group"][data-open]')).toBeFocused();
}

/** The newest article, as the request for its claims wants it. */
export async function article(galley: Galley): Promise<{ article: string }> {
  const { rows } = await galley.request('articles.list', {});
  const newest = rows[0];
  if (!newest) throw new Error('no article');
  return { article: newest.id };
}

/** Drops a file on the window, as from a folder. */
export async function drop(galley: Galley, name: string, bytes: Buffer): Promise<void> {
  await galley.page.evaluate(
    ([fileName, encoded]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([content], fileName));
      const options = { dataTransfer: transfer, bubbles: true, cancelable: true };
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, options));
    },
    [name, bytes.toString('base64')] as const,
  );
}

/** Pastes as the system does, into what has the focus. */
export async function paste(galley: Galley, data: Record<string, string>): Promise<void> {
  await galley.page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const [type, value] of Object.entries(given)) transfer.setData(type, value);
    const event = new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, data);
}

/** The screen that shows what was read of an original before it is stored. */
export const intakeScreen = ({ page }: Galley) =>
  page.getByRole('dialog', { name: t('intakeScreen/title'), exact: true });

/** Stores what the screen shows, as it was read. */
export async function storeAsRead(galley: Galley): Promise<void> {
  await expect(intakeScreen(galley)).toBeVisible();
  await press(galley, 'Control+Enter');
  await expect(intakeScreen(galley)).toBeHidden();
}
