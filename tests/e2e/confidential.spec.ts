import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '@signalapp/sqlcipher';
import { v7 } from 'uuid';
import { t } from '@shared/text/index';
import { expect, expectAccessible, test, type Galley } from './app';
import { article, be, card, importText, mark, press, text } from './flows';

const label = 'Official A';
/** What nobody may learn: it stands in the source's fields, its kept copy, its evidence and a note. */
const planted = {
  name: 'Zephyrine Quandt',
  contact: 'quandt-private@example.org',
  copy: 'The ledger of the lamp lies in her cellar',
  file: 'quandt-interview',
  remark: 'met at the Café Ostrava',
  note: 'Her brother is the keeper',
};
const quote = 'built in 1884 and is 31 metres high';

const details = ({ page }: Galley) => page.getByRole('region', { name: t('sources/details') });

/** The article with a claim that rests on a confidential source, whose copy is kept. Answers the source's id. */
async function confide(galley: Galley): Promise<string> {
  const me = await be(galley, 'Ana Prado');
  await importText(galley);
  await openArticle(galley);
  await mark(galley, quote);
  const [source, copy] = [v7(), v7()];
  await galley.page.evaluate(
    async ([ids, words, by, shown]) => {
      const answer = await window.galley.request('copies.keep', {
        command: ids.command,
        source: ids.source,
        add: {
          type: 'interview',
          title: words.name,
          creator: words.name,
          contact: words.contact,
          level: 'not-for-attribution',
          confidential: true,
          label: shown,
          knownBy: [by],
        },
        copy: ids.copy,
        name: `${words.file}.txt`,
        bytes: new TextEncoder().encode(`${words.name} talks\n\n${words.copy}.\n`),
      });
      if (!answer.ok) throw new Error(answer.error.message);
    },
    [{ command: v7(), source, copy }, planted, me, label] as const,
  );
  const kept = await galley.request('copies.get', { copy });
  const start = kept.text?.indexOf(planted.copy) ?? -1;
  const claim = (await galley.request('claims.list', await article(galley)))[0];
  await galley.request('command.execute', {
    id: v7(),
    type: 'evidence.link',
    input: {
      source,
      links: [{ evidence: v7(), claim: claim?.id ?? '' }],
      fields: {
        question: 'fact',
        stance: 'supports',
        excerpt: planted.copy,
        remark: planted.remark,
        place: { copy, span: { start, end: start + planted.copy.length } },
      },
    },
  });
  return source;
}

/** Opens the newest article from the list, with the text having the focus. */
async function openArticle(galley: Galley): Promise<void> {
  await galley.page.getByText('Old Mole Lighthouse').first().click();
  await press(galley, 'Enter');
  await expect(text(galley)).toBeVisible();
  await text(galley).focus();
}

/** Goes from the claim to its link with a source, and opens what is known of that. */
async function openDetails(galley: Galley, name = label): Promise<void> {
  const links = card(galley, '1').getByRole('list', { name: t('evidence/list') });
  const link = links.getByRole('listitem').filter({ hasText: name });
  // A link with an excerpt to read has a button of its own for its form.
  const edit = link.getByRole('button', { name: t('claims/edit'), exact: true });
  await expect(link).toBeVisible();
  await ((await edit.count()) > 0 ? edit : link.getByRole('button').first()).click();
  await galley.page.getByRole('button', { name: t('sources/open'), exact: true }).click();
  await expect(details(galley)).toBeVisible();
}

/** Closes the details, and the form from which they were opened. */
async function closeDetails(galley: Galley): Promise<void> {
  await details(galley)
    .getByRole('button', { name: t('claims/close') })
    .click();
  await expect(details(galley)).toHaveCount(0);
  // The dialog is gone a frame before the focus is back where it was opened.
  await expect(galley.page.getByRole('button', { name: t('sources/open'), exact: true })).toBeFocused();
  await press(galley, 'Escape');
  await expect(card(galley, '1')).toBeFocused();
}

/** Which of some words stand in any file of a folder, each with the file. */
function traces(folder: string, words: readonly string[] = Object.values(planted)): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    for (const word of words)
      if (path.includes(word) || bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
        found.push(`${word} in ${entry.name}`);
  }
  return found;
}

