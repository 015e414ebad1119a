import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { root } from '../../../../../scripts/lib/places.mjs';
import { bytesOf, openBench, type Bench } from '../../../../helpers/open';

const file = (name: string) => readFileSync(join(root, 'tests/baselines', name));

async function lighthouse(bench: Bench): Promise<string> {
  const original = { command: v7(), name: 'lighthouse.html', bytes: file('intake/lighthouse.html') };
  const [outcome] = await bench.ask('articles.import', {
    originals: [{ ...original, bytes: new Uint8Array(original.bytes) }],
  });
  if (!outcome?.ok) throw new Error('not imported');
  return outcome.article;
}

const importing = (bench: Bench, name: string, bytes: Uint8Array, article: string | null, command = v7()) =>
  bench.ask('records.importClaims', { command, name, bytes: new Uint8Array(bytes), article });

const table = (...lines: string[]) => bytesOf(`${lines.join('\n')}\n`);

describe('claims of a table', () => {
  it('come onto the article with verdict, note and evidence; what has no one place is listed', async () => {
    const bench = await openBench();
    const article = await lighthouse(bench);
    const result = await importing(bench, 'lighthouse.csv', file('records/lighthouse.csv'), article);
    expect(result).toMatchObject({
      claims: 2,
      remarks: 0,
      articles: [{ id: article, added: 2 }],
      left: [
        { row: 4, why: 'ambiguous', quote: 'the' },
        { row: 5, why: 'gone', quote: 'the keeper has a dog', places: 0 },
      ],
      refused: [{ row: 6, message: 'There is no quote.' }],
      // The spreadsheet wrote it in windows-1252, and doesn't say so.
      notes: [{ row: 1 }, { row: 3 }],
    });
    expect(result.left[0]?.places).toBeGreaterThan(3);
    expect(result.notes[0]?.message).toContain('windows-1252');
    expect(result.notes[1]?.message).toContain('“True”');
    const claims = await bench.ask('claims.list', { article });
    expect(claims.map(({ statement }) => statement)).toEqual([
      'The tower was built in 1884',
      'The tower is 31 metres high, “the tallest” here',
    ]);
    const [built, high] = claims;
    expect(built?.verdicts).toMatchObject([{ value: 'unchecked' }]);
    expect(high?.verdicts).toMatchObject([{ value: 'disputed', reason: 'wrong', by: bench.ana }]);
    expect(high?.anchors).toMatchObject([{ quote: 'is 31 metres high' }]);
    const [note] = await bench.ask('claims.notes', { claim: high!.id });
    expect(note?.text).toBe('Ask the harbour office,\nthey measured it.');
    const links = await Promise.all(claims.map(({ id }) => bench.ask('claims.evidence', { claim: id })));
    expect(links.map(([link]) => [link?.stance, link?.excerpt])).toEqual([
      ['context', null],
      ['disputes', 'Height: 29 m'],
    ]);
    // Both rows name one source.
    expect((await bench.ask('library.info', undefined)).sources).toBe(1);
  });

  it('are one step of undo, are not imported twice, and not again by a repeated command', async () => {
    const bench = await openBench();
    const article = await lighthouse(bench);
    const command = v7();
    const bytes = file('records/lighthouse.csv');
    const first = await importing(bench, 'a.csv', bytes, article, command);
    expect(await importing(bench, 'a.csv', bytes, article, command)).toEqual(first);
    const again = await importing(bench, 'a.csv', bytes, article);
    expect(again).toMatchObject({ claims: 0, articles: [] });
    expect(again.left.filter(({ why }) => why === 'known').map(({ row }) => row)).toEqual([2, 3]);
    expect(await bench.ask('claims.list', { article })).toHaveLength(2);
    await bench.ask('command.undo', { command: v7() });
    expect(await bench.ask('claims.list', { article })).toEqual([]);
    expect((await bench.ask('library.info', undefined)).sources).toBe(0);
    expect((await bench.ask('library.verify', undefined)).problems).toEqual([]);
  });

  it('tell equal words apart by what stands around them, and answer who said it', async () => {
    const bench = await openBench();
    const { article } = await bench.article(
      'A title\n\nThe mole is long. The light is new. The mole is old, he said.',
    );
    const bytes = table(
      '{"quote": "The mole is", "prefix": "new. ", "statement": "It is old", "speaker": "the mayor", "question": "said", "verdict": "Verified", "kind": "event"}',
      '{"quote": "The light is new", "verdict": "opinion", "question": "said"}',
    );
    const result = await importing(bench, 'a.jsonl', bytes, article);
    expect(result).toMatchObject({ claims: 2, left: [], notes: [{ row: 2 }] });
    const claims = await bench.ask('claims.list', { article });
    expect(claims[1]).toMatchObject({
      kind: 'event',
      kindGuessed: false,
      attribution: { speaker: 'the mayor' },
      anchors: [{ start: 45 }],
      verdicts: [{ value: 'unchecked' }, { question: 'said', value: 'verified' }],
    });
  });

  it('are refused where there are none, and nothing is left half done', async () => {
    const bench = await openBench();
    const { article } = await bench.article('A title\n\nThe mole is long and the light is new.');
    const refused = (bytes: Uint8Array) => importing(bench, 'a.csv', bytes, article);
    await expect(refused(table('id,statement', '1,So'))).rejects.toMatchObject({ code: 'input-unreadable' });
    await expect(refused(new Uint8Array())).rejects.toMatchObject({ code: 'input-empty' });
    await expect(importing(bench, 'a.csv', table('quote,note', 'The mole,So'), v7())).rejects.toMatchObject({
      code: 'not-found',
    });
    // The second row is refused by the record: the first is not kept either.
    const sealed = table('quote,note', 'The mole,So', 'the light,sealed:1:x');
    await expect(refused(sealed)).rejects.toMatchObject({ code: 'command-invalid' });
    expect(await bench.ask('claims.list', { article })).toEqual([]);
  });
});

