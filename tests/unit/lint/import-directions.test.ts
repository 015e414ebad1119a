import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { IConfiguration, ICruiseResult } from 'dependency-cruiser';
import { cruise } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const { forbidden } = createRequire(import.meta.url)('../../../.dependency-cruiser.cjs') as IConfiguration;

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'galley-lint-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The names of the rules that a small project breaks; `files` are their paths and contents. */
async function broken(files: Record<string, string>): Promise<string[]> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { output } = await cruise(
    [...new Set(Object.keys(files).map((path) => path.split('/')[0]!))],
    { baseDir: folder, ruleSet: { forbidden }, validate: true, tsPreCompilationDeps: true },
    { extensions: ['.ts', '.tsx'] },
  );
  return (output as ICruiseResult).summary.violations.map((violation) => violation.rule.name);
}

/** Two files, of which the first imports the second. */
function oneImport(from: string, to: string): Record<string, string> {
  const up = '../'.repeat(from.split('/').length - 1);
  return {
    [from]: `import { value } from '${up}${to.replace(/\.tsx?$/, '')}';\nexport const mine = value;\n`,
    [to]: 'export const value = 1;\n',
  };
}

describe('the direction of imports', () => {
  it.each([
    ['shared/a.ts', 'main/library/b.ts', 'shared-needs-nobody'],
    ['shared/a.ts', 'renderer/b.ts', 'shared-needs-nobody'],
    ['renderer/a.tsx', 'main/app/b.ts', 'renderer-needs-shared-only'],
    ['main/app/a.ts', 'renderer/b.ts', 'main-without-renderer'],
    ['main/library/a.ts', 'main/app/b.ts', 'library-without-shell'],
    ['main/cli/a.ts', 'main/settings/b.ts', 'library-without-shell'],
    ['main/library/a.ts', 'main/cli/b.ts', 'library-without-command-line'],
    ['main/app/a.ts', 'main/library/store/b.ts', 'shell-without-library'],
    ['main/library/api.ts', 'main/library/b.ts', 'port-words-alone'],
    ['main/preload/a.ts', 'main/ipc/b.ts', 'preload-alone'],
    ['main/app/a.ts', 'tests/b.ts', 'nothing-imports-tests'],
    ['main/library/store/a.ts', 'main/library/b.ts', 'use-cases-above'],
    ['main/library/store/a.ts', 'main/library/search/b.ts', 'store-by-itself'],
    ['main/library/search/a.ts', 'main/library/intake/b.ts', 'search-by-itself'],
    ['main/library/intake/a.ts', 'main/library/reports/b.ts', 'intake-by-itself'],
    ['main/library/reports/deep/a.ts', 'main/library/intake/b.ts', 'reports-by-itself'],
  ])('refuses %s -> %s', async (from, to, rule) => {
    expect(await broken(oneImport(from, to))).toEqual([rule]);
  });

  it('lets search read the record that its index is made from', async () => {
    expect(await broken(oneImport('main/library/search/a.ts', 'main/library/store/b.ts'))).toEqual([]);
  });

  it('refuses an import of types alone', async () => {
    const files = {
      'renderer/a.ts': "import type { B } from '../main/library/b';\nexport type A = B;\n",
      'main/library/b.ts': 'export interface B { value: number }\n',
    };
    expect(await broken(files)).toEqual(['renderer-needs-shared-only']);
  });

  it('refuses Electron in the library, also by a dynamic import', async () => {
    const files = { 'main/library/a.ts': "export const load = () => import('electron');\n" };
    expect(await broken(files)).toEqual(['no-electron-outside-shell']);
  });

  it.each(['main/library/b.ts', 'main/library/revisions/b.ts', 'main/library/importing/b.ts'])(
    'refuses the use case %s in the store',
    async (to) => {
      expect(await broken(oneImport('main/library/store/a.ts', to))).toEqual(['use-cases-above']);
    },
  );

  it('refuses a cycle', async () => {
    const files = {
      'shared/a.ts': "import { b } from './b';\nexport const a = () => b;\n",
      'shared/b.ts': "import { a } from './a';\nexport const b = () => a;\n",
    };
    expect(await broken(files)).toContain('no-cycles');
  });

  it.each([
    ['renderer/a.tsx', 'shared/b.ts'],
    ['main/app/a.ts', 'shared/b.ts'],
    ['main/app/a.ts', 'main/settings/b.ts'],
    ['main/app/a.ts', 'main/library/api.ts'],
    ['main/library/process-messages.ts', 'main/library/api.ts'],
    ['main/library/a.ts', 'main/library/store/b.ts'],
    ['main/library/store/a.ts', 'main/library/store/migrations/b.ts'],
    ['main/cli/a.ts', 'main/library/b.ts'],
    ['tests/unit/a.ts', 'main/library/store/b.ts'],
  ])('allows %s -> %s', async (from, to) => {
    expect(await broken(oneImport(from, to))).toEqual([]);
  });
});