test('a confidential source is its label until someone asks for the name, and hidden again afterwards', async ({
  galley,
}) => {
  const { page } = galley;
  const source = await confide(galley);
  await expect(card(galley, '1').getByText(label).first()).toBeVisible();
  expect(await page.content()).not.toContain(planted.name);

  await openDetails(galley);
  const panel = details(galley);
  await expect(panel.getByLabel(t('evidence/label'))).toHaveValue(label);
  await expect(panel.getByLabel('Ana Prado')).toBeChecked();
  await expect(panel.getByText(t('sources/reveal/hidden'))).toBeVisible();
  // Not even the name of a file tells it.
  await expect(panel.getByRole('region', { name: t('sources/copies') })).toContainText(
    t('sources/form/text'),
  );
  await expect(panel.getByLabel(t('evidence/title'))).toHaveCount(0);
  await expect(panel).not.toContainText(planted.file);

  await panel.getByRole('button', { name: t('sources/reveal/action') }).click();
  await expect(panel).toContainText(t('sources/reveal/known', { people: 'Ana Prado' }));
  await expect(panel.getByLabel(t('evidence/title'))).toHaveCount(0);
  await expectAccessible(page);
  await panel.getByRole('button', { name: t('sources/reveal/yes') }).click();
  await expect(panel.getByLabel(t('evidence/title'))).toHaveValue(planted.name);
  await expect(panel.getByLabel(t('sources/contact'))).toHaveValue(planted.contact);
  await expect(panel).toContainText(planted.file);
  await expectAccessible(page);

  // What is changed is sealed again at once.
  await panel.getByLabel(t('evidence/publisher')).fill('Harbour archive');
  await press(galley, 'Enter');
  await expect
    .poll(async () => (await galley.request('sources.reveal', { source })).publisher)
    .toBe('Harbour archive');
  expect((await galley.request('sources.get', { source })).publisher).toBeNull();

  await panel.getByRole('button', { name: t('sources/reveal/hide') }).click();
  await expect(panel.getByLabel(t('evidence/title'))).toHaveCount(0);
  await closeDetails(galley);
  await openDetails(galley);
  await expect(details(galley).getByText(t('sources/reveal/hidden'))).toBeVisible();
  expect(await page.content()).not.toContain(planted.name);
});

test('an open source is changed in place, and made confidential for good', async ({ galley }) => {
  const { page } = galley;
  const source = await confide(galley);
  await openDetails(galley);
  const panel = details(galley);
  await panel.getByLabel(t('evidence/label')).fill('');
  await expect(panel).toContainText(t('sources/problem/label'));
  await panel.getByLabel(t('evidence/label')).fill('Witness B');
  await press(galley, 'Enter');
  await expect.poll(async () => (await galley.request('sources.get', { source })).name).toBe('Witness B');
  await closeDetails(galley);

  // An open one, of the kind that is later found to need protection.
  const open = v7();
  await galley.request('command.execute', {
    id: v7(),
    type: 'source.add',
    input: { source: open, fields: { type: 'document', title: 'Harbour logbook' } },
  });
  const claim = (await galley.request('claims.list', await article(galley)))[0];
  await galley.request('command.execute', {
    id: v7(),
    type: 'evidence.link',
    input: {
      source: open,
      links: [{ evidence: v7(), claim: claim?.id ?? '' }],
      fields: { question: 'fact', stance: 'context' },
    },
  });
  await openDetails(galley, 'Harbour logbook');
  await panel.getByLabel(t('evidence/date')).fill('1884-02-30');
  await expect(panel).toContainText(t('claims/dateWrong'));
  await panel.getByLabel(t('evidence/date')).fill('1884');
  await press(galley, 'Enter');
  await expect
    .poll(async () => (await galley.request('sources.get', { source: open })).publishedAt)
    .toBe('1884');

  await panel.getByRole('button', { name: t('sources/seal/action') }).click();
  await expectAccessible(page);
  await panel.getByRole('textbox', { name: t('evidence/label') }).fill('Document C');
  await press(galley, 'Enter');
  await expect(panel.getByText(t('sources/reveal/hidden'))).toBeVisible();
  await expect(panel.getByLabel(t('evidence/title'))).toHaveCount(0);
  expect(await galley.request('sources.get', { source: open })).toMatchObject({
    name: 'Document C',
    confidential: true,
    publishedAt: null,
  });
  expect((await galley.request('command.state', undefined)).undo).toBeNull();
});

