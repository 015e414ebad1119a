import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { t } from '@shared/text/index';
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

  const { page } = galley;
  /** What lies where the report was to go, once the window has said that it is written. */
  const written = async (path: string): Promise<Buffer> => {
    await expect(page.getByText(t('report/written/to', { path }))).toBeVisible();
    return readFileSync(path);
  };

  const htmlPath = join(galley.userData, 'report.html');
  await saveTo(galley, htmlPath);
  await press(galley, 'Control+e');
  const html = (await written(htmlPath)).toString();
  expect(html).toContain('Clerk A');
  expect(html).not.toMatch(/Quist/);
  expect(html).not.toMatch(/<script|src="http|href="http[^"]*\.css/);

  const pdfPath = join(galley.userData, 'report.pdf');
  await saveTo(galley, pdfPath);
  await page.getByRole('button', { name: t('reading/article'), exact: true }).click();
  await page.getByRole('menuitem', { name: t('app/action/export.pdf') }).click();
  const pdf = (await written(pdfPath)).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Outlines');

  const jsonPath = join(galley.userData, 'report.json');
  await saveTo(galley, jsonPath);
  await press(galley, 'Control+Shift+e');
  const json = (await written(jsonPath)).toString();
  expect(json).not.toMatch(/Quist/);
  expect(() => JSON.parse(json) as unknown).not.toThrow();

  const answer = await galley.request('app.exportReport', {
    ...(await article(galley)),
    format: 'json',
    variant: 'names',
  });
  // A file with names says so, whatever it was to be called.
  const namesPath = join(galley.userData, 'report-with-source-names.json');
  expect(answer).toEqual({ cancelled: false, path: namesPath });
  expect(readFileSync(namesPath).toString()).toContain('Zebulon Quist');
});
