import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../../../../main/library/open-library';
import { deriveKey } from '../../../../main/library/store/key';
import { answer, folder, galley, type Outcome } from './captured';

const articles = folder();
const file = (name: string, text: string): string => {
  const path = join(articles, name);
  writeFileSync(path, text);
  return path;
};
const lamp = file(
  'lamp.md',
  '# The lamp\n\nThe lamp burned all night. All 23 men came home.\n\nThe men were tired. The lamp was not.\n',
);
const mole = file(
  'mole.txt',
  'The mole\n\nThe sea rose 7 metres above the mole, and it held until the morning came.\n',
);

const library = join(folder(), 'desk');
const me = ['--library', library, '--person', 'Rosalind Adeyemi'];
const inLibrary = (command: string, ...rest: string[]): Promise<Outcome> => galley([command, ...rest, ...me]);

interface Marked {
  number: string;
  kind: string;
  places: { start: number; end: number; quote: string }[];
  verdicts: { question: string; value: string }[];
}

let imported: Outcome;
let lampId: string;

beforeAll(async () => {
  imported = await inLibrary('import', lamp, mole, '--create');
  lampId = imported.out.split('\t')[0] ?? '';
});

describe('galley import', () => {
  it('makes the library when asked, and answers a line for each file', () => {
    expect(imported).toMatchObject({ status: 0, err: '' });
    expect(imported.out).toMatch(/^[0-9a-f-]{36}\tlamp\.md\n[0-9a-f-]{36}\tmole\.txt\n$/);
    expect(readdirSync(library)).toContain('library.db');
  });

  it('makes no library unasked, and needs to know who imports', async () => {
    const none = join(folder(), 'none');
    const unasked = await galley(['import', lamp, '--library', none, '--person', 'R']);
    expect(unasked).toMatchObject({ status: 1, out: '' });
    expect(unasked.err).toMatch(/^library-not-found: /);
    expect((await galley(['import', lamp, '--library', library])).err).toMatch(/^usage: Say who you are/);
  });

  it('goes on after a file that it can’t read, in the order of the files', async () => {
    const empty = file('empty.txt', '');
    const own = ['--library', join(folder(), 'own'), '--person', 'R', '--create'];
    const { status, out, err } = await galley(['import', empty, join(articles, 'gone.txt'), mole, ...own]);
    expect(status).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^input-empty: .*\tempty\.txt$/);
    expect(lines[1]).toMatch(/^input-unreadable: .*it does not exist\.\t.*gone\.txt$/);
    expect(lines[2]).toMatch(/^[0-9a-f-]{36}\tmole\.txt$/);
    expect(err).toBe('input-empty: 2 of 3 files were not imported; the others were.\n');
  });

  it('leaves out what the library has, says so, and takes it where that is wanted', async () => {
    const own = ['--library', join(folder(), 'own'), '--person', 'R', '--create'];
    await galley(['import', lamp, ...own]);
    const again = await galley(['import', lamp, mole, ...own]);
    expect(again.status).toBe(0);
    const lines = again.out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^article-known: .*The lamp.*\tlamp\.md$/);
    expect(lines[1]).toMatch(/^[0-9a-f-]{36}\tmole\.txt$/);
    expect(again.err).toMatch(/^article-known: 1 of 2 files is in the library already/);
    const wanted = await galley(['import', lamp, ...own, '--known', 'import']);
    expect(wanted).toMatchObject({ status: 0, err: '' });
    expect(answer(await galley(['list', '--json', ...own.slice(0, 2)]))).toHaveLength(3);
  });

  it('makes sources of files, or keeps articles for reference', async () => {
    const own = ['--library', join(folder(), 'own'), '--person', 'R', '--create'];
    const sources = await galley(['import', lamp, mole, ...own, '--as', 'sources']);
    expect(sources.out).toMatch(/^[0-9a-f-]{36}\tlamp\.md\n[0-9a-f-]{36}\tmole\.txt\n$/);
    const again = await galley(['import', lamp, ...own, '--as', 'sources']);
    expect(again).toMatchObject({ status: 0 });
    expect(again.out).toMatch(/^source-known: /);
    await galley(['import', lamp, ...own, '--as', 'references']);
    const articles = answer(await galley(['list', '--json', ...own.slice(0, 2)]));
    expect(articles).toMatchObject([{ title: 'The lamp', standing: 'reference' }]);
  });

  it('shows how far it has come where somebody looks on', async () => {
    const own = ['--library', join(folder(), 'own'), '--person', 'R', '--create'];
    const shown: string[] = [];
    await galley(['import', lamp, mole, ...own], { progress: (text) => shown.push(text) });
    expect(shown).toEqual(['', '2 of 2', '']);
  });

  it('takes no frames and programs that a browser saved beside a page', async () => {
    const at = folder();
    mkdirSync(join(at, 'page_files'));
    writeFileSync(join(at, 'page.html'), '<h1>The mole</h1><p>The sea rose 7 metres above the mole.</p>');
    writeFileSync(join(at, 'page_files', 'frame.html'), '<p>An advertisement that says so at length.</p>');
    const { out } = await galley([
      'import',
      at,
      '--library',
      join(folder(), 'own'),
      '--person',
      'R',
      '--create',
    ]);
    expect(out).toMatch(/^[0-9a-f-]{36}\tpage\.html\n$/);
  });

  it('takes the texts in a folder and below it', async () => {
    const at = folder();
    mkdirSync(join(at, 'b'));
    writeFileSync(join(at, 'b', 'two.txt'), readFileSync(mole));
    writeFileSync(join(at, 'a.md'), readFileSync(lamp));
    writeFileSync(join(at, 'picture.png'), 'not a text');
    const own = ['--library', join(folder(), 'own'), '--person', 'R', '--create', '--json'];
    const outcome = await galley(['import', at, ...own]);
    expect(answer<{ name: string; ok: boolean }[]>(outcome)).toMatchObject([
      { ok: true, name: 'a.md', title: 'The lamp' },
      { ok: true, name: 'two.txt' },
    ]);
    expect((await galley(['import', folder(), ...own])).out).toContain('input-unreadable');
  });

  it('enters no linked folder, and takes each file once', async () => {
    const at = folder();
    mkdirSync(join(at, 'b'));
    writeFileSync(join(at, 'b', 'two.txt'), readFileSync(mole));
    symlinkSync(at, join(at, 'b', 'back'), 'junction');
    symlinkSync(articles, join(at, 'elsewhere'), 'junction');
    symlinkSync(join(at, 'b', 'two.txt'), join(at, 'z.txt'));
    symlinkSync(lamp, join(at, 'c.md'));
    const own = ['--library', join(folder(), 'own'), '--person', 'R', '--create', '--json'];
    const outcomes = answer<{ name: string; ok: boolean }[]>(await galley(['import', at, ...own]));
    expect(outcomes.map(({ name, ok }) => [name, ok])).toEqual([
      ['two.txt', true],
      ['c.md', true],
    ]);
  });

  it('adds a person once', async () => {
    const opened = await openLibrary({ path: library, readOnly: true });
    const people = await opened.call('people.list', undefined, null);
    await opened.close();
    expect(people.map(({ name, role }) => [name, role])).toEqual([['Rosalind Adeyemi', 'checker']]);
  });
});