test('a library that is open for reading shows everything and changes nothing', async ({ galley }) => {
  await confide(galley);
  // As a newer Galley would have left it.
  const record = new Database(join(galley.library, 'library.db'));
  record.exec('PRAGMA user_version = 9999');
  record.close();
  await galley.restart();
  expect((await galley.request('library.info', undefined)).readOnly).toBe(true);
  await openArticle(galley);
  await card(galley, '1').click();
  await openDetails(galley);
  const panel = details(galley);
  await panel.getByRole('button', { name: t('sources/reveal/action') }).click();
  await panel.getByRole('button', { name: t('sources/reveal/yes') }).click();
  await expect(panel.getByLabel(t('evidence/title'))).toHaveValue(planted.name);
  const fields = panel.getByRole('textbox');
  for (const field of await fields.all()) await expect(field).not.toBeEditable();
  for (const role of ['combobox', 'checkbox'] as const) await expect(panel.getByRole(role)).toHaveCount(0);
  await expect(panel.getByText('Ana Prado')).toBeVisible();
  const buttons = (await panel.getByRole('button').allTextContents()).map((words) =>
    words.replace('Esc', ''),
  );
  expect(buttons).toEqual([t('sources/reveal/hide'), t('claims/close')]);
  await expectAccessible(galley.page);
});

test('a note may tell of a confidential source, and goes with it', async ({ galley }) => {
  const { page } = galley;
  await confide(galley);
  await card(galley, '1').click();
  await press(galley, 'n');
  await page.getByRole('textbox', { name: t('claims/noteText') }).fill(planted.note);
  await page
    .getByRole('radiogroup', { name: t('sources/note/tellsOf') })
    .getByRole('radio', { name: label })
    .check();
  await press(galley, 'Control+Enter');
  await expect(card(galley, '1')).toContainText(`${t('sources/note/of')} Confidential ${label}`);
  await expectAccessible(page);
});

test('a purge asks for the label, names the backups, and leaves no trace of the name', async ({ galley }) => {
  const { page, library, userData } = galley;
  const source = await confide(galley);
  const claim = (await galley.request('claims.list', await article(galley)))[0];
  await galley.request('command.execute', {
    id: v7(),
    type: 'note.add',
    input: { note: v7(), claim: claim?.id ?? '', text: planted.note, source },
  });
  // Opening it again makes the day's backup.
  await galley.restart();
  await expect(galley.page.getByText('Old Mole Lighthouse').first()).toBeVisible();
  await openArticle(galley);
  await card(galley, '1').click();
  await openDetails(galley);
  const panel = details(galley);
  await panel.getByRole('button', { name: t('sources/purge/action') }).click();
  const yes = panel.getByRole('button', { name: t('sources/purge/yes'), exact: true });
  const field = panel.getByLabel(t('sources/purge/type', { label }));
  await field.fill('Official');
  await expect(yes).toBeDisabled();
  await field.fill(label);
  await yes.click();

  const backups = readdirSync(join(library, 'backups'));
  expect(backups).not.toHaveLength(0);
  const list = panel.getByRole('list', { name: t('sources/purge/list') });
  for (const backup of backups) await expect(list).toContainText(backup);
  await expectAccessible(galley.page);
  await expect(panel.getByRole('button', { name: t('sources/reveal/action') })).toHaveCount(0);
  expect((await galley.request('library.verify', undefined)).problems).toEqual([]);
  // The form behind holds nothing of it either.
  await panel.getByRole('button', { name: t('claims/close') }).click();
  await expect(galley.page.getByLabel(t('evidence/excerpt'))).toHaveValue('');
  await expect(galley.page.getByLabel(t('evidence/remark'))).toHaveValue('');

  await galley.app.close();
  expect(page.isClosed()).toBe(true);
  rmSync(join(library, 'backups'), { recursive: true });
  // What is not sealed can be read there, so what was destroyed could be, too.
  expect(traces(library, [quote])).not.toEqual([]);
  expect([...traces(library), ...traces(userData)]).toEqual([]);
});
