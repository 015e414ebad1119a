import { readFileSync } from 'node:fs';
import { expect, test } from './app';

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
        const answer = await window.galley.request(asked as never, given as never).catch(() => null);
        return answer && !answer.ok ? answer.error.code : answer;
      },
      [name, input] as const,
    );
  expect([null, 'request-refused']).toContain(await ask('library.eraseEverything', {}));
  expect([null, 'request-refused']).toContain(await ask('originals.read', { revision: 'x' }));
  expect(await ask('articles.get', { article: 'not an id' })).toMatch(/refused|invalid/);
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

test('nothing that was read or named is written to the log', async ({ galley }) => {
  const file = await galley.app.evaluate(({ app }) => `${app.getPath('userData')}/logs/main.log`);
  let log = '';
  try {
    log = readFileSync(file, 'utf8');
  } catch {
    // No log yet is the best log.
  }
  expect(log).not.toContain('The Long View');
});