describe('annotations', () => {
  const name = 'lighthouse.jsonld';

  it('come onto the articles that have their addresses', async () => {
    const bench = await openBench();
    const article = await lighthouse(bench);
    const result = await importing(bench, name, file(`records/${name}`), null);
    expect(result).toMatchObject({
      claims: 1,
      remarks: 1,
      articles: [{ id: article, added: 2 }],
      left: [
        { row: 2, why: 'ambiguous', quote: 'the' },
        { row: 3, why: 'gone', quote: 'The keeper has a dog called Bosun.' },
        { row: 5, why: 'elsewhere' },
      ],
    });
    const [claim] = await bench.ask('claims.list', { article });
    expect(claim).toMatchObject({ statement: 'is 31 metres high', verdicts: [{ value: 'unchecked' }] });
    const [note] = await bench.ask('claims.notes', { claim: claim!.id });
    expect(note).toMatchObject({
      audience: 'checkers',
      text: 'The register says 29.\n\nTags: height\n\nAnnotated by Imre Halasz, 2026-10-03',
    });
    expect(await bench.ask('remarks.list', { article })).toMatchObject([
      { kind: 'other', start: null, text: 'Was the harbour office asked?' },
    ]);
    await bench.ask('command.undo', { command: v7() });
    expect(await bench.ask('claims.list', { article })).toEqual([]);
    expect(await bench.ask('remarks.list', { article })).toEqual([]);
  });

  it('of another address come onto an article only where this is wanted', async () => {
    const bench = await openBench();
    const { article } = await bench.article('A title\n\nThe pier is old. It is 31 metres high.');
    const bytes = new Uint8Array(file(`records/${name}`));
    const only = await importing(bench, name, bytes, article);
    expect(only).toMatchObject({ claims: 0, remarks: 0 });
    expect(only.left.map(({ why }) => why)).toEqual(Array(5).fill('elsewhere'));
    const all = await bench.ask('records.importClaims', {
      command: v7(),
      name,
      bytes,
      article,
      anyAddress: true,
    });
    expect(all).toMatchObject({ claims: 3, remarks: 1, left: [{ row: 3, why: 'gone' }] });
  });

  it('are told before they are imported', async () => {
    const bench = await openBench();
    const article = await lighthouse(bench);
    const bytes = new Uint8Array(file(`records/${name}`));
    const title = 'Old Mole Lighthouse Goes Dark After 140 Years';
    expect(await bench.ask('records.open', { name, bytes })).toMatchObject({
      kind: 'annotations',
      claims: { usable: 5, refused: [] },
      sources: [
        { annotations: 1, article: { id: article, title } },
        { source: 'https://example.org/news/lighthouse', annotations: 3, article: { id: article } },
        { source: 'https://example.org/news/pier', annotations: 1, article: null },
      ],
    });
  });
});

describe('records.importChecks', () => {
  it('adds and changes fact-checks as one step, and says how many', async () => {
    const bench = await openBench();
    const ask = (...lines: string[]) =>
      bench.ask('records.importChecks', { command: v7(), name: 'a.csv', bytes: table(...lines) });
    const header = 'id,statement,verdict';
    const counts = { changed: 0, unchanged: 0 };
    expect(await ask(header, '1,First,True', '2,,', '3,Third,')).toEqual({ ...counts, added: 2, refused: 1 });
    expect(await ask(header, '1,First,False', '3,Third,')).toEqual({
      ...{ added: 0, changed: 1 },
      ...{ unchanged: 1, refused: 0 },
    });
    expect(await ask(header, '4,,')).toEqual({ ...counts, added: 0, refused: 1 });
    await expect(ask('name,value', 'a,b')).rejects.toMatchObject({ code: 'input-unreadable' });
  });
});

describe('records.open', () => {
  const open = async (text: string, name = 'a.csv') =>
    (await openBench()).ask('records.open', { name, bytes: bytesOf(text) });

  it('says what a table is: its columns, its first rows, and what can’t be used', async () => {
    const text = 'Statement;Quote;Colour;date\nOne, two;so;red;soon\n;other;blue;2024\nThree;;;\n';
    expect(await open(text)).toEqual({
      kind: 'table',
      rows: 3,
      columns: [
        { name: 'Statement', known: true },
        { name: 'Quote', known: true },
        { name: 'Colour', known: false },
        { name: 'date', known: true },
      ],
      preview: [
        { row: 2, cells: ['One, two', 'so', 'soon'] },
        { row: 3, cells: ['', 'other', '2024'] },
        { row: 4, cells: ['Three', '', ''] },
      ],
      checks: {
        usable: 2,
        refused: [{ row: 3, message: 'There is no statement.' }],
        notes: [{ row: 2, message: expect.stringContaining('“soon”') as string }],
      },
      claims: { usable: 2, refused: [{ row: 4, message: 'There is no quote.' }], notes: [] },
    });
    expect(await open('{"claim": "So", "id": 1}\n', 'a.txt')).toMatchObject({
      checks: { usable: 1 },
      claims: null,
    });
    expect(await open('quote,note\nso,good\n')).toMatchObject({ checks: null, claims: { usable: 1 } });
  });

  it('leaves what is no record to become an article', async () => {
    for (const text of [
      '[Update] A title\n\nText.',
      '{"a": 1}',
      'Some, words',
      '{\n "statement": "x"\n}',
      '[1]',
    ])
      expect(await open(text, 'a.txt')).toBeNull();
  });
});
