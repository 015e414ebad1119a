import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pdfWorker } from '../../../scripts/lib/pdf-worker.mjs';
import { root } from '../../../scripts/lib/places.mjs';

const path = join(root, 'node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs');
const plugin = pdfWorker();

it('makes pdf.js tell of each operator and each form', () => {
  const code = plugin.transform(readFileSync(path, 'utf8'), path)?.code ?? '';
  expect(code.match(/globalThis\.pdfReads\?\.\('operator', /g)).toHaveLength(1);
  expect(code.match(/globalThis\.pdfReads\?\.\('form', 0\)/g)).toHaveLength(1);
});

it('leaves no page behind that it fetched ahead', () => {
  const code = plugin.transform(readFileSync(path, 'utf8'), path)?.code ?? '';
  expect(code).toMatch(/const ahead = xref\.fetchAsync\(lastKid\);\s+ahead\.catch/);
});

it('leaves every other file alone, and says when pdf.js has changed', () => {
  expect(plugin.transform('x', 'node_modules/other/pdf.worker.mjs')).toBeNull();
  expect(() => plugin.transform('x', path)).toThrow('another way');
});
