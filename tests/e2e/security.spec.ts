import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './app';
import { openArticle } from './flows';

test('the window has no Node, no other way out, and stays where it is', async ({ galley }) => {
  const { page, app } = galley;
  const seen = await page.evaluate(async () => {
    const blocked = async (work: () => Promise<unknown>): Promise<string> =>
      work().then(
        () => 'allowed',
        () => 'refused',
      );
    const inline = document.createElement('script');
    inline.textContent = 'window.inlineRan = true';
    document.head.append(inline);
    return {
      node:
        typeof (window as { require?: unknown }).require + typeof (window as { process?: unknown }).process,
      galley: Object.keys(window.galley).sort(),
      origin: location.origin,
      inline: 'inlineRan' in window,
      evaluated: await blocked(() => {
        const script = document.createElement('script');
        script.src = 'data:text/javascript,window.evaluated=true';
        document.head.append(script);
        return new Promise((resolve, reject) => {
          script.onload = resolve;
          script.onerror = reject;
        });
      }),
      fetched: await blocked(() => fetch('https://example.org/')),
      opened: window.open('https://example.org/') === null,
      permission: (await navigator.permissions.query({ name: 'geolocation' })).state,
    };
  });
  expect(seen).toEqual({
    node: 'undefinedundefined',
    galley: ['on', 'request'],
    origin: 'app://galley',
    inline: false,
    evaluated: 'refused',
    fetched: 'refused',
    opened: true,
    permission: 'denied',
  });
  await page.evaluate(() => (location.href = 'https://example.org/'));
  await page.evaluate(() => undefined);
  expect(page.url()).toMatch(/^app:\/\/galley\//);
  expect(app.windows()).toHaveLength(1);
});

test('what the contract does not know, or does not fit it, is refused as data', async ({ galley }) => {
  const ask = (name: string, input: unknown): Promise<unknown> =>
    galley.page.evaluate(
      async ([asked, given]) => {
        const answer = await window.galley.request(asked as never, given as never);
        return answer.ok ? answer : answer.error.code;
      },
      [name, input] as const,
    );
  expect(await ask('library.eraseEverything', {})).toBe('request-refused');
  expect(await ask('originals.read', { revision: 'x' })).toBe('request-refused');
  expect(await ask('articles.get', { article: 'not an id' })).toBe('request-refused');
});

test('the renderer runs in the sandbox where the system allows one', async ({ galley }) => {
  // Playwright adds --no-sandbox, so what can be seen here is that Galley asks for it.
  const preferences = await (
    await galley.app.browserWindow(galley.page)
  ).evaluate((window) => {
    const webContents = window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = webContents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webSecurity };
  });
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
  expect(preferences.webSecurity).not.toBe(false);
});

test('what goes wrong is logged, and nothing that was read or named', async ({ galley }) => {
  const { app, page } = galley;
  const id = await openArticle(galley);
  // A mistake whose message quotes everything that a message could quote.
  const secrets = ['Old Mole', 'harbour board', 'Ana Prado', 'The Long View', id];
  await app.evaluate(({ dialog }, message) => {
    dialog.showSaveDialog = () => Promise.reject(new Error(message));
  }, secrets.join('; '));
  const code = await page.evaluate(async (article) => {
    const answer = await window.galley.request('app.exportReport', { article, format: 'html' });
    return answer.ok ? null : answer.error.code;
  }, id);
  expect(code).toBe('bug');

  const folder = await app.evaluate(({ app: electronApp }) => electronApp.getPath('logs'));
  const log = readFileSync(join(folder, 'main.log'), 'utf8');
  expect(log).toContain('app.exportReport');
  for (const secret of secrets) expect(log).not.toContain(secret);
});
