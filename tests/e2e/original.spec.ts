import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { expect, test, type Galley } from './app';

/** A site that notes every connection, even one that asks for nothing. */
async function site(): Promise<{ address: string; visits: string[]; close: () => void }> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.end();
  });
  server.on('connection', () => visits.push('connection'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, visits, close: () => server.close() };
}

/** Where something lies that is clicked: 40 px squares in a row, from the top left. */
const at = (n: number) => `position: fixed; top: 0; left: ${n * 40}px; width: 40px; height: 40px`;

/** A page that asks a site for everything that a page can ask for. */
const curiousPage = (to: string) => `<!doctype html><html><head><title>A tower</title>
<meta http-equiv="refresh" content="0;url=${to}/refresh">
<link rel="preconnect" href="${to}"><link rel="prefetch" href="${to}/prefetch"><link rel="icon" href="${to}/icon">
<link rel="preload" as="image" href="${to}/preload"><link rel="stylesheet" href="${to}/style">
<style>@import url(${to}/import); body { background: url(${to}/background) } h1 { color: rgb(1, 2, 3) }</style>
<script>document.title = 'ran'; fetch('${to}/fetch')</script></head>
<body onload="fetch('${to}/onload')"><h1>A tower</h1>
<p>The tower stands 330 metres tall and was built in two years, two months and five days.</p>
<img src="${to}/image"><iframe src="${to}/frame"></iframe><video src="${to}/video" autoplay></video>
<object data="${to}/object"></object><embed src="${to}/embed">
<form action="${to}/form"><input type="submit" style="${at(0)}"></form>
<a style="${at(1)}" href="${to}/link" ping="${to}/ping">link</a>
<a style="${at(2)}" href="${to}/blank" target="_blank">blank</a>
</body></html>`;

/** Imports a file from the disk, as the dialog would choose it; answers its revision. */
async function importFile(galley: Galley, name: string, content: string | Buffer): Promise<string> {
  const path = join(galley.userData, name);
  writeFileSync(path, content);
  await galley.request('app.iAm', { person: v7(), name: 'Ana Prado', role: 'checker' });
  await galley.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
  const { intake } = await galley.request('app.importFiles', undefined);
  if (!intake) throw new Error('nothing was read');
  const outcome = await galley.request('intake.store', { intake: intake.id, command: v7() });
  if (!outcome.ok) throw new Error(outcome.error.message);
  const { revision } = await galley.request('articles.get', { article: outcome.article });
  return revision;
}

async function showOriginal(galley: Galley, revision: string) {
  const [page] = await Promise.all([
    galley.app.waitForEvent('window'),
    galley.request('app.showOriginal', { revision }),
  ]);
  await page.waitForLoadState();
  return page;
}

test('no site learns that its page is being checked', async ({ galley }) => {
  const { address, visits, close } = await site();
  const revision = await importFile(galley, 'tower.html', curiousPage(address));
  const original = await showOriginal(galley, revision);
  await expect(original.locator('h1')).toHaveCSS('color', 'rgb(1, 2, 3)');
  // Through main, because Playwright would wait for the navigations, which never come.
  const after = await galley.app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().startsWith('original:'),
    );
    if (!window) throw new Error('no original is shown');
    const before = window.webContents.getURL();
    for (const x of [20, 60, 100])
      for (const type of ['mouseDown', 'mouseUp'] as const)
        window.webContents.sendInputEvent({ type, x, y: 20, button: 'left', clickCount: 1 });
    // Drawn anew, so the clicks have been dealt with.
    await window.webContents.capturePage();
    return { stays: window.webContents.getURL() === before, title: window.getTitle() };
  });
  expect(after).toEqual({ stays: true, title: 'tower.html' });
  expect(galley.app.windows()).toHaveLength(2);
  expect(visits).toEqual([]);
  close();
});

test('a text is shown with the letters that were read, and as text', async ({ galley }) => {
  const bytes = Buffer.from(
    'A tower\n\nThe caf\xe9 in it is na\xefve, <b>not bold</b>, and \x93quoted\x94 d\xe9j\xe0 vu.\n',
    'latin1',
  );
  const original = await showOriginal(galley, await importFile(galley, 'tower.txt', bytes));
  await expect(original.locator('pre')).toContainText(
    'The café in it is naïve, <b>not bold</b>, and “quoted” déjà vu.',
  );
});

test('an original goes with its library', async ({ galley }) => {
  const revision = await importFile(galley, 'tower.txt', 'A tower\n\nThe tower stands 330 metres tall.\n');
  await showOriginal(galley, revision);
  await galley.request('app.showOriginal', { revision });
  expect(galley.app.windows()).toHaveLength(2);
  await galley.request('app.closeLibrary', undefined);
  await expect.poll(() => galley.app.windows().length).toBe(1);
});
