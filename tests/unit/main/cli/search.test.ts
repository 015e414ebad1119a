import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer, folder, galley, type Outcome } from './captured';

const files = folder();
const library = join(folder(), 'desk');
const me = ['--library', library, '--person', 'Rosalind Adeyemi'];
const inLibrary = (...words: string[]): Promise<Outcome> => galley([...words, ...me]);

beforeAll(async () => {
  const lamp = join(files, 'lamp.md');
  const mole = join(files, 'mole.md');
  writeFileSync(
    lamp,
    '# The lamp\n\nThe lamp burned all night. All 23 men came home.\n\nThe men were tired.\n',
  );
  writeFileSync(mole, '# The mole\n\nThe sea rose 7 metres above the mole, and it held.\n');
  await inLibrary('import', lamp, mole, '--create');
  await inLibrary('claim', 'The lamp', '--quote', 'All 23 men came home', '--verdict', 'verified');
});

describe('galley search', () => {
  it('answers a line for each thing that is found, by kind', async () => {
    const { status, out, err } = await inLibrary('search', 'men');
    expect([status, err]).toEqual([0, '']);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split('\t')[0]),
    ).toEqual(['article', 'claim']);
    expect(out).toMatch(/^article\t[0-9a-f-]{36}\t\d+\.\d{3}\tThe lamp\t.*men/m);
    expect(out).toMatch(/^claim\t[0-9a-f-]{36}\t\d+\.\d{3}\tAll 23 men came home\t/m);
  });

  it('answers one JSON value with counts and snippets', async () => {
    const found = answer<{ counts: object; results: { kind: string; snippets: unknown[] }[] }>(
      await inLibrary('search', '+mole -lamp', '--json', '--limit', '1'),
    );
    expect(found.counts).toEqual({ article: 1 });
    expect(found.results[0]).toMatchObject({ kind: 'article', name: 'The mole' });
    expect(found.results[0]?.snippets.length).toBeGreaterThan(0);
  });

  it('says what is wrong with a query and finds its words; and when there is nothing', async () => {
    const wrong = await inLibrary('search', 'nowhere:mole');
    expect([wrong.status, wrong.err]).toEqual([0, expect.stringContaining('There is no field “nowhere”')]);
    expect(wrong.out).toContain('The mole');
    expect(await inLibrary('search', 'zeppelin')).toEqual({
      status: 0,
      out: '',
      err: 'Nothing was found.\n',
    });
  });

  it.each(['0', '201', 'all'])('refuses --limit %s', async (limit) => {
    const refused = await inLibrary('search', 'men', '--limit', limit);
    expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('from 1 to 200')]);
  });
});

describe('galley rebuild-index', () => {
  it('makes the index anew, also where there is none', async () => {
    expect((await inLibrary('rebuild-index')).out).toMatch(/^3 things can be found\. It took \d+\.\d s\.\n$/);
    rmSync(join(library, 'index.db'), { force: true });
    expect(answer(await inLibrary('rebuild-index', '--json'))).toMatchObject({ documents: 3 });
    expect((await inLibrary('search', 'tired')).out).toContain('The lamp');
  });
});
