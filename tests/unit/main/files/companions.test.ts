import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { companionsOf } from '../../../../main/files/companions';
import { temporaryFolder } from '../../../helpers/temporary';
import { baseline } from '../library/intake/baseline';

const png = baseline('tower.png');

/** A page in a folder, with these files beside it. */
function saved(
  markup: string,
  files: Record<string, Uint8Array | string>,
): { page: string; bytes: Buffer; folder: string } {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const page = join(folder, 'page.html');
  writeFileSync(page, markup);
  return { page, bytes: Buffer.from(markup), folder };
}

const names = async ({ page, bytes }: { page: string; bytes: Buffer }) =>
  (await companionsOf(page, bytes)).map(({ name }) => name);

describe('what was saved beside a page', () => {
  it('are the pictures that its markup names in its folder', async () => {
    const markup =
      '<img src="page_files/a.png"><script src="page_files/b.js"></script><img src="page_files/gone.png"><img src="other_files/c.png">';
    const files = {
      'page_files/a.png': png,
      'page_files/b.js': 'x',
      'page_files/d.png': png,
      'other_files/c.png': png,
    };
    const here = saved(markup, files);
    expect(await names(here)).toEqual(['page_files/a.png']);
    expect(Buffer.from((await companionsOf(here.page, here.bytes))[0]?.bytes ?? []).equals(png)).toBe(true);
  });

  it('is found where it came after another page of its folder was read', async () => {
    const here = saved('<img src="page_files/a.png">', {});
    const before = new Date(Date.now() - 60_000);
    utimesSync(here.folder, before, before);
    expect(await names(here)).toEqual([]);
    mkdirSync(join(here.folder, 'page_files'));
    writeFileSync(join(here.folder, 'page_files/a.png'), png);
    expect(await names(here)).toEqual(['page_files/a.png']);
  });

  it('is never a link, nor anything behind one', async () => {
    const elsewhere = saved('', { 'secret.png': png });
    const markup =
      '<img src="page_files/link.png"><img src="page_files/way/secret.png"><img src="page_files/a.png">';
    const here = saved(markup, { 'page_files/a.png': png });
    symlinkSync(join(elsewhere.folder, 'secret.png'), join(here.folder, 'page_files/link.png'));
    symlinkSync(elsewhere.folder, join(here.folder, 'page_files/way'));
    expect(await names(here)).toEqual(['page_files/a.png']);

    const linked = saved('<img src="page_files/secret.png">', {});
    symlinkSync(elsewhere.folder, join(linked.folder, 'page_files'));
    expect(await names(linked)).toEqual([]);
  });

  it('is nothing for what has no folder, or is no page', async () => {
    expect(await names(saved('<img src="page_files/a.png">', {}))).toEqual([]);
    const here = saved('', { 'page_files/a.png': png });
    expect(await companionsOf(join(here.folder, 'page.txt'), Buffer.from('page_files/a.png'))).toEqual([]);
    expect(await companionsOf(join(here.folder, 'none', 'page.html'), here.bytes)).toEqual([]);
  });
});
