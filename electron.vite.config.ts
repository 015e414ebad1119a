import { chmod } from 'node:fs/promises';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;
const alias = { '@shared': resolve(root, 'shared') };

/** Left out of every bundle: Electron provides itself, and sqlcipher finds its binary beside its own files. */
const external = ['electron', '@signalapp/sqlcipher'];

/** Makes the command line's bundle a program: `npx galley` runs it as it lies in out/. */
const executable = {
  name: 'executable',
  writeBundle: () => chmod(resolve(root, 'out/main/galley.cjs'), 0o755),
};

/**
 * One bundle has to run on the Electron that users get (45) and on the older runtime that stands in where
 * that can't be fetched (33): CommonJS for Node 20, and pages for Chromium 130.
 *
 * main/package.json says "commonjs" for the bundler's sake: in a folder of type "module" it would read the
 * default export of a CommonJS package as Node's modules do, and sqlcipher's class would be one level deeper.
 */
export default defineConfig({
  main: {
    resolve: { alias },
    plugins: [executable],
    build: {
      outDir: 'out/main',
      target: 'node20',
      // Only sqlcipher ships as a package; everything else is bundled, also because some of it is ESM only.
      externalizeDeps: false,
      rolldownOptions: {
        external,
        input: {
          index: resolve(root, 'main/app/index.ts'),
          library: resolve(root, 'main/library/process.ts'),
          worker: resolve(root, 'main/library/worker.ts'),
          galley: resolve(root, 'main/cli/galley.ts'),
        },
        output: {
          format: 'cjs',
          // The sources are modules, where strict mode needs no directive; CommonJS does.
          strict: true,
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
          banner: (chunk) => (chunk.isEntry && chunk.name === 'galley' ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: 'out/preload',
      target: 'node20',
      externalizeDeps: false,
      rolldownOptions: {
        external: ['electron'],
        input: { index: resolve(root, 'main/preload/index.ts') },
        // A sandboxed preload can't require its own files, so it is one file.
        output: { format: 'cjs', strict: true, entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    base: './',
    resolve: { alias },
    plugins: [react()],
    build: {
      outDir: resolve(root, 'out/renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      minify: true,
      // The policy of the window allows no data: scripts or styles and no inline ones.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: resolve(root, 'renderer/index.html') },
    },
  },
});
