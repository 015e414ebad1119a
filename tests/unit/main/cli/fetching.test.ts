import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Extraction } from '@shared/domain/article';
import { page, redirect, startSite, type LocalSite } from '../../../helpers/local-site';
import { answer, folder, galley } from './captured';

const story = (title: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
   <p>The pier reopened on Monday after nine years, and some 4,000 people walked to its end.</p></article></body></html>`;

let site: LocalSite;
let library: string[];
beforeEach(async () => {
  site = await startSite({
    '/old': redirect('/pier.html'),
    '/pier.html': page(story('A pier reopens')),
    '/weir.html': page(story('A weir is raised')),
  });
  onTestFinished(() => site.close());
  library = ['--library', join(folder(), 'long-view'), '--person', 'Ana Prado', '--create'];
});

const titles = async (): Promise<(string | null)[]> => {
  const listed = await galley(['list', ...library.slice(0, 2), '--json']);
  return answer<{ title: string | null }[]>(listed).map(({ title }) => title);
};

/** A file of this test's own. */
function fileOf(name: string, text: string): string {
  const path = join(folder(), name);
  writeFileSync(path, text);
  return path;
}

describe('galley extract URL', () => {
  it('fetches a page and reads it under its last address', async () => {
    const done = await galley(['extract', site.at('/old'), '--allow-private', '--json']);
    expect(done.status).toBe(0);
    expect(answer<Extraction>(done)).toMatchObject({ title: 'A pier reopens', url: site.at('/pier.html') });
  });

  it('asks nothing of this machine without leave', async () => {
    const done = await galley(['extract', site.at('/old')]);
    expect(done).toMatchObject({ status: 1, out: '' });
    expect(done.err).toMatch(/^fetch-refused: /);
    expect(site.asked).toEqual([]);
  });
});

describe('galley import URL', () => {
  it('imports files and pages in their order, a line each, and goes on past a failure', async () => {
    const file = fileOf('bridge.md', '# A bridge\n\nThe bridge is 40 metres long and was opened in 1911.\n');
    const words = [site.at('/pier.html'), file, site.at('/gone', 'localhost')];
    const done = await galley(['import', ...words, '--allow-private', ...library]);
    expect(done.status).toBe(1);
    const lines = done.out.trimEnd().split('\n');
    expect(lines.map((line) => line.split('\t')[1])).toEqual([words[0], 'bridge.md', words[2]]);
    expect(lines[2]).toMatch(/^fetch-failed: /);
    expect(await titles()).toEqual(['A bridge', 'A pier reopens']);
  });

  it('imports the pages of a list', async () => {
    const list = fileOf(
      'to check.csv',
      `url\n${site.at('/pier.html')}\n${site.at('/weir.html', 'localhost')}\n`,
    );
    const done = await galley(['import', list, '--urls', '--allow-private', ...library]);
    expect(done.status).toBe(0);
    expect(await titles()).toEqual(['A weir is raised', 'A pier reopens']);
  });

  it('skips the pages of a list that are known, brings them in once more, or as their next revisions', async () => {
    const list = fileOf('to check.csv', `url\n${site.at('/pier.html')}\n`);
    const again = (...known: string[]) =>
      galley(['import', list, '--urls', '--allow-private', ...known, ...library]);
    const first = await again();
    expect(first.status).toBe(0);
    expect((await again()).out).toMatch(/^article-known: /);
    expect((await again('--known', 'skip')).out).toMatch(/^article-known: /);
    expect(await titles()).toEqual(['A pier reopens']);
    const revised = await again('--known', 'revise');
    expect(revised.out.split('\t')[0]).toBe(first.out.split('\t')[0]);
    expect(await titles()).toEqual(['A pier reopens']);
    expect((await again('--known', 'import')).status).toBe(0);
    expect(await titles()).toEqual(['A pier reopens', 'A pier reopens']);
  });

  it('fetches no list that nobody asked to have fetched, and nothing of a file that is no list', async () => {
    const list = fileOf('to check.txt', site.at('/pier.html'));
    const unasked = await galley(['import', list, '--allow-private', ...library]);
    expect(unasked.status).toBe(1);
    expect(unasked.out).toMatch(/^input-addresses: /);
    expect(unasked.out).toContain('--urls');
    const text = fileOf('pier.txt', 'A pier\n\nThe pier reopened on Monday.');
    const none = await galley(['import', text, '--urls', ...library]);
    expect(none).toMatchObject({ status: 1, out: '' });
    expect(none.err).toMatch(/^input-unreadable: /);
    expect(site.asked).toEqual([]);
  });
});
