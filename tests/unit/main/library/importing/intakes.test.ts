import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Library } from '../../../../../main/library/api';
import { Intakes, type Held } from '../../../../../main/library/importing/held-intakes';
import { openLibrary } from '../../../../../main/library/open-library';
import { root } from '../../../../../scripts/lib/places.mjs';
import { extractionOf } from '../../../../helpers/record';
import { temporaryFolder } from '../../../../helpers/temporary';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));
const baseline = (name: string) => new Uint8Array(readFileSync(join(root, 'tests/baselines', name)));
const lighthouse = baseline('intake/lighthouse.docx');
const report = baseline('records/lighthouse.json');
const tower =
  'A tower in the town\n\nThe tower stands 330 metres tall, and two million people saw it last year.\n\nIt was built in 1889.\n';

interface Opened {
  library: Library;
  ana: string;
}

async function open(): Promise<Opened> {
  const library = await openLibrary({ path: temporaryFolder(), create: { name: 'Long View' } });
  onTestFinished(() => library.close().catch(() => undefined));
  const ana = v7();
  const input = { person: ana, name: 'Ana Prado', role: 'checker' as const };
  await library.call('command.execute', { id: v7(), type: 'person.add', input }, ana);
  return { library, ana };
}

const read = ({ library, ana }: Opened, text = tower, url?: string) =>
  library.call('intake.open', { name: 'tower.txt', bytes: bytes(text), ...(url ? { url } : {}) }, ana);

async function store({ library, ana }: Opened, intake: string, wish: object = {}): Promise<string> {
  const outcome = await library.call('intake.store', { intake, command: v7(), ...wish }, ana);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.article;
}

const without = (piece: number) => ({
  choices: { pieces: [{ piece, kept: false, role: 'paragraph' as const }] },
});

describe('an original that was read', () => {
  it('is stored nowhere until it is stored, and then as it was chosen', async () => {
    const opened = await open();
    const intake = await read(opened);
    expect(intake).toMatchObject({ known: [], article: null, view: 'page' });
    expect(await opened.library.call('articles.list', {}, opened.ana)).toMatchObject({ count: 0 });
    const article = await store(opened, intake.id, without(2));
    const { revision, title } = await opened.library.call('articles.get', { article }, opened.ana);
    expect(title).toBe('A tower in the town');
    const { text } = await opened.library.call('articles.revision', { revision }, opened.ana);
    expect(text).not.toContain('1889');
    expect((await opened.library.call('library.verify', undefined, opened.ana)).problems).toEqual([]);
  });

  it('is stored once, and is held no longer then', async () => {
    const opened = await open();
    const { id } = await read(opened);
    const command = v7();
    const first = await opened.library.call('intake.store', { intake: id, command }, opened.ana);
    const again = await opened.library.call('intake.store', { intake: id, command }, opened.ana);
    expect(again).toMatchObject({ ok: true, article: first.ok ? first.article : '' });
    await expect(store(opened, id)).rejects.toMatchObject({ code: 'intake-gone' });
  });

  it('is told to be known by its bytes, its text or its address, the surest first', async () => {
    const opened = await open();
    const article = await store(opened, (await read(opened, tower, 'https://gull.example/tower')).id);
    const known = async (text: string, url?: string) => (await read(opened, text, url)).known;
    expect(await known(tower)).toMatchObject([{ article, same: 'original', revision: 1 }]);
    expect(await known(`${tower}\n\n`)).toMatchObject([{ article, same: 'text' }]);
    const draft = tower.replace('330', '324');
    expect(await known(draft)).toEqual([]);
    expect(await known(draft, 'https://gull.example/tower')).toMatchObject([{ article, same: 'address' }]);
  });

  it('becomes the next revision of an article; undo takes it back', async () => {
    const opened = await open();
    const { library, ana } = opened;
    const article = await store(opened, (await read(opened)).id);
    const draft = await read(opened, tower.replace('330', '324'));
    expect(await store(opened, draft.id, { revises: article })).toBe(article);
    expect(await library.call('articles.get', { article }, ana)).toMatchObject({ revisionNumber: 2 });
    await library.call('command.undo', { command: v7() }, ana);
    expect(await library.call('articles.get', { article }, ana)).toMatchObject({ revisionNumber: 1 });
    expect((await library.call('library.verify', undefined, ana)).problems).toEqual([]);
  });
});

