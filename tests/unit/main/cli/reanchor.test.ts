import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folder, galley } from './captured';

const files = folder();
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(files, name);
  writeFileSync(path, content);
  return path;
};

const old =
  'It rained.  The fire killed 12 people. He left. Tokyo says that it is so.\n\nNobody was charged.';
const place = (id: string | number, quote: string) => {
  const start = old.indexOf(quote);
  return { id, start, end: start + quote.length };
};
const pair = {
  id: 'p1',
  old,
  new: 'It rained.  The fire killed 14 people. He left. It is so.\n\nNobody was charged. It rained.',
  claims: [
    place('c0', 'killed 12 people'),
    place(7, 'Nobody'),
    place('c2', 'it is so'),
    place('c3', 'rained'),
  ],
};
const second = {
  id: 2,
  old: 'One thing is here.',
  new: 'Quite another.',
  claims: [{ id: 'x', start: 0, end: 9 }],
};
const lines = [pair, second].map((one) => JSON.stringify(one));
const answers = (out: string): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('galley reanchor', () => {
  const expected = [
    {
      id: 'p1',
      claims: [
        { id: 'c0', state: 'edited', start: 21, end: 37, changes: ['number'] },
        { id: 7, state: 'exact', start: 59, end: 65, changes: [] },
        { id: 'c2', state: 'edited', start: 48, end: 56, changes: ['attribution'] },
        { id: 'c3', state: 'exact', start: 3, end: 9, changes: [] },
      ],
    },
    { id: 2, claims: [{ id: 'x', state: 'gone', start: null, end: null, changes: [] }] },
  ];

  it('answers a line for each pair, in their order, the texts as they are', async () => {
    const { status, out, err } = await galley([
      'reanchor',
      file('pairs.jsonl', `${lines.join('\r\n\r\n')}\n`),
    ]);
    expect([status, err]).toEqual([0, '']);
    expect(answers(out)).toEqual(expected);
  });

  it('unpacks what is packed, whatever its name', async () => {
    const { out } = await galley(['reanchor', file('packed.txt', gzipSync(lines.join('\n')))]);
    expect(answers(out)).toEqual(expected);
    expect((await galley(['reanchor', file('empty.jsonl', '')])).status).toBe(0);
  });

  it('names each line that is no pair, and answers the others', async () => {
    const bad = [
      'nonsense',
      JSON.stringify({ ...pair, id: undefined }),
      JSON.stringify({ ...pair, new: 5 }),
      JSON.stringify({ ...pair, claims: null }),
      JSON.stringify({ ...pair, claims: [pair.claims[0], { id: 'c', start: 5, end: 5 }] }),
      JSON.stringify({ ...pair, claims: [{ id: 'c', start: 0, end: old.length + 1 }] }),
    ];
    const path = file('bad.jsonl', [lines[0], ...bad, lines[1]].join('\n'));
    const { status, out, err } = await galley(['reanchor', path]);
    expect(status).toBe(1);
    expect(answers(out)).toEqual(expected);
    const told = err.trimEnd().split('\n');
    expect(told).toHaveLength(bad.length);
    told.forEach((line, at) => expect(line).toContain(`input-row: Line ${at + 2} of ${path} is no pair`));
    expect(told[4]).toContain('claim 2 has no id, or no place');
  });

  it('says which file it can’t read, and needs no library', async () => {
    const gone = await galley(['reanchor', join(files, 'gone.jsonl')]);
    expect([gone.status, gone.out]).toEqual([1, '']);
    expect(gone.err).toContain('input-unreadable');
    const torn = await galley(['reanchor', file('torn.gz', gzipSync(lines.join('\n')).subarray(0, 60))]);
    expect(torn.status).toBe(1);
    expect(torn.err).toContain('input-unreadable');
    expect((await galley(['reanchor', files])).err).toContain('it is a folder');
    expect((await galley(['reanchor'])).status).toBe(2);
    expect((await galley(['help', 'reanchor'])).out).not.toContain('--library');
  });
});
