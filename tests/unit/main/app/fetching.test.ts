import { describe, expect, it, vi } from 'vitest';
import { fetchHandlers } from '../../../../main/app/fetching';
import { answer } from '../../../../main/ipc/answer';

const id = '0198b4c2-0000-7000-8000-000000000001';
const url = 'http://127.0.0.1/';

function setUp(localAddresses: boolean) {
  const get = vi.fn(() => Promise.reject(new Error('asked')));
  const app = fetchHandlers({ get } as never, { read: () => ({ localAddresses }) } as never);
  const asked = async (name: string, input: unknown): Promise<unknown> => {
    await answer(name, input, { app, library: get } as never, () => undefined);
    return get.mock.lastCall;
  };
  return { asked };
}

describe('fetchHandlers', () => {
  it.each([true, false])(
    'says what the settings say of this machine (%s), whatever the window says',
    async (local) => {
      const { asked } = setUp(local);
      const page = { fetching: id, url };
      expect(await asked('intake.fetch', { ...page, local: !local })).toEqual([
        'fetch.intake',
        { ...page, local },
      ]);
      const copy = { ...page, command: id, source: id, copy: id, add: null };
      expect(await asked('copies.fetch', { ...copy, local: !local })).toEqual([
        'fetch.copy',
        { ...copy, local },
      ]);
      const pages = { fetching: id, addresses: [{ command: id, url }] };
      expect(await asked('articles.fetch', { ...pages, local: !local })).toEqual([
        'fetch.articles',
        { ...pages, local },
      ]);
    },
  );

  it('lets the window ask the library for no page itself', async () => {
    const { asked } = setUp(false);
    expect(await asked('fetch.intake', { fetching: id, url, local: true })).toBeUndefined();
  });
});
