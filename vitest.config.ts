import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { pdfWorker } from './scripts/lib/pdf-worker.mjs';

export default defineConfig({
  resolve: { alias: { '@shared': resolve(import.meta.dirname, 'shared') } },
  plugins: [pdfWorker()],
  test: {
    // What a plugin changes must be read by Vite and not by Node.
    server: { deps: { inline: [/pdf\.worker\.mjs$/] } },
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/helpers/property-seed.ts'],
    environment: 'node',
    restoreMocks: true,
    // Deriving a key and building an index take seconds on a busy machine; a hanging test still ends.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: {
      provider: 'v8',
      reportsDirectory: 'out/test/coverage',
      include: ['shared/**/*.ts', 'main/**/*.ts', 'renderer/**/*.{ts,tsx}'],
      exclude: ['**/*.d.ts'],
    },
  },
});
