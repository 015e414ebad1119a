import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { v7 } from 'uuid';
import { t } from '@shared/text/index';
import { root } from '../../scripts/lib/places.mjs';
import { expect, expectAccessible, test, type Galley } from './app';
import { openArticle, text } from './flows';

/** An article with figures that nobody claimed and nothing left to do; answers its id and its text. */
async function done(galley: Galley): Promise<{ article: string; whole: string }> {
  const article = await openArticle(galley);
  const { revision } = await galley.request('articles.get', { article });
  const { text: whole } = await galley.request('articles.revision', { revision });
  const quote = '4,000 litres of oil';
  const start = whole.indexOf(quote);
  const claim = v7();
  const input = { claim, article, revision, spans: [{ start, end: start + quote.length }] };
  await galley.request('command.execute', { id: v7(), type: 'claim.mark', input });
  const given = { claims: [claim], question: 'fact', value: 'verified' } as const;
  await galley.request('command.execute', { id: v7(), type: 'verdict.give', input: given });
  return { article, whole };
}

/** Brings its next draft, so that the bar holds everything that it can. */
async function revise(galley: Galley, article: string, draft: string): Promise<void> {
  await galley.page.evaluate(
    async ([revises, content, command]) => {
      const original = { name: 'second.txt', bytes: new TextEncoder().encode(content) };
      const opened = await window.galley.request('intake.open', original);
      if (opened.ok)
        await window.galley.request('intake.store', { intake: opened.value.id, command, revises });
    },
    [article, draft, v7()] as const,
  );
  await expect(
    galley.page.getByRole('button', { name: t('compare/openLabel', { number: 2 }) }),
  ).toBeVisible();
  await text(galley).focus();
}

/** A picture for people to look at. */
async function screens(
  { page }: Galley,
  name: string,
  [width, height]: readonly [number, number],
): Promise<void> {
  const folder = join(root, 'out', 'screens');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}-${width}x${height}.png`) });
}

test('nothing of the article’s bar lies over anything else of it, however full and narrow it is', async ({
  galley,
}) => {
  const { page } = galley;
  const { article, whole } = await done(galley);
  const submit = page.getByRole('button', { name: t('reading/submit') });
  await galley.resize(1280, 800);
  await expect(submit).toBeInViewport({ ratio: 1 });
  // With one revision there is room for all of it in one line.
  const middle = async (part: Locator) => {
    const box = await part.boundingBox();
    return box && Math.round(box.y + box.height / 2);
  };
  const all = page.getByRole('group', { name: t('reading/marks') });
  expect(await middle(submit)).toBe(await middle(all));
  await screens(galley, 'article-bar-one', [1280, 800]);

  await revise(galley, article, whole.replace('1884', '1885'));
  for (const theme of ['light', 'dark'] as const) {
    await galley.request('app.settings', { theme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const [width, height] of [
      [1920, 1080],
      [1280, 800],
      [1100, 800],
      [960, 700],
    ] as const) {
      await galley.resize(width, height);
      await expect(submit).toBeInViewport({ ratio: 1 });
      if (width >= 1280) expect(await middle(submit)).toBe(await middle(all));
      await screens(galley, `article-bar-${theme}`, [width, height]);
      const overlaps = await submit.evaluate((button) => {
        const bar = button.parentElement;
        const parts = [...(bar?.querySelectorAll('button') ?? [])].map((part) => ({
          name: part.textContent,
          box: part.getBoundingClientRect(),
        }));
        const inner = bar?.getBoundingClientRect();
        const outside = parts.filter(({ box }) => !inner || box.left < inner.left || box.right > inner.right);
        const over = parts.flatMap((one, at) =>
          parts
            .slice(at + 1)
            .filter(
              ({ box }) =>
                one.box.left < box.right - 1 &&
                box.left < one.box.right - 1 &&
                one.box.top < box.bottom - 1 &&
                box.top < one.box.bottom - 1,
            )
            .map((other) => `${one.name} over ${other.name}`),
        );
        return [...over, ...outside.map(({ name }) => `${name} outside`)];
      });
      expect(overlaps).toEqual([]);
    }
  }
  await expectAccessible(page);
});
