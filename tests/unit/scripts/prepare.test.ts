import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appEnvironment } from '../../../scripts/lib/app-environment.mjs';
import { cacheFolder } from '../../../scripts/lib/places.mjs';
import { asar } from '../../../scripts/prepare/asar.mjs';
import { hashOf } from '../../../scripts/prepare/bundles.mjs';
import { checkIntegrity, clearLeftovers } from '../../../scripts/prepare/carried-runtime.mjs';
import { checkNodeVersion } from '../../../scripts/prepare/node-version.mjs';
import { isInstalled } from '../../../scripts/prepare/packages.mjs';
import { missingLibraries } from '../../../scripts/prepare/system-libraries.mjs';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'galley-prepare-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '100.0.0'])('accepts %s', (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow();
  });

  it.each(['18.20.0', '20.18.9', '9.99.0'])('refuses %s with a sentence', (version) => {
    expect(() => checkNodeVersion(version)).toThrow(
      `Galley needs Node 20.19 or newer, and this is ${version}.`,
    );
  });
});

describe('the packages', () => {
  const a = { version: '1.0.0', integrity: 'sha512-a' };
  const locked = { packages: { '': {}, 'node_modules/a': a, 'node_modules/b': { ...a, optional: true } } };

  it('are there when all that must be is, in the very version', () => {
    expect(isInstalled(locked, { packages: { 'node_modules/a': a } })).toBe(true);
    expect(isInstalled(locked, { packages: { 'node_modules/a': a, 'node_modules/b': a } })).toBe(true);
  });

  it.each([
    ['one is missing', {}],
    ['one has another version', { 'node_modules/a': { ...a, version: '1.0.1' } }],
    ['one has another content', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }],
    ['one is too many', { 'node_modules/a': a, 'node_modules/c': a }],
  ])('are not there when %s', (_, packages) => {
    expect(isInstalled(locked, { packages })).toBe(false);
  });
});

describe('the stamp of the sources', () => {
  const write = (path: string, text: string) => writeFile(join(folder, path), text);
  beforeEach(async () => {
    await mkdir(join(folder, 'src/deep'), { recursive: true });
    await write('src/deep/a.ts', 'one');
    await write('lock', 'two');
  });

  it('is the same for the same names and contents, whatever their dates', async () => {
    const before = await hashOf(folder, ['src', 'lock']);
    await utimes(join(folder, 'src/deep/a.ts'), 0, 0);
    expect(await hashOf(folder, ['src', 'lock'])).toBe(before);
  });

  it.each([
    ['a file changes', () => write('src/deep/a.ts', 'ONE')],
    ['a file is added', () => write('src/b.ts', '')],
    ['a single file changes', () => write('lock', 'three')],
    ['a file goes', () => rm(join(folder, 'src/deep/a.ts'))],
  ])('differs when %s', async (_, change) => {
    const before = await hashOf(folder, ['src', 'lock']);
    await change();
    expect(await hashOf(folder, ['src', 'lock'])).not.toBe(before);
  });
});

describe('the carried runtime', () => {
  it('is used only with the hash it should have', async () => {
    const file = join(folder, 'a.tgz');
    await writeFile(file, 'bytes');
    const integrity = `sha512-${createHash('sha512').update('bytes').digest('base64')}`;
    await expect(checkIntegrity(file, integrity)).resolves.toBeUndefined();
    await writeFile(file, 'other bytes');
    await expect(checkIntegrity(file, integrity)).rejects.toThrow('a.tgz is not the file it should be');
  });

  it('leaves nothing half done: what a run that is gone left, the next one removes', async () => {
    // No system gives a process this number.
    for (const name of ['unpacking-4194999-a', `unpacking-${process.pid}-b`, 'electron-33'])
      await mkdir(join(folder, name));
    await clearLeftovers(folder);
    expect((await readdir(folder)).sort()).toEqual(['electron-33', `unpacking-${process.pid}-b`]);
  });

  it('gets a default app in an archive whose header says where each file is', () => {
    const archive = asar([
      { name: 'package.json', content: Buffer.from('{}') },
      { name: 'main.js', content: Buffer.from('é();') },
    ]);
    const header = JSON.parse(archive.subarray(16, 16 + archive.readUInt32LE(12)).toString('utf8')) as {
      files: Record<string, { size: number; offset: string }>;
    };
    const start = 8 + archive.readUInt32LE(4);
    const content = ({ size, offset }: { size: number; offset: string }) =>
      archive.subarray(start + Number(offset), start + Number(offset) + size).toString('utf8');
    expect(content(header.files['package.json']!)).toBe('{}');
    expect(content(header.files['main.js']!)).toBe('é();');
    expect(start % 4).toBe(0);
  });

  it('tells the app that it runs, and never starts it as a plain Node', () => {
    const runtime = {
      folder,
      path: 'electron',
      version: '1',
      carried: true,
      env: { GALLEY_CARRIED_RUNTIME: '1' },
    };
    process.env['ELECTRON_RUN_AS_NODE'] = '1';
    try {
      const env = appEnvironment(runtime, { DISPLAY: ':7' });
      expect(env).toMatchObject({ GALLEY_CARRIED_RUNTIME: '1', DISPLAY: ':7' });
      expect(env).not.toHaveProperty('ELECTRON_RUN_AS_NODE');
    } finally {
      delete process.env['ELECTRON_RUN_AS_NODE'];
    }
  });
});

describe('the system', () => {
  it('lacks the libraries that ldd does not find', () => {
    const output =
      '\tlibgtk-3.so.0 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x0)\n\tlibnss3.so => not found\n';
    expect(missingLibraries(output)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
    expect(missingLibraries('\tnot a dynamic executable\n')).toEqual([]);
  });

  it('keeps what can be fetched again where each system keeps it', () => {
    expect(cacheFolder('linux', { XDG_CACHE_HOME: '/c' })).toBe('/c/galley');
    expect(cacheFolder('linux', {})).toMatch(/\.cache\/galley$/);
    expect(cacheFolder('darwin', {})).toMatch(/Library\/Caches\/galley$/);
    expect(cacheFolder('win32', { LOCALAPPDATA: '/local' })).toMatch(/local\/galley\/Cache$/);
  });
});
