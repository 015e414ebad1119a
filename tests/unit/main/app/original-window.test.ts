import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Options {
  title: string;
  webPreferences: { javascript: boolean; preload?: string; session: unknown; sandbox: boolean };
}
const fake = vi.hoisted((): { windows: unknown[]; BrowserWindow: unknown } => ({
  windows: [],
  BrowserWindow: undefined,
}));

class FakeWindow extends EventEmitter {
  readonly webContents = Object.assign(new EventEmitter(), { insertCSS: vi.fn(() => Promise.resolve('')) });
  readonly loadURL = vi.fn(() => Promise.resolve());
  readonly focus = vi.fn();
  readonly removeMenu = vi.fn();
  readonly options: Options;
  constructor(options: Options) {
    super();
    this.options = options;
    fake.windows.push(this);
  }
  destroy() {
    this.emit('closed');
  }
}
fake.BrowserWindow = FakeWindow;

const handlers = vi.hoisted(() => new Map<string, (request: Request) => Response>());
vi.mock('electron', () => ({
  app: { isPackaged: true },
  Menu: {},
  get BrowserWindow() {
    return fake.BrowserWindow;
  },
  session: {
    fromPartition: (name: string) => ({
      name,
      webRequest: { onBeforeRequest: vi.fn() },
      setPermissionRequestHandler: vi.fn(),
      setPermissionCheckHandler: vi.fn(),
      setDevicePermissionHandler: vi.fn(),
      on: vi.fn(),
      protocol: {
        handle: (scheme: string, handler: (request: Request) => Response) => handlers.set(scheme, handler),
      },
    }),
  },
}));
const saveOriginal = vi.hoisted(() => vi.fn());
vi.mock('../../../../main/app/save-original', () => ({ saveOriginal }));
const { contentTypeOf, Originals } = await import('../../../../main/app/original-window');
const { shownOriginals } = await import('../../../../main/app/shown-documents');

const revision = '0198b4c2-0000-7000-8000-000000000001';
const bytes = new Uint8Array([0x3c, 0x70, 0x3e, 0xe9]);
const library = (format = 'html', encoding: string | null = 'windows-1252') =>
  ({ get: vi.fn(() => Promise.resolve({ name: 'tower.html', format, encoding, bytes })) }) as never;
const window = (at = 0) => fake.windows[at] as FakeWindow;
const load = (address: string) => handlers.get('original')!(new Request(address));
const addressOf = (shown: FakeWindow) => (shown.loadURL.mock.calls as unknown as [string][])[0]![0];

beforeEach(() => {
  fake.windows.length = 0;
  handlers.clear();
});

describe('contentTypeOf', () => {
  it('is a page only where a page came in', () => {
    expect(contentTypeOf('html', 'windows-1252')).toBe('text/html; charset=windows-1252');
    expect(contentTypeOf('text', 'utf-16le')).toBe('text/plain; charset=utf-16le');
    expect(contentTypeOf('markdown', 'utf-8')).toBe('text/plain; charset=utf-8');
  });
});

describe('Originals', () => {
  it('shows an original without scripts and preload, in a session of its own', async () => {
    await new Originals(shownOriginals()).show(library(), null, revision);
    const { title, webPreferences } = window().options;
    expect(title).toBe('tower.html');
    expect(webPreferences).toMatchObject({ javascript: false, sandbox: true, session: { name: 'original' } });
    expect(webPreferences.preload).toBeUndefined();
  });

  it('serves it byte for byte under the policy of the design', async () => {
    await new Originals(shownOriginals()).show(library(), null, revision);
    const response = load(addressOf(window()));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    expect(response.headers.get('content-type')).toBe('text/html; charset=windows-1252');
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
    );
    expect(response.headers.get('x-dns-prefetch-control')).toBe('off');
  });

  it('serves nothing else, and nothing any more once its window is closed', async () => {
    const originals = new Originals(shownOriginals());
    await originals.show(library(), null, revision);
    const address = addressOf(window());
    expect(load(`${address}picture.png`).status).toBe(404);
    expect(load('original://0198b4c2-0000-7000-8000-0000000000ff/').status).toBe(404);
    window().destroy();
    expect(load(address).status).toBe(404);
  });

  it('saves what no window can show, where the user says', async () => {
    await new Originals(shownOriginals()).show(library('docx', null), null, revision);
    expect(fake.windows).toHaveLength(0);
    expect(saveOriginal).toHaveBeenCalledWith(null, expect.objectContaining({ name: 'tower.html', bytes }));
  });

  it('shows each original once', async () => {
    const originals = new Originals(shownOriginals());
    await originals.show(library(), null, revision);
    await originals.show(library(), null, revision);
    expect(fake.windows).toHaveLength(1);
    expect(window().focus).toHaveBeenCalledOnce();
  });

  it('closes all, and can show them again', async () => {
    const originals = new Originals(shownOriginals());
    await originals.show(library(), null, revision);
    const closed = vi.fn();
    window().on('closed', closed);
    originals.closeAll();
    expect(closed).toHaveBeenCalledOnce();
    await originals.show(library(), null, revision);
    expect(fake.windows).toHaveLength(2);
  });

  it('keeps the name of the original as the title, whatever the page calls itself', async () => {
    await new Originals(shownOriginals()).show(library(), null, revision);
    const event = { preventDefault: vi.fn() };
    window().emit('page-title-updated', event);
    expect(event.preventDefault).toHaveBeenCalled();
  });

  it('sets plain text to be read, and leaves a page as it is', async () => {
    const originals = new Originals(shownOriginals());
    await originals.show(library('text'), null, revision);
    window(0).webContents.emit('dom-ready');
    expect(window(0).webContents.insertCSS).toHaveBeenCalledOnce();
    originals.closeAll();
    await originals.show(library('html'), null, revision);
    window(1).webContents.emit('dom-ready');
    expect(window(1).webContents.insertCSS).not.toHaveBeenCalled();
  });
});