describe('galley list', () => {
  it('lists the articles, also from the environment and as JSON', async () => {
    const { status, out } = await galley(['list'], { env: { GALLEY_LIBRARY: library } });
    expect(status).toBe(0);
    expect(out).toMatch(/\t\d+ claims?\t\d+ blocking\tThe lamp\n/);
    const rows = answer<{ title: string }[]>(await galley(['list', '--library', library, '--json']));
    expect(rows.map(({ title }) => title).sort()).toEqual(['The lamp', 'The mole']);
  });

  it('needs no lock', async () => {
    const open = await openLibrary({ path: library });
    const outcome = await galley(['list', '--library', library]);
    await open.close();
    expect(outcome.status).toBe(0);
  });
});

describe('galley claim', () => {
  it('marks the quote and gives the verdict, by title or by the beginning of an id', async () => {
    const outcome = await inLibrary(
      'claim',
      'The lamp',
      '--quote',
      'All 23 men came home',
      '--verdict',
      'disputed',
      '--statement',
      'All men of the fleet came home.',
      '--json',
    );
    expect(outcome).toMatchObject({ status: 0, err: '' });
    expect(answer<Marked>(outcome)).toMatchObject({
      number: '1',
      article: lampId,
      statement: 'All men of the fleet came home.',
      places: [{ quote: 'All 23 men came home' }],
      verdicts: [{ question: 'fact', value: 'disputed' }],
    });
    const short = await inLibrary('claim', lampId.slice(0, 20), '--quote', 'The men were tired');
    // Ids of one moment begin alike, so a short beginning may be both articles.
    if (short.status === 0) expect(short.out).toMatch(/^[0-9a-f-]{36}\tClaim 2: The men were tired\n$/);
    else expect(short.err).toContain('may be several articles');
    expect(
      (await inLibrary('claim', lampId, '--quote', 'The lamp was not', '--verdict', 'verified')).status,
    ).toBe(0);
  });

  it('refuses a quote that stands nowhere, and one that stands in several places, which it shows', async () => {
    const none = await inLibrary('claim', 'The lamp', '--quote', 'The whale burned');
    expect(none).toMatchObject({ status: 1, out: '' });
    expect(none.err).toMatch(/^text-mismatch: The quote does not stand in “The lamp”/);
    const several = await inLibrary('claim', 'The lamp', '--quote', 'The lamp');
    expect(several.status).toBe(1);
    expect(several.err).toMatch(/^text-mismatch: The quote stands in 3 places of “The lamp”/);
    expect(several.err).toContain('The men were tired. [The lamp] was not.');
  });

  it('marks nothing when the verdict is refused', async () => {
    const before = (await galley(['list', '--library', library])).out;
    const outcome = await inLibrary(
      ...([
        'claim',
        'The mole',
        '--quote',
        'it held',
        '--verdict',
        'verified',
        '--question',
        'said',
      ] as const),
    );
    expect(outcome).toMatchObject({ status: 1, out: '' });
    expect(outcome.err).toMatch(/^command-invalid: /);
    expect((await galley(['list', '--library', library])).out).toBe(before);
  });

  it('says when there is no such article', async () => {
    expect((await inLibrary('claim', 'No such thing', '--quote', 'x')).err).toMatch(
      /^not-found: There is no article/,
    );
    const unknown = '01890000-0000-7000-8000-000000000000';
    expect((await inLibrary('claim', unknown, '--quote', 'x')).err).toMatch(/^not-found: /);
  });

  it('is refused while the library is open elsewhere', async () => {
    const open = await openLibrary({ path: library });
    const outcome = await inLibrary('claim', 'The mole', '--quote', '7 metres');
    await open.close();
    expect(outcome).toMatchObject({ status: 1, out: '' });
    expect(outcome.err).toMatch(/^library-in-use: /);
  });
});

