import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { _electron, test as base, expect, type ElectronApplication, type Page } from '@playwright/test';
import type { Bridge } from '@shared/ipc/bridge';
import type { Input, Output, RequestName } from '@shared/ipc/contract';
import { appEnvironment } from '../../scripts/lib/app-environment.mjs';
import { root } from '../../scripts/lib/places.mjs';
import { runtime } from '../../scripts/prepare/runtime.mjs';

declare global {
  interface Window {
    galley: Bridge;
  }
}

/** The part of Electron's BrowserWindow that sizes it (its types come with its binary, which may be missing). */
interface Sizable {
  setContentSize(width: number, height: number): void;
}

/** The real app in a real window, with settings and a library folder of its own. */
export interface Galley {
  app: ElectronApplication;
  page: Page;
  /** Where this test's library lies, or will lie. */
  library: string;
  userData: string;
  /** Asks as the window asks, and fails the test where the answer is an error. */
  request<K extends RequestName>(name: K, input: Input<K>): Promise<Output<K>>;
  /** Ends the app and starts it again on the same settings and library. */
  restart(): Promise<void>;
  /** Kills the app as a power cut would, and starts it again. */
  killAndStart(): Promise<void>;
  /** Sets the size of the page in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
}

async function launch(
  userData: string,
  args: readonly string[],
): Promise<{ app: ElectronApplication; page: Page }> {
  const current = runtime();
  // Found through the electron package, Playwright holds the app back until it is connected; with a path of an
  // executable it would race with the first window, and now and then hang.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = current.folder;
  const app = await _electron.launch({
    args: [root, `--user-data-dir=${userData}`, ...args],
    env: appEnvironment(current),
    timeout: 30_000,
  });
  const page = await app.firstWindow();
  await page.waitForLoadState();
  return { app, page };
}

/**
 * Starts the app with everything of its own in `folder`. Among the arguments for Galley, a bare `--library` opens
 * or makes the library there.
 */
export async function startGalley(folder: string, startArguments: readonly string[]): Promise<Galley> {
  const library = join(folder, 'The Long View');
  const userData = join(folder, 'user-data');
  const args = startArguments.flatMap((arg) => (arg === '--library' ? [arg, library] : [arg]));
  const galley: Galley = {
    ...(await launch(userData, args)),
    library,
    userData,
    async request(name, input) {
      const result = await this.page.evaluate(
        ([asked, given]) => window.galley.request(asked, given as never),
        [name, input] as const,
      );
      if (!result.ok) throw new Error(`${name}: ${result.error.code}: ${result.error.message}`);
      return result.value as never;
    },
    async restart() {
      await this.app.close();
      Object.assign(this, await launch(userData, args));
    },
    async killAndStart() {
      const main = this.app.process();
      const ended = once(main, 'exit');
      main.kill('SIGKILL');
      await ended;
      Object.assign(this, await launch(userData, args));
    },
    async resize(width, height) {
      const own = await this.app.browserWindow(this.page);
      await own.evaluate((it: Sizable, size) => it.setContentSize(size.width, size.height), {
        width,
        height,
      });
      await this.page.waitForFunction(
        (size) => window.innerWidth === size.width && window.innerHeight === size.height,
        { width, height },
      );
    },
  };
  return galley;
}

/** `startArguments`: arguments for Galley; a bare `--library` opens or makes this test's library. */
export const test = base.extend<{ startArguments: string[]; galley: Galley }>({
  startArguments: [['--library'], { option: true }],

  galley: async ({ startArguments }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'galley-e2e-'));
    const galley = await startGalley(folder, startArguments);
    await use(galley);
    await galley.app.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

export { expect };

/** Nothing that axe finds wrong in the window as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  // Behind a modal dialog the page is hidden, its main part and heading too. axe means to allow for that, but doesn't
  // always find the dialog where it covers little of the window.
  if ((await page.getByRole('dialog').count()) > 0)
    builder.disableRules(['landmark-one-main', 'page-has-heading-one']);
  const { violations } = await builder.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found).toEqual([]);
}
