import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { quickElements } from '../../../scripts/lib/quick-elements.mjs';

const root = resolve(import.meta.dirname, '../../..');

/** Bundles what is measured, so that nothing is compiled while the clock runs. For Node, as the app's own bundles. */
export default defineConfig({
  root,
  plugins: [quickElements()],
  resolve: { alias: { '@shared': resolve(root, 'shared') } },
  build: {
    ssr: true,
    outDir: resolve(root, 'out/bench'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      external: ['@signalapp/sqlcipher'],
      input: {
        run: resolve(import.meta.dirname, 'run.ts'),
        similar: resolve(import.meta.dirname, '../similar/evaluate.ts'),
        anchoring: resolve(import.meta.dirname, '../anchoring/evaluate.ts'),
        extraction: resolve(import.meta.dirname, '../extraction/run.ts'),
      },
      output: {
        format: 'cjs',
        strict: true,
        entryFileNames: '[name].cjs',
        chunkFileNames: '[name]-[hash].cjs',
      },
    },
  },
  ssr: { noExternal: true, external: ['@signalapp/sqlcipher'] },
  logLevel: 'warn',
});