describe('galley export', () => {
  it('writes html to standard output, or a file with its usual name into a folder', async () => {
    const outcome = await inLibrary('export', 'The lamp');
    expect(outcome).toMatchObject({ status: 0, err: '' });
    expect(outcome.out).toMatch(/^<!doctype html>/);
    const at = folder();
    const written = await inLibrary('export', 'The lamp', '--out', at);
    expect(written.out).toBe(`${join(at, 'the-lamp-r1.html')}\n`);
    expect(readFileSync(join(at, 'the-lamp-r1.html'), 'utf8')).toContain('All men of the fleet came home.');
  });

  it('writes json, and answers what it wrote', async () => {
    const report = answer<{ format: string; exportedBy: string }>(
      await inLibrary('export', 'The lamp', '--format', 'json'),
    );
    expect(report.format).toBe('galley-report');
    const path = join(folder(), 'report.json');
    const outcome = await inLibrary('export', 'The lamp', '--format', 'json', '--out', path, '--json');
    expect(answer(outcome)).toMatchObject({
      article: lampId,
      format: 'json',
      variant: 'labels',
      path,
      fileName: 'report.json',
      bytes: readFileSync(path).length,
      recorded: true,
    });
  });

  it('lets a file with names of sources say so in its name', async () => {
    const at = folder();
    const names = ['--format', 'json', '--variant', 'names'];
    const hidden = await inLibrary('export', 'The lamp', ...names, '--out', join(at, 'report.json'));
    expect(hidden).toMatchObject({ status: 2 });
    expect(hidden.err).toContain('with-source-names');
    const said = await inLibrary('export', 'The lamp', ...names, '--out', at);
    expect(said.status).toBe(0);
    expect(said.err).toContain('names confidential sources');
    expect(readdirSync(at)).toEqual(['the-lamp-r1-with-source-names.json']);
  });

  it('exports while the library is open elsewhere, and says that this is not on the record', async () => {
    const open = await openLibrary({ path: library });
    const outcome = await inLibrary('export', 'The lamp');
    const stranger = await galley(['export', 'The lamp', '--library', library, '--person', 'Nobody Known']);
    await open.close();
    expect(outcome.status).toBe(0);
    expect(outcome.out).toMatch(/^<!doctype html>/);
    expect(outcome.err).toMatch(/^The export is not in the library’s record: /);
    expect(stranger).toMatchObject({ status: 1, out: '' });
    expect(stranger.err).toMatch(/^person-unknown: /);
  });

  it('adds nobody for an article that is not there', async () => {
    const outcome = await galley(['export', 'nosuch', '--library', library, '--person', 'Typo']);
    expect(outcome).toMatchObject({ status: 1, out: '' });
    expect(outcome.err).toMatch(/^not-found: /);
    const opened = await openLibrary({ path: library, readOnly: true });
    const people = await opened.call('people.list', undefined, null);
    await opened.close();
    expect(people.map(({ name }) => name)).not.toContain('Typo');
  });

  it('says when a file can’t be written', async () => {
    const outcome = await inLibrary(
      'export',
      'The lamp',
      '--out',
      join(folder(), 'no', 'such', 'folder.html'),
    );
    expect(outcome).toMatchObject({ status: 1, out: '' });
    expect(outcome.err).toMatch(/^export-failed: .*it does not exist\.\n$/);
  });
});

