import { chmod, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { pdfWorker } from './scripts/lib/pdf-worker.mjs';
import { quickElements } from './scripts/lib/quick-elements.mjs';

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
 * pdf.js looks for a canvas of Node's when it is loaded, and warns where there is none. The library only reads the
 * words of PDFs, so it isn't looked for: a bundle must not depend on what lies around it.
 */
const withoutNodeCanvas: Plugin = {
  name: 'without-node-canvas',
  transform(code, id) {
    if (!/pdfjs-dist\/legacy\/build\/pdf\.mjs$/.test(id)) return null;
    const wanted = 'require("@napi-rs/canvas")';
    if (!code.includes(wanted)) throw new Error('pdf.js looks for its canvas in another way now.');
    return { code: code.replaceAll(wanted, '({})'), map: null };
  },
};

/**
 * What PDFs name and don't hold, for drawing them without a network: maps of characters, the standard fonts, and
 * the decoder of JPEG 2000 that needs no WebAssembly. With their licences.
 */
const pdfSupplies: Plugin = {
  name: 'pdf-supplies',
  async generateBundle() {
    const wanted = {
      cmaps: /^/,
      standard_fonts: /^/,
      wasm: /^(?:openjpeg_nowasm_fallback\.js|LICENSE_.*OPENJPEG)$/,
    };
    for (const [folder, files] of Object.entries(wanted)) {
      const from = resolve(root, 'node_modules/pdfjs-dist', folder);
      for (const name of (await readdir(from)).filter((file) => files.test(file))) {
        const source = await readFile(join(from, name));
        this.emitFile({ type: 'asset', fileName: `pdf/${folder}/${name}`, source });
      }
    }
  },
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
    plugins: [executable, withoutNodeCanvas, quickElements(), pdfWorker()],
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
          search: resolve(root, 'main/library/search-thread.ts'),
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
    plugins: [react(), pdfSupplies],
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
