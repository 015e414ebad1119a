import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readStandardInput } from '../../../../main/cli/original';
import { answer, folder, galley } from './captured';

const article = '# The lamp\n\nBy Jane Roe\n\nThe lamp burned all night. All 23 men came home.\n';

it('reads a file and shows what is known of it', async () => {
  const file = join(folder(), 'lamp.md');
  writeFileSync(file, article);
  const { status, out } = await galley(['extract', file]);
  expect(status).toBe(0);
  expect(out).toContain('Title: The lamp\nByline: Jane Roe\nOutlet: not found\n');
  expect(out).toContain('[headline] The lamp\n');
});

it('reads standard input, and answers JSON', async () => {
  const outcome = await galley(['extract', '-', '--url', 'https://longview.example/lamp', '--json'], {
    stdin: article.slice(2),
  });
  expect(outcome.status).toBe(0);
  const value = answer<Record<string, unknown>>(outcome);
  expect(Object.keys(value).slice(0, 6)).toEqual([
    'title',
    'byline',
    'outlet',
    'section',
    'publishedAt',
    'modifiedAt',
  ]);
  expect(value).toMatchObject({
    title: 'The lamp',
    byline: 'Jane Roe',
    url: 'https://longview.example/lamp',
    blocks: expect.arrayContaining([
      { role: 'headline', text: 'The lamp' },
      { role: 'paragraph', text: 'The lamp burned all night. All 23 men came home.' },
    ]),
  });
  expect(value.text).toContain('The lamp burned all night.');
  expect(value.articleBody).not.toContain('Jane Roe');
});

it('says what is wrong with a file that it can’t read', async () => {
  const at = folder();
  writeFileSync(join(at, 'empty.txt'), '');
  expect(await galley(['extract', join(at, 'empty.txt')])).toMatchObject({ status: 1, out: '' });
  expect((await galley(['extract', join(at, 'empty.txt')])).err).toMatch(/^input-empty: /);
  expect((await galley(['extract', join(at, 'none.txt')])).err).toMatch(
    /^input-unreadable: .*it does not exist\.\n$/,
  );
  expect((await galley(['extract', at])).err).toMatch(/^input-unreadable: .*it is a folder\.\n$/);
});

it.runIf(existsSync('/dev/zero'))('reads no device, which may never end', async () => {
  const { status, out, err } = await galley(['extract', '/dev/zero']);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toMatch(/^input-unreadable: .*a device or a pipe\.\n$/);
});

it.runIf(existsSync('/proc/self/pagemap'))(
  'reads no more than it takes of a file that states no size',
  async () => {
    expect((await galley(['extract', '/proc/self/pagemap'])).err).toMatch(/^input-too-large: /);
  },
);

it('stops reading standard input that is too long', async () => {
  let taken = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (const piece = new Uint8Array(2 ** 24); ; taken++) yield await Promise.resolve(piece);
  }
  await expect(readStandardInput(endless())).rejects.toMatchObject({ code: 'input-too-large' });
  expect(taken).toBe(4);
});
