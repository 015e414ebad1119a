import { describe, expect, it } from 'vitest';
import { readCompanions } from '../../../../../renderer/features/library/companions';
import { withCompanions } from '../../../../../renderer/features/library/dropped-files';

const at = (...paths: string[]) => paths.map((path) => ({ path, file: path }));
const grouped = (...paths: string[]) =>
  withCompanions(at(...paths)).map(({ file, companions }) => [file, companions.map(({ path }) => path)]);

describe('files that were dropped', () => {
  it('are each of its own, whatever they are called', () =>
    expect(grouped('a.txt', 'b')).toEqual([
      ['a.txt', []],
      ['b', []],
    ]));

  it('have beside them what was saved with them, at any depth', () =>
    expect(
      grouped(
        'page.html',
        'page_files/a.png',
        'in/page.html',
        'in/page_files/sub/b.png',
        'in/page_files/ad.html',
      ),
    ).toEqual([
      ['page.html', ['page_files/a.png']],
      ['in/page.html', ['page_files/sub/b.png', 'page_files/ad.html']],
    ]));

  it('of a folder are those that can be read', () =>
    expect(grouped('in/a.txt', 'in/b.exe', 'in/other_files/c.md')).toEqual([
      ['in/a.txt', []],
      ['in/other_files/c.md', []],
    ]));
});

describe('JSON in a folder that was dropped', () => {
  const files = ['in/report.json', 'in/package.json'].map((path) => ({
    path,
    file: path,
    isReport: path === 'in/report.json',
  }));

  it('is imported where it is Galley’s own, but kept of no source', () => {
    expect(withCompanions(files).map(({ file }) => file)).toEqual(['in/report.json']);
    expect(withCompanions(files, 'source')).toEqual([]);
  });
});

describe('what comes with a page', () => {
  const file = (size = 3) => ({ size, arrayBuffer: () => Promise.resolve(new ArrayBuffer(size)) });
  const page = new TextEncoder().encode(
    '<img src="page_files/a.png"><img src="page_files/gone.png"><img src="page_files/huge.png"><script src="page_files/b.js">',
  );
  it('are the pictures that it names, and that can be read', async () => {
    const gone = { size: 3, arrayBuffer: () => Promise.reject(new Error('gone')) };
    const files = [
      { path: 'page_files/a.png', file: file() },
      { path: 'page_files/b.js', file: file() },
      { path: 'page_files/other.png', file: file() },
      { path: 'page_files/gone.png', file: gone },
      { path: 'page_files/huge.png', file: file(30 * 1024 ** 2) },
    ];
    expect((await readCompanions(page, files)).map(({ name }) => name)).toEqual(['page_files/a.png']);
    expect(await readCompanions(page, [])).toEqual([]);
  });
});