describe('a draft that becomes the next revision', () => {
  it('is told of before it is stored, and nothing is recorded by that', async () => {
    const opened = await open();
    const { library, ana } = opened;
    const article = await store(opened, (await read(opened)).id);
    const draft = await read(opened, `${tower}\nIt was painted brown in the spring of 1968.\n`);
    const wish = { intake: draft.id, revises: article };
    const summary = await library.call('intake.revision', wish, ana);
    expect(summary).toMatchObject({ revision: 2, counts: { new: 1 }, changed: { text: true } });
    expect(await library.call('articles.get', { article }, ana)).toMatchObject({ revisionNumber: 1 });
    const chosen = await library.call('intake.revision', { ...wish, ...without(3) }, ana);
    expect(chosen).toMatchObject({ counts: { new: 0 }, changed: { text: false } });
    await library.call('intake.close', { intake: draft.id }, ana);
    await expect(library.call('intake.revision', wish, ana)).rejects.toMatchObject({ code: 'intake-gone' });
  });

  it('keeps what is known of the article where it says nothing, unless that was cleared', async () => {
    const opened = await open();
    const { library, ana } = opened;
    const url = 'https://gull.example/tower';
    const article = await store(opened, (await read(opened, tower, url)).id);
    const revised = async (text: string, data: object = {}) => {
      await store(opened, (await read(opened, text)).id, { revises: article, choices: { data } });
      return library.call('articles.get', { article }, ana);
    };
    expect(await revised(tower.replace('330', '324'))).toMatchObject({ url, revisionNumber: 2 });
    expect(await revised(tower, { url: null })).toMatchObject({ url: null, revisionNumber: 3 });
  });
});

describe('an article that is read again', () => {
  it('shows the choices that its text was made by, and keeps its original once', async () => {
    const opened = await open();
    const { library, ana } = opened;
    const article = await store(opened, (await read(opened)).id, without(2));
    const again = await library.call('intake.reopen', { article }, ana);
    expect(again).toMatchObject({
      article,
      known: [],
      choices: { data: { title: 'A tower in the town' }, pieces: [{ piece: 2, kept: false }] },
    });
    await store(opened, again.id, { revises: article, choices: { data: again.choices.data } });
    const { revision, revisionNumber } = await library.call('articles.get', { article }, ana);
    expect(revisionNumber).toBe(2);
    const { text, original } = await library.call('articles.revision', { revision }, ana);
    expect(text).toContain('1889');
    expect(original.name).toBe('tower.txt');
    expect((await library.call('library.verify', undefined, ana)).problems).toEqual([]);
  });
});

describe('a document with tracked changes that is read again', () => {
  it.each(['accepted', 'original'] as const)('is read as its text was: %s', async (changes) => {
    const opened = await open();
    const { library, ana } = opened;
    const { id } = await library.call('intake.open', { name: 'lighthouse.docx', bytes: lighthouse }, ana);
    await library.call('intake.reread', { intake: id, changes }, ana);
    const article = await store(opened, id);
    const again = await library.call('intake.reopen', { article }, ana);
    expect(again.extraction.changes).toMatchObject({ as: changes });
    expect(again.choices.pieces).toEqual([]);
    await store(opened, again.id, { revises: article });
    const { revision } = await library.call('articles.get', { article }, ana);
    const { text } = await library.call('articles.revision', { revision }, ana);
    expect(text).toContain(changes === 'accepted' ? '31 metres' : '29 metres');
  });
});

describe('a Galley report', () => {
  it('becomes an article of its own, and no revision of another', async () => {
    const opened = await open();
    const { library, ana } = opened;
    const article = await store(opened, (await read(opened)).id);
    const { id } = await library.call('intake.open', { name: 'lighthouse.json', bytes: report }, ana);
    await expect(store(opened, id, { revises: article })).rejects.toMatchObject({
      code: 'report-not-revision',
    });
    expect(await library.call('articles.get', { article }, ana)).toMatchObject({ revisionNumber: 1 });
    expect(await store(opened, id)).not.toBe(article);
  });

  it('is not taken for the next revision of the article that it is of, either', async () => {
    const { library, ana } = await open();
    const bring = (known: 'refuse' | 'revise') =>
      library.call(
        'articles.import',
        { originals: [{ command: v7(), name: 'lighthouse.json', bytes: report }], known },
        ana,
      );
    expect(await bring('refuse')).toMatchObject([{ ok: true }]);
    expect(await bring('revise')).toMatchObject([{ ok: false, error: { code: 'report-not-revision' } }]);
  });
});

describe('a picture of an original', () => {
  it('is that of the reading that it is asked for', async () => {
    const { library, ana } = await open();
    const bytes = baseline('intake/pictured.docx');
    const { id } = await library.call('intake.open', { name: 'pictured.docx', bytes }, ana);
    const image = (changes: 'original' | null) =>
      library.call('intake.image', { intake: id, image: 0, changes }, ana);
    expect((await image(null)).bytes.length).toBeGreaterThan(0);
    await expect(image('original')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('Intakes', () => {
  it('hold a few, and the longest held go first', () => {
    const intakes = new Intakes();
    const held: Held = {
      original: { name: 'a', bytes: bytes('a') },
      extraction: extractionOf(['a']),
      article: null,
    };
    const ids = Array.from({ length: 9 }, () => intakes.add(held));
    expect(() => intakes.get(ids[0] ?? '')).toThrow(expect.objectContaining({ code: 'intake-gone' }));
    expect(intakes.get(ids[8] ?? '')).toBe(held);
    intakes.close(ids[8] ?? '');
    expect(() => intakes.get(ids[8] ?? '')).toThrow();
  });
});
