import { describe, expect, it } from 'vitest';
import { filesNamed, isCompanionFolder, pageStem } from '@shared/domain/companion-folder';

describe('the folder beside a page', () => {
  it('is called like the page, in the browser’s language', () => {
    const stems = new Set(['The pier.html', 'b.HTM', 'notes.txt'].flatMap((name) => pageStem(name) ?? []));
    expect([...stems]).toEqual(['The pier', 'b']);
    for (const name of ['The pier_files', 'The pier-Dateien', 'The pier.files', 'b_fichiers'])
      expect(isCompanionFolder(name, stems)).toBe(true);
    for (const name of ['The pier', 'The pier_drafts', 'notes_files', 'c_files', '_files'])
      expect(isCompanionFolder(name, stems)).toBe(false);
  });

  it('holds the files that the markup names, however it writes them', () => {
    const markup = `<img src="./A &amp; B_files/one.png"><img srcset='A%20%26%20B_files/t%C3%BCr.jpg 2x, A%20&amp;%20B_files/three.webp?w=1#x 3x'>
      <img src="A &amp; B_files/sub/four.gif"><img src="A &amp; B_files/one.png">`;
    expect(new Set(filesNamed(markup, 'A & B_files'))).toEqual(
      new Set([
        'A & B_files/one.png',
        'A & B_files/sub/four.gif',
        'A & B_files/tür.jpg',
        'A & B_files/three.webp',
      ]),
    );
  });

  it.each([
    '../secret.png',
    '%2e%2e/secret.png',
    'a/../../secret.png',
    '/etc/a.png',
    'a\\b.png',
    'c:x.png',
    '%00.png',
  ])('is not left by way of %s', (path) => {
    expect(filesNamed(`<img src="page_files/${path}">`, 'page_files')).toEqual([]);
  });
});
