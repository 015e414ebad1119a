import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLibrary } from '../../../../main/library/open-library';
import { openStore } from '../../../../main/library/store/open-store';
import { answer, folder, galley } from './captured';

const files = folder();
const file = (name: string, text: string): string => {
  const path = join(files, name);
  writeFileSync(path, text);
  return path;
};

let library = '';
const importing = (...words: string[]) =>
  galley([
    'import',
    ...words,
    '--as',
    'claims',
    '--library',
    library,
    '--person',
    'Rosalind Adeyemi',
    '--create',
  ]);

/** What stands in the library's record. */
function statements(): string[] {
  const store = openStore({ folder: library, readOnly: true });
  try {
    return store.database
      .all<{ statement: string }>(
        'SELECT statement FROM earlierCheck WHERE removedAt IS NULL ORDER BY externalId',
      )
      .map(({ statement }) => statement);
  } finally {
    store.close();
  }
}

beforeEach(() => {
  library = join(folder(), 'desk');
});

describe('galley import --as claims', () => {
  it('adds the fact-checks of all files, and counts what became of them', async () => {
    const one = file('one.csv', 'id,statement,verdict\n1,First,True\n2,Second,False\n');
    const two = file('two.jsonl', '{"id": "3", "claim": "Third", "rating": "Mixed"}\n');
    expect(await importing(one, two)).toEqual({
      status: 0,
      out: '3 added, 0 changed, 0 unchanged, 0 refused\n',
      err: '',
    });
    expect(statements()).toEqual(['First', 'Second', 'Third']);
    const later = file('later.csv', 'id,statement,verdict\n1,First,False\n2,Second,False\n4,Fourth,\n');
    expect((await importing(later)).out).toBe('1 added, 1 changed, 1 unchanged, 0 refused\n');
  });

  it('lists by row what can’t be used, and adds the others', async () => {
    const path = file('bad.csv', 'id,statement,date\n1,,\n2,Second,soon\n');
    const { status, out, err } = await importing(path, join(files, 'gone.csv'));
    expect([status, out]).toEqual([1, '1 added, 0 changed, 0 unchanged, 1 refused\n']);
    expect(err).toContain(`${path}, row 3: The date “soon”`);
    expect(err).toContain(`input-row: ${path}, row 2: There is no statement.`);
    expect(err).toContain('input-unreadable: ');
    expect(statements()).toEqual(['Second']);
  });

  it('answers one JSON value', async () => {
    const path = file('json.csv', 'id,statement,date\n1,,\n2,Second,soon\n');
    expect(answer(await importing(path, '--json'))).toEqual({
      added: 1,
      changed: 0,
      unchanged: 0,
      refused: 1,
      problems: [{ file: path, row: 2, code: 'input-row', message: 'There is no statement.' }],
      notes: [{ file: path, row: 3, message: expect.stringContaining('soon') as string }],
    });
  });

  it('is one step, which undo takes back whole', async () => {
    const rows = Array.from({ length: 300 }, (_, n) => `${n},Statement ${n}`);
    await importing(file('many.csv', `id,statement\n${rows.join('\n')}\n`));
    expect(statements()).toHaveLength(300);
    const open = await openLibrary({ path: library });
    const [rosalind] = await open.call('people.list', undefined, null);
    await open.call('command.undo', { command: v7() }, rosalind!.id);
    await open.close();
    expect(statements()).toEqual([]);
  });

  it('adds nothing where nothing can be used, and takes only what it knows', async () => {
    expect((await importing(file('none.csv', 'id,statement\n1,\n'))).out).toBe(
      '0 added, 0 changed, 0 unchanged, 1 refused\n',
    );
    const usage = await galley(['import', 'x.csv', '--as', 'drafts', '--library', library]);
    expect(usage).toMatchObject({ status: 2, err: expect.stringContaining('sources, claims') as string });
  });
});
