import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer, folder, galley, type Outcome } from './captured';

const files = folder();
const file = (name: string, text: string): string => {
  const path = join(files, name);
  writeFileSync(path, text);
  return path;
};
const library = join(folder(), 'desk');
const me = ['--library', library, '--person', 'Rosalind Adeyemi'];
const inLibrary = (...words: string[]): Promise<Outcome> => galley([...words, ...me]);

beforeAll(async () => {
  const checks = [
    ['a1', 'The airship Hindenburg burned out in 34 seconds.', 'Mostly true', '1997-05-06'],
    ['a2', 'The tower was repainted in 2021.', 'False', ''],
    ['a3', 'A bridge in Harwick was sold twice.', '', ''],
  ];
  const csv = checks.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
  await inLibrary(
    'import',
    file('checks.csv', `id,statement,verdict,date\n${csv}\n`),
    '--as',
    'claims',
    '--create',
  );
});

describe('galley similar', () => {
  it('answers earlier claims that say the same, best first', async () => {
    const { status, out } = await inLibrary('similar', 'Hindenburg burned in just 34 seconds!');
    expect(status).toBe(0);
    expect(out.split('\n')[0]).toMatch(
      /^[01]\.\d{3}\tMostly true\t1997-05-06\ta1\tThe airship Hindenburg burned out in 34 seconds\.$/,
    );
    const [first] = answer<object[]>(await inLibrary('similar', 'a bridge sold twice', '--json'));
    expect(first).toMatchObject({ externalId: 'a3', from: 'elsewhere', verdict: null });
  });

  it('answers each query of a file with one line, also one that finds nothing', async () => {
    const queries = [
      { id: 7, text: 'Did they sell a #Harwick bridge twice? — Jo (@jo) May 3, 2018' },
      { id: 'none', text: 'zyzzyva' },
    ];
    const path = file('queries.jsonl', `${queries.map((query) => JSON.stringify(query)).join('\n\n')}\n`);
    const { status, out } = await inLibrary('similar', '--queries', path, '--limit', '1');
    expect(status).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; results: object[] });
    expect(lines[0]).toMatchObject({ id: 7, results: [{ externalId: 'a3' }] });
    expect(lines[1]).toEqual({ id: 'none', results: [] });
  });

  it.each([
    [[], 2, 'Give either a statement or --queries FILE.'],
    [['a bridge', '--queries', 'x.jsonl'], 2, 'Give either a statement'],
    [['--queries', file('bad.jsonl', '{"id": 1, "text": "x"}\nnonsense\n')], 1, 'Line 2 of'],
    [['--queries', join(files, 'gone.jsonl')], 1, 'input-unreadable'],
    [['a bridge', '--limit', '0'], 2, 'from 1 to 1000'],
  ] as const)('refuses %j', async (words, status, message) => {
    const refused = await inLibrary('similar', ...words);
    expect([refused.status, refused.out]).toEqual([status, '']);
    expect(refused.err).toContain(message);
  });
});
