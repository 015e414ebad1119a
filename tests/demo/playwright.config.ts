import { defineConfig } from '@playwright/test';

/** The guided demo: the real app doing a checker's work, with a picture of each step in out/demo/. */
export default defineConfig({
  testDir: '.',
  testMatch: 'demo.spec.ts',
  outputDir: '../../out/test/demo',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['line']],
});
