import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileOutcome, ImportOutcome, Original } from '@shared/ipc/contract';
import { FileImport, requestLimit } from '../../../../main/app/file-import';
import { fileLimit } from '../../../../main/app/read-file';
import { temporaryFolder } from '../../../helpers/temporary';

const article = '0198b4c2-0000-7000-8000-000000000001';
const imported = ({ name }: Original): ImportOutcome => ({
  ...{ ok: true, name, article, title: null, notes: [], doubtful: true },
});
const known = ({ name }: Original): ImportOutcome => ({
  ...{ ok: false, name, error: { code: 'article-known', message: 'Known.' } },
});

interface Asked {
  name: string;
  originals: Original[];
  known: string;
  batch: string;
  standing?: string;
}
type Answer = (asked: Asked) => unknown;

function setUp(answer: Answer = ({ originals }) => ({ ok: true, value: originals.map(imported) })) {
  const asked: Asked[] = [];
  const progress: string[] = [];
  const around = { answer };
  const ask = async (name: string, input: Omit<Asked, 'name'>) => {
    asked.push({ name, ...input });
    return around.answer({ name, ...input });
  };
  const files: FileImport = new FileImport({ ask } as never, ({ done, total, failed }) =>
    progress.push(`${done}/${total}/${failed}`),
  );
  const imports = () => asked.filter(({ name }) => name.endsWith('.import'));
  return { files, asked, imports, progress, around };
}

