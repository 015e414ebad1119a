import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readChecks } from '../../../../../main/library/intake/read-checks';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, name = 'checks.csv') => readChecks({ name, bytes: bytes(text) });
const checks = (text: string, name?: string) => read(text, name).checks.map(({ check }) => check);
const unreadable = expect.objectContaining({ code: 'input-unreadable' }) as Error;

const full = {
  externalId: 'a1',
  statement: 'The tower is 330 metres tall',
  title: 'How tall is it?',
  verdict: 'True',
  date: '2021-03-04',
  url: 'https://checks.example/a1',
};
const cells = 'a1,The tower is 330 metres tall,How tall is it?,True,2021-03-04,https://checks.example/a1';

describe('fact-checks in CSV', () => {
  it.each([
    ['commas', `id,statement,title,verdict,date,url\n${cells}\n`],
    ['semicolons', `id;statement;title;verdict;date;url\n${cells.replaceAll(',', ';')}`],
    ['tabs', `id\tstatement\ttitle\tverdict\tdate\turl\r\n${cells.replaceAll(',', '\t')}\r\n`],
    ['a byte order mark', `\uFEFFid,statement,title,verdict,date,url\n${cells}`],
    ['other names', `External ID,Claim,Headline,RATING,date_published,link,more\n${cells},x`],
    [
      'another order',
      'url,id,statement,title,verdict,date\nhttps://checks.example/a1,' +
        cells.slice(0, cells.lastIndexOf(',')),
    ],
  ])('are read with %s', (_what, text) => {
    expect(read(text)).toEqual({ checks: [{ row: 2, check: full }], refused: [], notes: [] });
  });

  it('may hold separators, quotation marks and line breaks in quoted cells, by which no row loses its number', () => {
    const text = 'id;statement\n1;"One; ""two"",\nthree"\n;\n3;"Next"\n';
    expect(read(text).checks.map(({ row, check }) => [row, check.externalId, check.statement])).toEqual([
      [2, '1', 'One; "two", three'],
      [4, '3', 'Next'],
    ]);
  });

  it('that can’t be used are refused by their rows, and the others are read', () => {
    const text = 'id,statement,title\n1,,no statement\n2,Two\n3,a,b,c\n4,say "it" so\n5,"never closed\n6,x';
    const { checks: used, refused } = read(text);
    expect(used.map(({ check }) => check.externalId)).toEqual(['2', '4']);
    expect(refused.map(({ row, error }) => [row, error.code])).toEqual([
      [2, 'input-row'],
      [4, 'input-row'],
      [6, 'input-row'],
    ]);
  });

  it('lose a date that can’t be read in one way, and keep any other as it is written', () => {
    const text = 'statement,date\na,03/04/2024\nb,3 April 2024\nc,2024\nd,2024-04-03 12:30\ne,soon\nf,\n';
    const { checks: used, notes } = read(text);
    expect(used.map(({ check }) => check.date)).toEqual([
      null,
      '2024-04-03',
      '2024',
      '2024-04-03T12:30',
      null,
      null,
    ]);
    expect(notes.map(({ row }) => row)).toEqual([2, 6]);
  });

  it('without an id get one from what they say, the same each time and whatever else changes', () => {
    const first = checks(
      'statement,url,verdict\nIt is so,https://a.example,True\nIt is not so,https://a.example,\n',
    );
    const again = checks('verdict,statement,url\nFalse,It is so,https://a.example\n');
    expect(first[0]!.externalId).toBe(again[0]!.externalId);
    expect(first[0]!.externalId).not.toBe(first[1]!.externalId);
  });

  it('of one id are all given, with a note where the last will count', () => {
    const { checks: used, notes } = read('id,statement\n1,a\n2,b\n1,c\n');
    expect(used).toHaveLength(3);
    expect(notes).toEqual([{ row: 2, message: expect.stringContaining('4') as string }]);
  });

  it('need a column that tells what was checked', () => {
    expect(() => read('id,headline\n1,x\n')).toThrow(unreadable);
    expect(() => read('{"id": 1}\n'.repeat(2), 'a.csv')).not.toThrow();
    expect(() => read('')).toThrow(expect.objectContaining({ code: 'input-empty' }) as Error);
  });

  it('are refused where a field is endless', () => {
    expect(read(`statement\n${'x'.repeat(100_001)}\n`).refused).toHaveLength(1);
  });

  it('come out as they went in, whatever they hold', () => {
    const words = fc
      .string({ unit: fc.constantFrom('a', 'é', ',', ';', '"', '\t', '|', ' ', '.', '中'), minLength: 1 })
      .map((text) => `x${text}x`.replace(/\s+/g, ' '));
    const rows = fc.uniqueArray(fc.record({ id: fc.nat().map((n) => `n${n}`), statement: words }), {
      selector: ({ id }) => id,
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t', '|'), (list, delimiter) => {
        const back = checks(Papa.unparse(list, { delimiter }));
        expect(back.map(({ externalId, statement }) => ({ id: externalId, statement }))).toEqual(list);
      }),
    );
  });
});

describe('fact-checks in JSON Lines', () => {
  it('are read, numbers as text, one a line', () => {
    const line = JSON.stringify({ ...full, externalId: undefined, id: 17, extra: { nested: true } });
    expect(read(`\n${line}\r\n`, 'checks.jsonl')).toEqual({
      checks: [{ row: 2, check: { ...full, externalId: '17' } }],
      refused: [],
      notes: [],
    });
  });

  it('are told by what they begin with, too', () => {
    expect(checks('{"claim": "It is so", "rating": null}', 'checks.txt')).toEqual([
      expect.objectContaining({ statement: 'It is so', verdict: null, title: null }),
    ]);
  });

  it('that can’t be used are refused by their lines', () => {
    const { checks: used, refused } = read(
      '{"statement": "a"}\n{oops\n[1]\n"x"\n{"statement": {"a": 1}}\n',
      'a.jsonl',
    );
    expect(used).toHaveLength(1);
    expect(refused.map(({ row, error }) => [row, error.code])).toEqual(
      [2, 3, 4, 5].map((row) => [row, 'input-row']),
    );
  });

  it('are not one value over many lines', () => {
    expect(() => read('[\n{"statement": "a"}\n]', 'a.json')).toThrow(unreadable);
    expect(() => read('{\n"statement": "a"\n}', 'a.jsonl')).toThrow(unreadable);
  });
});