describe('galley verify', () => {
  it('says that all is well', async () => {
    const outcome = await galley(['verify', '--library', library]);
    expect(outcome).toMatchObject({ status: 0, err: '' });
    expect(outcome.out).toMatch(/^The record is whole\. Events \d+, replicas 1, files \d+\.\n$/);
    expect(answer(await galley(['verify', '--library', library, '--json']))).toMatchObject({
      ok: true,
      problems: [],
    });
  });

  it('names what is missing', async () => {
    const broken = join(folder(), 'broken');
    await galley(['import', mole, '--create', '--library', broken, '--person', 'R']);
    const files = join(broken, 'files');
    for (const name of readdirSync(files, { recursive: true, withFileTypes: true }))
      if (name.isFile()) writeFileSync(join(name.parentPath, name.name), 'something else');
    const outcome = await galley(['verify', '--library', broken]);
    expect(outcome.status).toBe(1);
    expect(outcome.err).toMatch(/^record-damaged: 1 thing is wrong with this library\.\n.+/);
  });
});

describe('an encrypted library', () => {
  const key = new Uint8Array(32).fill(7);

  it('opens with its key file, raw or in hexadecimal, and with no other', async () => {
    const at = folder();
    writeFileSync(join(at, 'raw'), key);
    writeFileSync(join(at, 'hex'), `${Buffer.from(key).toString('hex')}\n`);
    writeFileSync(join(at, 'other'), new Uint8Array(32).fill(8));
    writeFileSync(join(at, 'short'), 'abc');
    const sealed = ['--library', join(at, 'sealed'), '--person', 'R'];
    const withKey = (name: string) => ['--key-file', join(at, name)];
    expect((await galley(['import', mole, '--create', ...sealed, ...withKey('raw')])).status).toBe(0);
    expect((await galley(['list', ...sealed, ...withKey('hex')])).out).toContain('The mole');
    expect((await galley(['list', ...sealed, ...withKey('other')])).err).toMatch(
      /^library-damaged: .*another key/,
    );
    expect((await galley(['list', ...sealed, ...withKey('short')])).err).toMatch(/^library-key: .*32 bytes/);
    expect((await galley(['list', ...sealed, ...withKey('none')])).err).toMatch(
      /^library-key: .*does not exist/,
    );
    expect((await galley(['list', ...sealed])).err).toMatch(/^library-damaged: .*encrypted/);
  });

  it('opens with its passphrase, from standard input or from the terminal', async () => {
    const sealed = ['--library', join(folder(), 'sealed'), '--person', 'R'];
    const made = await galley(['import', mole, '--create', '--encrypt', ...sealed], {
      stdin: 'correct horse\n',
    });
    expect(made).toMatchObject({ status: 0 });
    expect((await galley(['list', ...sealed], { stdin: 'correct horse' })).out).toContain('The mole');
    expect((await galley(['list', ...sealed], { secret: 'correct horse' })).out).toContain('The mole');
    expect(await galley(['list', ...sealed], { stdin: 'wrong\n' })).toMatchObject({ status: 1, out: '' });
    expect((await galley(['list', ...sealed])).err).toMatch(/^library-key: .*--key-file/);
  });

  it('is exported with a passphrase from standard input while it is open elsewhere', async () => {
    const path = join(folder(), 'sealed');
    const sealed = ['--library', path, '--person', 'R'];
    const stdin = 'correct horse\n';
    await galley(['import', mole, '--create', '--encrypt', ...sealed], { stdin });
    const open = await openLibrary({ path, key: deriveKey('correct horse', path) });
    const outcome = await galley(['export', 'The mole', ...sealed], { stdin });
    await open.close();
    expect(outcome.err).toMatch(/^The export is not in the library’s record: /);
    expect(outcome).toMatchObject({ status: 0 });
  });
});
