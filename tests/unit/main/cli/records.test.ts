import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../../scripts/lib/places.mjs';
import { answer, folder, galley } from './captured';

const baseline = (name: string) => join(root, 'tests/baselines', name);
const files = folder();
const library = join(folder(), 'desk');
const asZoe = (...argv: string[]) => galley([...argv, '--library', library, '--person', 'Zoe Marsh']);
let article = '';

beforeAll(async () => {
  const { out } = await asZoe('import', baseline('intake/lighthouse.html'), '--create');
  article = out.split('\t')[0] ?? '';
});

describe('galley claim --from', () => {
  it('marks the claims of a table and lists what it left, by row', async () => {
    const path = baseline('records/lighthouse.csv');
    const { status, out, err } = await asZoe('claim', article, '--from', path);
    expect([status, out]).toEqual([1, '2 marked, 0 remarks, 3 left\n']);
    expect(err).toContain(`${path}, row 5: “the keeper has a dog” Its words don’t stand in the text.`);
    expect(err).toContain(`${path}, row 6: There is no quote.`);
    expect(err).toContain('input-row: 3 of them were left out.');
    const { claims } = answer<{ claims: number }>(await asZoe('claim', article, '--from', path, '--json'));
    expect(claims).toBe(0);
  });

  it('takes no quote, statement or verdict beside it', async () => {
    for (const option of ['--quote', '--statement', '--verdict'])
      expect(await asZoe('claim', article, '--from', 'a.csv', option, 'so')).toMatchObject({ status: 2 });
  });
});

describe('galley annotate', () => {
  it('brings annotations onto an article, those of another address only when told so', async () => {
    const path = baseline('records/lighthouse.jsonld');
    const first = await asZoe('annotate', article, path);
    expect([first.status, first.out]).toEqual([1, '1 marked, 1 remarks, 3 left\n']);
    expect(first.err).toContain(`${path}, row 5: “pier” It is of another text.`);
    const { left } = answer<{ left: { why: string }[] }>(
      await asZoe('annotate', article, path, '--any-address', '--json'),
    );
    expect(left.map(({ why }) => why)).not.toContain('elsewhere');
  });

  it('takes what galley export writes as jsonld', async () => {
    const path = join(files, 'claims.jsonld');
    expect(await asZoe('export', article, '--format', 'jsonld', '--out', path)).toMatchObject({ status: 0 });
    const elsewhere = ['--library', join(folder(), 'other'), '--person', 'Zoe Marsh'];
    await galley(['import', baseline('intake/lighthouse.html'), '--create', ...elsewhere]);
    const { out } = await galley(['list', ...elsewhere]);
    const other = out.split('\t')[0] ?? '';
    expect((await galley(['annotate', other, path, ...elsewhere])).out).toBe('3 marked, 0 remarks, 0 left\n');
  });
});

describe('galley import of a Galley report', () => {
  it('takes the report alone or out of a folder that holds other JSON', async () => {
    const inside = join(files, 'reports');
    mkdirSync(inside);
    const report = join(inside, 'report.json');
    expect(await asZoe('export', article, '--format', 'json', '--out', report)).toMatchObject({ status: 0 });
    writeFileSync(join(inside, 'package.json'), '{"name": "other"}');
    const known = await asZoe('import', report);
    expect([known.status, known.out]).toEqual([0, expect.stringContaining('article-known')]);
    const elsewhere = join(folder(), 'elsewhere');
    const given = ['--library', elsewhere, '--person', 'Zoe Marsh', '--create'];
    expect((await galley(['import', inside, ...given])).out).toBe(`${article}\treport.json\n`);
    const again = await galley(['export', article, '--format', 'json', ...given.slice(0, 4)]);
    const [before, after] = [readFileSync(report, 'utf8'), again.out].map(
      (text) => (JSON.parse(text) as { revision: { text: string } }).revision.text,
    );
    expect(after).toBe(before);
  });
});
