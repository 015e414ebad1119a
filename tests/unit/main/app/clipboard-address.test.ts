import { expect, it, vi } from 'vitest';

const clipboard = vi.hoisted(() => ({ readText: vi.fn<() => Promise<string>>() }));
vi.mock('electron', () => ({ clipboard }));
const { clipboardAddress } = await import('../../../../main/app/clipboard-address');

it.each([
  [' https://example.org/a?b=c\n', 'https://example.org/a?b=c'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['', null],
  ['a secret', null],
  ['See https://example.org/', null],
  ['https://example.org/ and a secret', null],
  ['file:///etc/passwd', null],
])('of %j the window learns %j', async (text, url) => {
  clipboard.readText.mockResolvedValue(text);
  expect(await clipboardAddress()).toEqual({ url });
});
