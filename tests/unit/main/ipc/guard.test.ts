import { beforeEach, describe, expect, it, vi } from 'vitest';
import { guardRequests } from '../../../../main/ipc/guard';

type Handler = (event: unknown, name: unknown, input: unknown) => Promise<unknown>;

const ipc = vi.hoisted(() => ({ handle: vi.fn(), removeAllListeners: vi.fn() }));
vi.mock('electron', () => ({ ipcMain: ipc }));

const ourId = 1;
const page = { url: 'app://galley/index.html', parent: null };
const logBug = vi.fn();
let handle: Handler;

beforeEach(() => {
  vi.clearAllMocks();
  guardRequests({
    handlers: { app: { 'app.showExport': () => undefined }, library: vi.fn() } as never,
    isOurWindow: (id) => id === ourId,
    logBug,
  });
  handle = ipc.handle.mock.calls[0]?.[1] as Handler;
});

const from = (senderFrame: unknown, id = ourId) =>
  handle({ senderFrame, sender: { id } }, 'app.showExport', undefined);

describe('guardRequests', () => {
  it('listens on one channel', () => {
    expect(ipc.handle.mock.calls.map(([channel]) => channel as string)).toEqual(['galley:request']);
  });

  it('silences the channel that electron-store opens', () => {
    expect(ipc.removeAllListeners).toHaveBeenCalledWith('electron-store-get-data');
  });

  it('answers the page of our window', async () => {
    expect(await from(page)).toEqual({ ok: true, value: undefined });
  });

  it.each([
    ['a frame inside our page', { ...page, parent: page }, ourId],
    ['a frame that is gone', null, ourId],
    ['another window, even with our address', page, 2],
    ['another site', { url: 'https://galley/', parent: null }, ourId],
    ['another host of our scheme', { url: 'app://galley.example/', parent: null }, ourId],
    ['a user before the host', { url: 'app://galley@example/', parent: null }, ourId],
    ['a file', { url: 'file:///app://galley/index.html', parent: null }, ourId],
    ['an original', { url: 'original://0198b4c2/', parent: null }, ourId],
    ['no address', { url: '', parent: null }, ourId],
  ])('refuses %s and says so in the log', async (_what, frame, id) => {
    expect(await from(frame, id)).toMatchObject({ ok: false, error: { code: 'request-refused' } });
    expect(logBug).toHaveBeenCalledOnce();
  });
});
