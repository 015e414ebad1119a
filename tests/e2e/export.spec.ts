import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { expect, test } from './app';
import { article, mark, openArticle, press, saveTo } from './flows';

test('the report is written as HTML, PDF and JSON, with confidential sources as labels', async ({
  galley,
}) => {
  await openArticle(galley);
  await mark(galley, '212 ships passed the mole');
  await press(galley, 'd', '1');
  await mark(galley, 'built in 1884');
  const claims = await galley.request('claims.list', await article(galley));
  const source = v7();
  await galley.request('command.execute', {
    id: v7(),
    type: 'source.add',
    input: {
      source,
      fields: { type: 'interview', title: 'Zebulon Quist', confidential: true, label: 'Clerk A' },
    },
  });
  await galley.request('command.execute', {
    id: v7(),
    type: 'evidence.link',
    input: {
      source,
      links: claims.map(({ id }) => ({ evidence: v7(), claim: id })),
      fields: { question: 'fact', stance: 'disputes', excerpt: 'Quist counted them himself.' },
    },
  });

  const write = async (
    format: 'html' | 'pdf' | 'json',
    variant: 'labels' | 'names' = 'labels',
  ): Promise<Buffer> => {
    const path = join(galley.userData, `report-${variant}.${format}`);
    await saveTo(galley, path);
    const answer = await galley.request('app.exportReport', { ...(await article(galley)), format, variant });
    const written = variant === 'names' ? path.replace('.json', '-with-source-names.json') : path;
    expect(answer).toEqual({ cancelled: false, path: written });
    return readFileSync(written);
  };

  const html = (await write('html')).toString();
  expect(html).toContain('Clerk A');
  expect(html).not.toMatch(/Quist/);
  expect(html).not.toMatch(/<script|src="http|href="http[^"]*\.css/);

  const pdf = (await write('pdf')).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Outlines');

  const json = (await write('json')).toString();
  expect(json).not.toMatch(/Quist/);
  expect(() => JSON.parse(json) as unknown).not.toThrow();
  expect((await write('json', 'names')).toString()).toContain('Zebulon Quist');
});
