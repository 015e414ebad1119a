import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  fileFor,
  homePage,
  reactAriaStyle,
  serveFile,
} from '../../../../main/app/app-protocol';

let folder: string;
let root: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-page-'));
  root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'renderer-old'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><p>proof');
  writeFileSync(join(root, 'assets', 'a b.js'), 'export {}');
  writeFileSync(join(folder, 'secret.json'), '{}');
  writeFileSync(join(folder, 'renderer-old', 'index.html'), 'old');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const get = (address: string, method = 'GET') => serveFile(new Request(address, { method }), root);

describe('fileFor', () => {
  it('finds the files of the page', () => {
    expect(fileFor(homePage, root)).toEqual({
      path: join(root, 'index.html'),
      contentType: 'text/html; charset=utf-8',
    });
    expect(fileFor('app://galley/', root)?.path).toBe(join(root, 'index.html'));
    expect(fileFor('app://galley/assets/a%20b.js?v=1#top', root)?.path).toBe(join(root, 'assets', 'a b.js'));
  });

  it.each([
    'app://galley/../secret.json',
    'app://galley/assets/../../secret.json',
    'app://galley/%2e%2e/secret.json',
    'app://galley/..%2fsecret.json',
    'app://galley/%2e%2e%2fsecret.json',
    'app://galley/assets/..%2f..%2f..%2fsecret.json',
    'app://galley/..%5csecret.json',
    'app://galley/..\\secret.json',
    'app://galley/../renderer-old/index.html',
    'app://galley/..%2frenderer-old/index.html',
    'app://galley//etc/hosts.json',
    'app://galley/index.html%00.js',
    'app://galley/%ff.js',
    'app://other/index.html',
    'app://galley:8080/index.html',
    'file:///etc/hosts.json',
    'https://galley/index.html',
    'app://galley/index.cjs',
    'app://galley/assets',
    'not an address',
  ])('finds nothing outside the page at %s', (address) => {
    // A path inside the folder may be answered: there is no such file in it.
    expect(fileFor(address, root)?.path ?? join(root, 'nothing')).toSatisfy((path: string) =>
      path.startsWith(join(root, '/')),
    );
  });
});

describe('serveFile', () => {
  it('serves a file with its type and the policy', async () => {
    const response = await get(homePage);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('proof');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['assets/worker.mjs', 'text/javascript; charset=utf-8'],
    ['pdf/UniGB-UCS2-H.bcmap', 'application/octet-stream'],
    ['pdf/FoxitSerif.pfb', 'application/octet-stream'],
    ['pdf/LiberationSans-Regular.ttf', 'font/ttf'],
  ])('knows the type of %s, which drawing PDFs needs', (name, type) => {
    expect(fileFor(`app://galley/${name}`, root)?.contentType).toBe(type);
  });

  it.each([
    'app://galley/missing.js',
    'app://galley/..%2fsecret.json',
    'app://galley/%2e%2e%2frenderer-old/index.html',
    'app://galley//etc/hosts.json',
    'app://other/index.html',
  ])('answers 404 for %s', async (address) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  });

  it('takes nothing but GET', async () => {
    expect((await get(homePage, 'POST')).status).toBe(405);
  });
});

describe('contentSecurityPolicy', () => {
  const directives = new Map(
    contentSecurityPolicy.split('; ').map((part) => {
      const [name = '', ...values] = part.split(' ');
      return [name, values.join(' ')];
    }),
  );

  it('allows nothing that it does not name', () => {
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self'");
    expect(directives.get('connect-src')).toBe("'self'");
    expect(directives.get('worker-src')).toBe("'self'");
    // These don't fall back to default-src.
    for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
      expect(directives.get(name)).toBe("'none'");
  });

  it('allows nothing inline, no evaluation and no network', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
    // Only pictures that the window itself has made from bytes.
    const blobs = contentSecurityPolicy.split('; ').filter((rule) => rule.includes('blob:'));
    expect(blobs).toEqual(["img-src 'self' data: blob:"]);
  });

  it('lets in the one style element of React Aria, as it is in the installed version', () => {
    const components = createRequire(import.meta.url).resolve('react-aria-components/package.json');
    // A package of a package, found as that one finds it.
    const folder = dirname(createRequire(components).resolve('react-aria/package.json'));
    const source = readFileSync(join(folder, 'dist/private/interactions/usePress.mjs'), 'utf8');
    const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1];
    const template = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1];
    const style = template?.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, attribute ?? '').trim() ?? '';
    expect(style).toContain('touch-action');
    expect(reactAriaStyle).toBe(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  });
});
