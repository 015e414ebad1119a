import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const rules = ['no-restricted-imports', 'no-restricted-globals'];

const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) => rules.includes(ruleId),
  // The files don't exist, so there are no types to ask for.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** The messages of the lint on a piece of code, were it in that file. */
async function lint(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: resolve(root, filePath) });
  const messages = result?.messages ?? [];
  expect(messages.filter((message) => message.fatal)).toEqual([]);
  return messages.map((message) => message.message);
}

describe('what a folder may import of the platform', () => {
  it.each([
    ['shared/domain/x.ts', "import { app } from 'electron';", 'Electron belongs in'],
    ['shared/domain/x.ts', "import { join } from 'node:path';", 'no Node'],
    ['shared/domain/x.ts', "import { readFile } from 'fs/promises';", 'no Node'],
    ['renderer/app/x.tsx', "import { join } from 'path';", 'no Node'],
    ['renderer/app/x.tsx', "import type { IpcRenderer } from 'electron';", 'Electron belongs in'],
    ['main/library/x.ts', "import { app } from 'electron';", 'Electron belongs in'],
    ['main/library/store/x.ts', "import type { App } from 'electron';", 'Electron belongs in'],
    ['main/cli/galley.ts', "import { app } from 'electron/main';", "Import from 'electron' itself"],
    ['main/app/x.ts', "import { ipcMain } from 'electron';", 'main/ipc/guard.ts only'],
    ['main/app/x.ts', "import * as electron from 'electron';", 'main/ipc/guard.ts only'],
    ['main/app/x.ts', "import electron from 'electron';", 'by name'],
    ['main/ipc/x.ts', "import { app, ipcMain as receiver } from 'electron';", 'main/ipc/guard.ts only'],
    ['main/ipc/guard.ts', "import { ipcRenderer } from 'electron';", 'main/preload/index.ts only'],
    ['main/preload/x.ts', "import { ipcRenderer } from 'electron';", 'main/preload/index.ts only'],
    ['main/preload/index.ts', "import { join } from 'node:path';", 'no Node'],
    ['main/library/intake/x.ts', 'export const title = document.title;', "'document'"],
  ])('refuses in %s: %s', async (file, code, reason) => {
    const messages = await lint(file, code);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.join('\n')).toContain(reason);
  });

  it.each([
    ['shared/domain/x.ts', "import { z } from 'zod';"],
    ['renderer/app/x.tsx', "import { useState } from 'react';"],
    ['main/library/x.ts', "import { join } from 'node:path';"],
    ['main/app/x.ts', "import { app, BrowserWindow } from 'electron';"],
    ['main/settings/x.ts', "import { safeStorage } from 'electron';"],
    ['main/ipc/guard.ts', "import { ipcMain } from 'electron';"],
    ['main/preload/index.ts', "import { contextBridge, ipcRenderer } from 'electron';"],
    ['main/preload/index.ts', 'export const title = document.title;'],
  ])('allows in %s: %s', async (file, code) => {
    expect(await lint(file, code)).toEqual([]);
  });
});
