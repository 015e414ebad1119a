import { v7 } from 'uuid';
import { expect, test, type Galley } from './app';
import { article, drag, endsOf, mark, openArticle, press, text } from './flows';

test.beforeEach(async ({ galley }) => {
  await openArticle(galley);
});

const selected = (galley: Galley) => galley.page.evaluate(() => getSelection()?.toString() ?? '');

const claims = async (galley: Galley) => galley.request('claims.list', await article(galley));

/** Gives a verdict as from elsewhere: the window is told, and its focus stays where it is. */
async function verify(galley: Galley, claim: string): Promise<void> {
  const input = { claims: [claim], question: 'fact', value: 'verified' };
  await galley.request('command.execute', { id: v7(), type: 'verdict.give', input });
  await expect(galley.page.locator(`article [data-mark][data-group="verified"]`).first()).toBeAttached();
}

test('a selection that the window was not told of yet outlasts a verdict that is drawn', async ({
  galley,
}) => {
  await mark(galley, '212 ships passed the mole last year');
  const [claim] = await claims(galley);
  await press(galley, 'Escape');
  await drag(galley, 'built in 1884');
  // The page tells of its selection later than it has it; here it does not until the verdict is drawn.
  await galley.page.evaluate(() => {
    const keepQuiet = (event: Event) => {
      event.stopImmediatePropagation();
    };
    window.addEventListener('selectionchange', keepQuiet, { capture: true });
  });
  await drag(galley, 'the tallest on this coast');
  await verify(galley, claim!.id);
  expect(await selected(galley)).toBe('the tallest on this coast');
});

test('a selection goes on under the mouse while its paragraph is drawn anew', async ({ galley }) => {
  const { page } = galley;
  await mark(galley, '31 metres high');
  const [claim] = await claims(galley);
  await press(galley, 'Escape');
  await expect(text(galley)).toBeFocused();
  const { from } = await endsOf(galley, 'built in 1884');
  const middle = (await endsOf(galley, '31 metres', false)).to;
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...middle, { steps: 4 });
  await verify(galley, claim!.id);
  expect(await selected(galley)).toBe('built in 1884 and is 31 metres');
  await page.mouse.move(...(await endsOf(galley, 'the tallest on this coast', false)).to, { steps: 4 });
  await page.mouse.up();
  expect(await selected(galley)).toBe(
    'built in 1884 and is 31 metres high, which makes it the tallest on this coast',
  );
  await press(galley, 'c');
  await expect.poll(async () => (await claims(galley)).length).toBe(2);
});

test('a selection is put aside under a dialog, and stands again when that goes', async ({ galley }) => {
  const { page } = galley;
  await drag(galley, 'built in 1884');
  await press(galley, '?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await selected(galley)).toBe('');
  await press(galley, 'Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(text(galley)).toBeFocused();
  expect(await selected(galley)).toBe('built in 1884');
  await press(galley, 'c');
  await expect
    .poll(async () => (await claims(galley)).map(({ anchors }) => anchors[0]?.quote))
    .toEqual(['built in 1884']);
});

test('a field that is typed in goes on where it was once a dialog has gone', async ({ galley }) => {
  const { page } = galley;
  await press(galley, 'Control+f');
  await page.keyboard.type('tow');
  await expect(page.locator('input:focus')).toHaveValue('tow');
  await press(galley, 'Control+Shift+l');
  await expect(page.getByRole('dialog')).toBeVisible();
  await press(galley, 'Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('input:focus')).toHaveValue('tow');
  await page.keyboard.type('er');
  await expect(page.locator('input:focus')).toHaveValue('tower');
});
