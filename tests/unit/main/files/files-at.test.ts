import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesAt } from '../../../../main/files/files-at';
import { temporaryFolder } from '../../../helpers/temporary';

/** A folder with these files; a name may lead through folders. */
function folderOf(...names: string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
  return folder;
}
const namesAt = async (folder: string, endings?: readonly string[]) =>
  (await filesAt(folder, endings)).map(({ path }) => relative(folder, path));

describe('the files that a path stands for', () => {
  it('are those in a folder and below it with an ending that is read, by their names', async () => {
    const folder = folderOf('c.md', 'a/z.HTML', 'a/b/y.docx', 'picture.png', 'txt');
    expect(await namesAt(folder)).toEqual(['a/b/y.docx', 'a/z.HTML', 'c.md'].map((name) => join(name)));
    expect(await namesAt(folder, ['png'])).toEqual(['picture.png']);
  });

  it('is itself, where it is a file or can’t be looked at', async () => {
    const file = join(folderOf('picture.png'), 'picture.png');
    expect(await filesAt(file)).toEqual([{ path: file }]);
    const gone = join(temporaryFolder(), 'gone');
    expect(await filesAt(gone)).toEqual([{ path: gone }]);
  });

  it('come once each, and no folder is entered by a link', async () => {
    const folder = folderOf('a.txt', 'in/b.txt');
    symlinkSync(join(folder, 'a.txt'), join(folder, 'in', 'again.txt'));
    symlinkSync(folder, join(folder, 'in', 'round'));
    symlinkSync(join(folder, 'nowhere.txt'), join(folder, 'broken.txt'));
    expect(await namesAt(folder)).toEqual(['a.txt', join('in', 'b.txt')]);
  });

  it('stand beside a folder that can’t be entered', async () => {
    const folder = folderOf('a.txt', 'closed/b.txt');
    chmodSync(join(folder, 'closed'), 0);
    const found = await filesAt(folder);
    chmodSync(join(folder, 'closed'), 0o700);
    // Root may enter everything.
    if (process.getuid?.() === 0) expect(found).toHaveLength(2);
    else expect(found).toMatchObject([{}, { path: join(folder, 'closed'), unreadable: { code: 'EACCES' } }]);
  });
});
