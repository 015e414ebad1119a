import { v7 } from 'uuid';
import type { CommandInput, CommandType } from '@shared/domain/command';
import type { SourceFields } from '@shared/domain/source';
import { t } from '@shared/text/index';
import { expect, expectAccessible, test, type Galley } from './app';
import { be, card, importText, notices, press } from './flows';

const run = <T extends CommandType>(galley: Galley, type: T, input: CommandInput<T>) =>
  galley.request('command.execute', { id: v7(), type, input });

async function add(galley: Galley, title: string, fields: Partial<SourceFields> = {}): Promise<string> {
  const source = v7();
  await run(galley, 'source.add', { source, fields: { type: 'document', title, ...fields } });
  return source;
}

const quote = 'built in 1884 and is 31 metres high';
const excerpt = 'The tower was finished in the autumn of 1884.';
const address = 'https://harbour.example/annals';

/**
 * A library with an article, a claim, and sources: the annals, which a claim rests on, are there a second time with
 * the same address, and so is a survey with the same title; there is a confidential source, too.
 */
async function withSources(galley: Galley) {
  await be(galley, 'Ana Prado');
  const article = await importText(galley);
  const { revision } = await galley.request('articles.get', { article });
  const { text } = await galley.request('articles.revision', { revision });
  const start = text.indexOf(quote);
  const claim = v7();
  const spans = [{ start, end: start + quote.length }];
  await run(galley, 'claim.mark', { claim, article, revision, spans });
  const annals = await add(galley, 'Annals of the harbour', {
    creator: 'Harbour office',
    url: address,
    publishedAt: '1901',
  });
  const again = await add(galley, 'Harbour annals, scanned', {
    type: 'web-page',
    publisher: 'The Old Mole archive',
    url: `${address}/`,
  });
  await add(galley, 'A survey of the lights on the northern coast', { creator: 'J. Aldous' });
  await add(galley, 'A survey of the lights on the Northern Coast', { publishedAt: '1898' });
  await add(galley, 'Letter of the keeper', { stake: 'party' });
  await add(galley, 'Zephyrine Quandt', {
    ...{ confidential: true, label: 'Official A', level: 'not-for-attribution' },
  });
  await run(galley, 'evidence.link', {
    source: annals,
    links: [{ evidence: v7(), claim }],
    fields: { question: 'fact', stance: 'supports', excerpt, locator: 'p. 36' },
  });
  return { article, claim, annals, again };
}

const list = ({ page }: Galley) => page.getByRole('listbox', { name: t('sourceLibrary/list') });
const row = (galley: Galley, name: string) => list(galley).getByRole('option', { name });
const panel = ({ page }: Galley) => page.getByRole('complementary', { name: t('sourceLibrary/source') });
const groups = ({ page }: Galley) => page.getByRole('listbox', { name: t('sourceLibrary/duplicates/list') });

test('sources are found, and a use of one leads to its claim in the text, and back', async ({ galley }) => {
  const { page } = galley;
  await withSources(galley);
  await press(galley, 'Control+3');
  await expect(list(galley)).toBeFocused();
  await expect(list(galley).getByRole('option')).toHaveCount(6);
  // What was used last stands first, and what it is and where it is used stand beside it.
  await expect(row(galley, 'Annals of the harbour')).toHaveAttribute('aria-selected', 'true');
  await expect(panel(galley)).toContainText('Harbour office');
  await expect(panel(galley)).toContainText(excerpt);
  await expectAccessible(page);

  await press(galley, 'Control+f');
  await page.keyboard.type('old mole');
  await expect(list(galley).getByRole('option')).toHaveCount(1);
  await expect(panel(galley)).toContainText(t('sourceLibrary/usedNowhere'));
  await press(galley, 'Escape', 'Escape');
  await expect(list(galley)).toBeFocused();
  await expect(list(galley).getByRole('option')).toHaveCount(6);

  // By name, the survey comes before the letter.
  await page.getByRole('button', { name: t('sourceLibrary/sort/name') }).click();
  await expect(list(galley).getByRole('option').first()).toContainText('A survey');

  await row(galley, 'Annals of the harbour').click();
  await press(galley, 'Enter');
  const use = panel(galley).getByRole('button', { name: excerpt });
  await expect(use).toBeFocused();
  await press(galley, 'Backspace');
  await expect(list(galley)).toBeFocused();
  await press(galley, 'Enter');
  await expect(use).toBeFocused();
  await press(galley, 'Enter');
  await expect(card(galley, '1')).toBeVisible();
  await expect(card(galley, '1')).toContainText('Annals of the harbour');

  await press(galley, 'Alt+ArrowLeft');
  await expect(row(galley, 'Annals of the harbour')).toHaveAttribute('aria-selected', 'true');
});

