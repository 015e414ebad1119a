import { v7 } from 'uuid';
import { t } from '@shared/text/index';
import { expect, expectAccessible, test, type Galley } from './app';
import { card, openArticle, press, text } from './flows';
import { pastedArticle } from './pasted-article';

const secondDraft = pastedArticle
  .replace('built in 1884 and is 31 metres high', 'built in 1884 and is 34 metres high')
  .replace('"We never had a single accident while the lamp was burning," he said.\n\n', '')
  .replace(
    'Post with no comments',
    'A petition to keep the lamp has gathered 900 names.\n\nPost with no comments',
  );

const texts = ({ page }: Galley) => page.getByRole('region', { name: t('compare/text') });
const tag = (galley: Galley, number: string, state: 'edited' | 'gone' | 'exact') =>
  texts(galley).getByRole('button', {
    name: t('compare/claim', { number, state: t(`compare/state/${state}`) }),
    exact: true,
  });

async function claim(galley: Galley, article: string, quote: string): Promise<void> {
  const { revision } = await galley.request('articles.get', { article });
  const { text: whole } = await galley.request('articles.revision', { revision });
  const start = whole.indexOf(quote);
  const input = { claim: v7(), article, revision, spans: [{ start, end: start + quote.length }] };
  await galley.request('command.execute', { id: v7(), type: 'claim.mark', input });
}

/** Stores a text as the next draft of an article. */
async function revise(galley: Galley, article: string, draft: string): Promise<void> {
  const outcome = await galley.page.evaluate(
    async ([revises, content, command]) => {
      const original = { name: 'second.txt', bytes: new TextEncoder().encode(content) };
      const opened = await window.galley.request('intake.open', original);
      if (!opened.ok) return opened;
      return window.galley.request('intake.store', { intake: opened.value.id, command, revises });
    },
    [article, draft, v7()] as const,
  );
  expect(outcome).toMatchObject({ ok: true, value: { ok: true } });
}

/** An article of two drafts with four claims: one is edited, one gone, two as before. Its text has the focus. */
async function twoDrafts(galley: Galley): Promise<string> {
  const article = await openArticle(galley);
  for (const quote of [
    'switched off the light on Friday',
    '31 metres high',
    'never had a single accident',
    '4,000 litres of oil',
  ])
    await claim(galley, article, quote);
  await revise(galley, article, secondDraft);
  await expect(
    galley.page.getByRole('button', { name: t('compare/openLabel', { number: 2 }) }),
  ).toBeVisible();
  await text(galley).focus();
  return article;
}

test('two drafts stand side by side, and their changes and claims are walked by keys', async ({ galley }) => {
  const { page } = galley;
  await twoDrafts(galley);
  await press(galley, 'Shift+Y');
  await expect(texts(galley)).toBeFocused();

  await expect(texts(galley).locator('del', { hasText: /^31$/ })).toHaveCount(1);
  await expect(texts(galley).locator('ins', { hasText: /^34$/ })).toHaveCount(1);
  // On both sides, with its number and what became of it; one that is gone on its side only.
  await expect(tag(galley, '2', 'edited')).toHaveCount(2);
  await expect(tag(galley, '3', 'gone')).toHaveCount(1);
  await expect(page.getByRole('list', { name: t('compare/summary') })).toContainText(
    /Claims gone 1.*Claims edited 1.*Figures 1/,
  );
  await expectAccessible(page);

  await press(galley, 'n');
  await expect(
    page.getByRole('status').filter({ hasText: /^Change 1 of \d+: Figures\. Before: 31\. After: 34\.$/ }),
  ).toHaveCount(1);
  // A claim is chosen by a press, too, and the next key is for the text again.
  await tag(galley, '3', 'gone').click();
  await expect(tag(galley, '3', 'gone')).toHaveAttribute('data-current', 'true');
  await expect(texts(galley)).toBeFocused();
  await press(galley, 'k');
  await expect(tag(galley, '2', 'edited').first()).toHaveAttribute('data-current', 'true');
  await press(galley, 'Enter');
  await expect(card(galley, '2')).toBeFocused();
});

test('the same two drafts are read as one text, and the other way round', async ({ galley }) => {
  const { page } = galley;
  await twoDrafts(galley);
  await press(galley, 'Shift+Y');
  await expect(texts(galley)).toBeFocused();
  await press(galley, 'i');
  // In one text, the old figure stands struck out before the new one, and the claim is marked once.
  await expect(texts(galley).locator('del:has-text("31") + ins:has-text("34")')).toHaveCount(1);
  await expect(tag(galley, '2', 'edited')).toHaveCount(1);
  await expect(tag(galley, '3', 'gone')).toHaveCount(1);
  await expectAccessible(page);

  await press(galley, 'x');
  await expect(texts(galley).locator('del:has-text("34") + ins:has-text("31")')).toHaveCount(1);
  await press(galley, 'Escape');
  await expect(text(galley)).toBeVisible();

  // Chosen once, a layout stays.
  await text(galley).focus();
  await press(galley, 'Shift+Y');
  await expect(page.getByRole('radio', { name: t('compare/inline') })).toBeChecked();
});

test('a comparison that is asked for at a card begins at its claim, and leads back to the card', async ({
  galley,
}) => {
  await twoDrafts(galley);
  await press(galley, 'j', 'j');
  await expect(card(galley, '2')).toBeFocused();
  await press(galley, 'Shift+Y');
  await expect(texts(galley)).toBeFocused();
  await expect(tag(galley, '2', 'edited').first()).toHaveAttribute('data-current', 'true');
  await press(galley, 'Escape');
  await expect(card(galley, '2')).toBeFocused();
});

test('an article with one revision offers no comparison', async ({ galley }) => {
  await openArticle(galley);
  await press(galley, 'Shift+Y');
  await expect(texts(galley)).toHaveCount(0);
  await expect(text(galley)).toBeFocused();
});
