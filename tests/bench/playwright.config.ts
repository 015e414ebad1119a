import { defineConfig } from '@playwright/test';

/** Measures of the real app; `npm run bench` runs them. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../out/test/bench',
  workers: 1,
  timeout: 12 * 60_000,
  reporter: [['line']],
});