/** Files of these sizes in a new folder, without content where they are large. */
function filesOf(sizes: Record<string, number>): { path: string }[] {
  const folder = temporaryFolder();
  return Object.entries(sizes).map(([name, size]) => {
    writeFileSync(join(folder, name), 'text');
    truncateSync(join(folder, name), size);
    return { path: join(folder, name) };
  });
}
const many = (count: number, size = 1) =>
  filesOf(Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.txt`, size])));
const said = (outcomes: readonly FileOutcome[]) =>
  outcomes.map(({ outcome }) => [outcome.name, outcome.ok ? 'ok' : outcome.error.code]);
const gone = () => ({ path: join(temporaryFolder(), 'gone.txt') });

describe('an import of files', () => {
  it('goes in requests of one batch, in the order of the files, each file under an id of its own', async () => {
    const { files, imports } = setUp();
    const count = requestLimit.files + 3;
    const outcomes = await files.run(many(count), 'check');
    expect(said(outcomes).every(([, code]) => code === 'ok')).toBe(true);
    expect(imports().map(({ originals }) => originals.length)).toEqual([requestLimit.files, 3]);
    expect(new Set(imports().map(({ batch }) => batch)).size).toBe(1);
    expect(imports().every((request) => request.known === 'refuse' && request.standing === 'check')).toBe(
      true,
    );
    const ids = imports().flatMap(({ originals }) => originals.map(({ command }) => command));
    expect(outcomes.map(({ file }) => file)).toEqual(ids);
    expect(new Set(ids).size).toBe(count);
  });

  it('keeps no more in memory than its limit', async () => {
    const { files, imports } = setUp();
    const outcomes = await files.run(many(5, requestLimit.bytes / 2), 'check');
    expect(outcomes).toHaveLength(5);
    expect(imports().map(({ originals }) => originals.length)).toEqual([2, 2, 1]);
  });

  it('makes sources, or keeps for reference, as wanted', async () => {
    const { files, imports } = setUp();
    await files.run(many(1), 'source');
    await files.run(many(1), 'reference');
    expect(imports().map(({ name, standing }) => [name, standing])).toEqual([
      ['sources.import', undefined],
      ['articles.import', 'reference'],
    ]);
  });

  it('goes on past files and folders that can not be read, each with its own error in its own place', async () => {
    const { files, imports } = setUp();
    const [large, good] = filesOf({ 'large.txt': fileLimit + 1, 'good.txt': 4 });
    const closed = { path: '/some/closed', unreadable: Object.assign(new Error('no'), { code: 'EACCES' }) };
    const outcomes = await files.run([large!, gone(), closed, good!], 'check');
    expect(said(outcomes)).toEqual([
      ['large.txt', 'input-too-large'],
      ['gone.txt', 'input-unreadable'],
      ['closed', 'input-unreadable'],
      ['good.txt', 'ok'],
    ]);
    expect(imports().flatMap(({ originals }) => originals.map(({ name }) => name))).toEqual(['good.txt']);
  });

  it('gives each file the error of a request that failed', async () => {
    const error = { code: 'process-stopped', message: 'It stopped.' } as const;
    const { files } = setUp(() => ({ ok: false, error }));
    const outcomes = await files.run(many(2), 'check');
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      { ok: false, name: '0.txt', error },
      { ok: false, name: '1.txt', error },
    ]);
  });

  it('tells how far it has come and how many failed; what is known already is no failure', async () => {
    const { files, progress } = setUp(({ originals }) => {
      originals.forEach((_, at) => files.heard({ done: at + 1, total: originals.length }));
      return { ok: true, value: originals.map((original, at) => (at === 0 ? known : imported)(original)) };
    });
    await files.run([gone(), ...many(2)], 'check');
    expect(progress[0]).toBe('0/3/0');
    expect(progress.at(-1)).toBe('3/3/1');
    const done = progress.map((step) => Number(step.split('/')[0]));
    expect(done).toEqual([...done].sort((a, b) => a - b));
  });

  it('brings the pictures that a browser saved beside a page', async () => {
    const { files, imports } = setUp();
    const [page] = filesOf({ 'page.html': 4 });
    const beside = join(page!.path, '..', 'page_files');
    mkdirSync(beside);
    writeFileSync(page!.path, '<img src="page_files/a.png">');
    writeFileSync(join(beside, 'a.png'), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    await files.run([page!], 'check');
    expect(imports()[0]?.originals[0]?.companions?.map(({ name }) => name)).toEqual(['page_files/a.png']);
  });

  it('leaves records of claims to be asked about, and the outcomes without gaps', async () => {
    const { files, progress } = setUp();
    const three = filesOf({ 'a.txt': 4, 'b.csv': 4, 'c.txt': 4 });
    for (const { path } of three) writeFileSync(path, 'statement\nIt is so\n');
    expect(said(await files.run(three, 'check')).map(([name]) => name)).toEqual(['a.txt', 'c.txt']);
    expect(files.records.map(({ name, bytes }) => [name, bytes.length])).toEqual([['b.csv', 19]]);
    expect(progress.at(-1)).toBe('3/3/0');
  });

  it('passes on how far pages are that are fetched', () => {
    const { files, progress } = setUp();
    files.heard({ done: 1, total: 2 });
    files.heard({ done: 1, total: 2, fetching: article });
    expect(progress).toEqual(['1/2/0']);
  });

  it('is one at a time', async () => {
    const { files } = setUp();
    const running = files.run(many(1), 'check');
    await expect(files.run(many(1), 'check')).rejects.toMatchObject({ code: 'import-running' });
    await expect(files.again([article], 'refuse')).rejects.toMatchObject({ code: 'import-running' });
    await running;
  });

  it('begins nothing more after a cancel, and says so of each file', async () => {
    const { files, asked, imports } = setUp(({ name, originals }) => {
      if (name === 'import.cancel') return { ok: true };
      if (imports().length === 1) void files.cancel();
      return { ok: true, value: originals.map(imported) };
    });
    const outcomes = await files.run(many(requestLimit.files * 4), 'check');
    const [first] = imports();
    expect(asked.find(({ name }) => name === 'import.cancel')?.batch).toBe(first?.batch);
    expect(said(outcomes)[0]).toEqual(['0.txt', 'ok']);
    expect(said(outcomes).at(-1)).toEqual([`${requestLimit.files * 4 - 1}.txt`, 'import-cancelled']);
    expect(outcomes).toHaveLength(requestLimit.files * 4);
  });
});

describe('what is not in', () => {
  it('is imported again by its id, under the same command, from where it lies', async () => {
    const { files, imports, around } = setUp(({ originals }) => ({ ok: true, value: originals.map(known) }));
    const [first, second] = await files.run(many(2), 'reference');
    around.answer = ({ originals }) => ({ ok: true, value: originals.map(imported) });
    const outcomes = await files.again([second!.file], 'import');
    expect(outcomes.map(({ file }) => file)).toEqual([second!.file]);
    expect(said(outcomes)).toEqual([['1.txt', 'ok']]);
    expect(imports()[1]).toMatchObject({ known: 'import', standing: 'reference' });
    expect(imports()[1]?.originals.map(({ command }) => command)).toEqual([second!.file]);
    expect(imports()[1]?.batch).not.toBe(imports()[0]?.batch);
    // What is in by now is not there to be tried again; what is not in still is.
    expect(said(await files.again([second!.file, first!.file], 'import'))).toEqual([
      ['', 'input-unreadable'],
      ['0.txt', 'ok'],
    ]);
  });

  it('is still there after the next import, and becomes what it was to be', async () => {
    const { files, imports } = setUp(({ originals }) => ({ ok: true, value: originals.map(known) }));
    const [one] = await files.run(many(1), 'source');
    await files.run(many(1), 'check');
    expect(said(await files.again([one!.file], 'import'))).toEqual([['0.txt', 'article-known']]);
    expect(imports().map(({ name }) => name)).toEqual([
      'sources.import',
      'articles.import',
      'sources.import',
    ]);
  });

  it('can be read once it is there', async () => {
    const { files } = setUp();
    const missing = gone();
    const [one] = await files.run([missing], 'check');
    writeFileSync(missing.path, 'text');
    expect(said(await files.again([one!.file], 'refuse'))).toEqual([[basename(missing.path), 'ok']]);
  });
});
