import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Options {
  show: boolean;
  webPreferences: { javascript: boolean; sandbox: boolean; preload?: string; session: { name: string } };
}
const shown = vi.hoisted((): { options: unknown } => ({ options: undefined }));
const fake = vi.hoisted(() => ({
  loadURL: vi.fn(),
  printToPDF: vi.fn(),
  destroy: vi.fn(),
  handlers: new Map<string, (request: Request) => Response>(),
  error: vi.fn(),
}));
vi.mock('electron', () => ({
  app: { isPackaged: true, getPath: () => '/logs', getName: () => 'Galley' },
  BrowserWindow: class {
    readonly webContents = { printToPDF: fake.printToPDF };
    readonly loadURL = fake.loadURL;
    readonly destroy = fake.destroy;
    constructor(options: unknown) {
      shown.options = options;
    }
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
        handle: (scheme: string, handler: (request: Request) => Response) =>
          fake.handlers.set(scheme, handler),
      },
    }),
  },
}));
vi.mock('electron-log/node', () => ({ default: { error: fake.error } }));
const { printToPdf } = await import('../../../../main/app/print');

const html = new TextEncoder().encode('<!doctype html><title>Report</title>');
const pdf = new Uint8Array([0x25, 0x50]);
let loaded: Response;

beforeEach(() => {
  vi.clearAllMocks();
  fake.loadURL.mockImplementation((address: string) => {
    loaded = fake.handlers.get('paper')!(new Request(address));
    return Promise.resolve();
  });
  fake.printToPDF.mockResolvedValue(pdf);
});

describe('printToPdf', () => {
  it('prints the report in a hidden window without scripts or preload, in a session of its own', async () => {
    expect(await printToPdf(html)).toEqual(pdf);
    const { show, webPreferences } = shown.options as Options;
    expect(show).toBe(false);
    expect(webPreferences).toMatchObject({ javascript: false, sandbox: true, session: { name: 'paper' } });
    expect(webPreferences.preload).toBeUndefined();
    expect(new Uint8Array(await loaded.arrayBuffer())).toEqual(html);
    expect(loaded.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  });

  it('makes a tagged PDF on A4 with an outline and numbered pages', async () => {
    await printToPdf(html);
    const [options] = fake.printToPDF.mock.calls[0] as [{ footerTemplate: string }];
    expect(options).toMatchObject({
      pageSize: 'A4',
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
    });
    for (const name of ['title', 'pageNumber', 'totalPages'])
      expect(options.footerTemplate).toContain(`class="${name}"`);
  });

  it('forgets the report and the window, also when it fails', async () => {
    fake.printToPDF.mockRejectedValue(new Error('cannot print "Prigozhin"'));
    await expect(printToPdf(html)).rejects.toMatchObject({ code: 'export-failed' });
    expect(fake.destroy).toHaveBeenCalledOnce();
    const [address] = fake.loadURL.mock.calls[0] as [string];
    expect(fake.handlers.get('paper')!(new Request(address)).status).toBe(404);
    expect(fake.error.mock.calls.flat().join()).not.toContain('Prigozhin');
  });
});
