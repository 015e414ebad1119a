import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listArchive, problemsOf } from '../../../scripts/package/verify.mjs';
import { asar } from '../../../scripts/prepare/asar.mjs';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'galley-package-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const whole = [
  'package.json',
  'out/main/index.cjs',
  'out/main/chunks/store-a1.cjs',
  'out/renderer/assets/index.js',
  'node_modules/@signalapp/sqlcipher/prebuilds/linux-x64/@signalapp+sqlcipher.node',
];

describe('a package', () => {
  it('may hold the bundles and sqlcipher', () => {
    expect(problemsOf(whole)).toEqual([]);
  });

  it.each(['scripts/start.mjs', 'main/app/index.ts', 'node_modules/react/index.js', '.npmrc'])(
    'may not hold %s',
    (path) => {
      expect(problemsOf([...whole, path])).toEqual([`${path} does not belong into the package.`]);
    },
  );

  it('has the binary of one platform', () => {
    const other = 'node_modules/@signalapp/sqlcipher/prebuilds/win32-x64/@signalapp+sqlcipher.node';
    expect(problemsOf([...whole, other])).toHaveLength(1);
    expect(problemsOf(whole.slice(0, -1))).toHaveLength(1);
  });

  it('is read from its archive', async () => {
    const archive = join(folder, 'app.asar');
    const content = Buffer.from('x');
    await writeFile(
      archive,
      asar([
        { name: 'package.json', content },
        { name: 'LICENSE', content },
      ]),
    );
    expect(await listArchive(archive)).toEqual(['package.json', 'LICENSE']);
  });
});