test('what is known of a source is changed where it stands, and a used source is not removed', async ({
  galley,
}) => {
  await withSources(galley);
  await press(galley, 'Control+3');
  await expect(row(galley, 'Annals of the harbour')).toHaveAttribute('aria-selected', 'true');
  await press(galley, 'e');
  const details = panel(galley).getByRole('region', { name: t('sources/details') });
  await expect(details).toBeFocused();
  await details.getByLabel(t('evidence/publisher')).fill('City of Port Amaro');
  await press(galley, 'Enter');
  await details.getByRole('button', { name: t('claims/close') }).click();
  await expect(details).toHaveCount(0);
  await expect(list(galley)).toBeFocused();
  await expect(panel(galley)).toContainText('City of Port Amaro');

  await press(galley, 'Delete');
  await expect(notices(galley)).toContainText(t('record/source/inUse'));
  await expect(list(galley).getByRole('option')).toHaveCount(6);

  await row(galley, 'Letter of the keeper').click();
  await press(galley, 'Delete');
  await expect(list(galley).getByRole('option')).toHaveCount(5);
  await expect(list(galley)).toBeFocused();
  // The next one is at hand.
  await expect(list(galley).getByRole('option', { selected: true })).toHaveCount(1);
  await press(galley, 'Control+z');
  await expect(list(galley).getByRole('option')).toHaveCount(6);
});

test('duplicates stand side by side and become one; undo brings both back', async ({ galley }) => {
  const { page } = galley;
  const { annals, again } = await withSources(galley);
  await press(galley, 'Control+3');
  await expect(list(galley)).toBeFocused();
  await press(galley, 'd');
  await expect(groups(galley)).toBeFocused();
  await expect(groups(galley).getByRole('option')).toHaveCount(2);
  await expect(groups(galley).getByRole('option').first()).toContainText(
    t('sourceLibrary/duplicates/why/address'),
  );
  // The one that is used stays; it takes over what it lacks.
  const columns = page.getByRole('columnheader');
  await expect(columns.filter({ has: page.getByRole('radio', { checked: true }) })).toHaveAccessibleName(
    /Annals of the harbour: stays/,
  );
  await expect(page.getByRole('insertion')).toContainText('The Old Mole archive');
  await expect(page.getByRole('deletion').first()).toContainText('Harbour annals, scanned');
  await expectAccessible(page);

  await press(galley, 'm');
  await expect(groups(galley).getByRole('option')).toHaveCount(1);
  // The next group is at hand, with the keys.
  await expect(groups(galley)).toBeFocused();
  await expect(groups(galley).getByRole('option')).toContainText(t('sourceLibrary/duplicates/why/title'));
  expect(await galley.request('sources.get', { source: again })).toMatchObject({
    ...{ id: annals, publisher: 'The Old Mole archive', creator: 'Harbour office', uses: 1 },
  });

  await press(galley, 'Control+z');
  await expect(groups(galley).getByRole('option')).toHaveCount(2);
  expect(await galley.request('sources.get', { source: again })).toMatchObject({ id: again, creator: null });

  // Keys choose which one stays and which is left out.
  await press(galley, 'Home', 'ArrowRight', 'ArrowRight', 's');
  await expect(columns.nth(1)).toHaveAccessibleName(/: stays$/);
  await press(galley, 'Space');
  await expect(columns.nth(1)).toHaveAccessibleName(/: left out$/);
  await expect(
    page.getByRole('button', { name: t('sourceLibrary/merge/merge'), exact: true }),
  ).toBeDisabled();
  await press(galley, 'Space', 's', 'Enter');
  await expect(groups(galley).getByRole('option')).toHaveCount(1);
  await expect(groups(galley)).toBeFocused();

  await press(galley, 'n');
  await expect(page.getByText(t('sourceLibrary/duplicates/none'))).toBeVisible();
  await press(galley, 'd');
  await expect(list(galley)).toBeFocused();
  await expect(list(galley).getByRole('option')).toHaveCount(5);
});

test('chosen sources are merged by hand, and a confidential one stays by itself', async ({ galley }) => {
  const { page } = galley;
  await withSources(galley);
  await press(galley, 'Control+3');
  await page.getByRole('button', { name: t('sourceLibrary/sort/name') }).click();
  await row(galley, 'Annals of the harbour').click();
  await press(galley, 'Shift+ArrowDown');
  await expect(list(galley).getByRole('option', { selected: true })).toHaveCount(2);
  await row(galley, 'Official A').click({ modifiers: ['Control'] });
  await expect(list(galley).getByRole('option', { selected: true })).toHaveCount(3);
  await press(galley, 'm');
  await expect(page.getByText(t('record/source/mergesOpen'))).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Quandt');
  await expectAccessible(page);
  await press(galley, 'm');
  await expect(list(galley)).toBeFocused();
  await expect(list(galley).getByRole('option')).toHaveCount(5);
  await expect(row(galley, 'Official A')).toBeVisible();
  await expect(row(galley, 'Annals of the harbour')).toHaveAttribute('data-current', 'true');

  // Escape leaves it all as it is.
  await press(galley, 'Home', 'Space', 'Shift+ArrowDown', 'm');
  await expect(page.getByRole('columnheader').first()).toBeFocused();
  await press(galley, 'Escape');
  await expect(list(galley)).toBeFocused();
  await expect(list(galley).getByRole('option', { selected: true })).toHaveCount(2);
});
