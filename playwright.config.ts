import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'out/test/e2e',
  // Each test starts an app of its own; more of them at a time only slows all of them down.
  workers: 1,
  timeout: 90_000,
  // A window that never answers must not hold up the rest for good.
  globalTimeout: 25 * 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'out/test/e2e.json' }]],
  // Videos make Electron tests hang.
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure', video: 'off' },
});
