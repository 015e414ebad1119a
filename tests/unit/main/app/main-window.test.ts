import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readStored, type Stored } from '../../../../main/settings/stored';

interface Options {
  x?: number;
  width: number;
  minWidth: number;
  show: boolean;
  webPreferences: Record<string, unknown>;
}
const fake = vi.hoisted(
  (): { windows: unknown[]; theme: unknown; BrowserWindow: unknown; app: { quit: () => void } } => ({
    windows: [],
    theme: undefined,
    BrowserWindow: undefined,
    app: { quit: vi.fn() },
  }),
);

class FakeWindow extends EventEmitter {
  readonly webContents = Object.assign(new EventEmitter(), {
    id: fake.windows.length + 1,
    reload: vi.fn(),
    send: vi.fn(),
    isDestroyed: () => false,
  });
  readonly loadURL = vi.fn(() => Promise.resolve());
  readonly show = vi.fn();
  readonly focus = vi.fn();
  readonly restore = vi.fn();
  readonly maximize = vi.fn();
  readonly setTitleBarOverlay = vi.fn();
  readonly setBackgroundColor = vi.fn();
  minimized = false;
  readonly options: Options;
  constructor(options: Options) {
    super();
    this.options = options;
    fake.windows.push(this);
  }
  isMinimized = () => this.minimized;
  isMaximized = () => true;
  getNormalBounds = () => ({ x: 5, y: 6, width: 1000, height: 700 });
}
fake.BrowserWindow = FakeWindow;
class FakeTheme extends EventEmitter {
  shouldUseDarkColors = false;
}

const showErrorBox = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({
  get BrowserWindow() {
    return fake.BrowserWindow;
  },
  get nativeTheme() {
    return fake.theme;
  },
  app: { isPackaged: true, getName: () => 'Galley', quit: () => fake.app.quit() },
  dialog: { showErrorBox },
  Menu: {},
  screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
}));
vi.mock('electron-log/node', () => ({ default: { error: vi.fn() } }));
const { MainWindow } = await import('../../../../main/app/main-window');

function setUp(given: Partial<Stored> = {}) {
  let stored = { ...readStored({}).stored, ...given };
  const settings = {
    read: () => stored,
    change: (fields: Partial<Stored>) => void (stored = { ...stored, ...fields }),
  };
  const onClosed = vi.fn();
  const main = new MainWindow(settings, onClosed);
  main.show();
  return { main, settings, onClosed, window: fake.windows[0] as FakeWindow };
}

let theme: FakeTheme;
beforeEach(() => {
  fake.windows.length = 0;
  theme = new FakeTheme();
  fake.theme = theme;
  fake.app.quit = vi.fn();
});

describe('MainWindow', () => {
  it('is sealed, and shows only when its page is there', () => {
    const { window } = setUp();
    expect(window.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: false,
    });
    expect(window.options).toMatchObject({ show: false, width: 1280, minWidth: 960 });
    expect(window.loadURL).toHaveBeenCalledWith('app://galley/index.html');
    expect(window.show).not.toHaveBeenCalled();
    window.emit('ready-to-show');
    expect(window.show).toHaveBeenCalled();
    expect(window.maximize).not.toHaveBeenCalled();
  });

  it('remembers its place, and comes back to it', () => {
    const { window, settings } = setUp();
    window.emit('close');
    expect(settings.read().window).toEqual({ x: 5, y: 6, width: 1000, height: 700, maximized: true });
    fake.windows.length = 0;
    const again = setUp(settings.read()).window;
    expect(again.options).toMatchObject({ x: 5, width: 1000 });
    again.emit('ready-to-show');
    expect(again.maximize).toHaveBeenCalled();
  });

  it('is one: shown again, it comes to the front', () => {
    const { main, window } = setUp();
    window.minimized = true;
    main.show();
    expect(fake.windows).toHaveLength(1);
    expect(window.restore).toHaveBeenCalled();
    expect(window.focus).toHaveBeenCalled();
  });

  it('knows its own page, and none once it is closed', () => {
    const { main, window, onClosed } = setUp();
    expect(main.isOurs(window.webContents.id)).toBe(true);
    expect(main.isOurs(99)).toBe(false);
    window.emit('closed');
    expect(main.isOurs(window.webContents.id)).toBe(false);
    expect(onClosed).toHaveBeenCalledOnce();
    // Nobody listens any more, and that is no fault.
    main.tell('menu.command', 'undo');
  });

  // A Mac draws its window buttons itself.
  it.skipIf(process.platform === 'darwin')('takes the colours of the theme', () => {
    const { window } = setUp();
    theme.shouldUseDarkColors = true;
    theme.emit('updated');
    expect(window.setTitleBarOverlay).toHaveBeenCalledWith({
      color: '#0d0e10',
      symbolColor: '#e3e4e6',
      height: 39,
    });
    expect(window.setBackgroundColor).toHaveBeenCalledWith('#131416');
  });

  it('loads its page again when that dies, but not for ever', () => {
    const { window } = setUp();
    const die = (reason: string) => window.webContents.emit('render-process-gone', {}, { reason });
    die('clean-exit');
    expect(window.webContents.reload).not.toHaveBeenCalled();
    die('crashed');
    die('oom');
    expect(window.webContents.reload).toHaveBeenCalledTimes(2);
    expect(fake.app.quit).not.toHaveBeenCalled();
    die('crashed');
    expect(window.webContents.reload).toHaveBeenCalledTimes(2);
    expect(showErrorBox).toHaveBeenCalledOnce();
    expect(fake.app.quit).toHaveBeenCalledOnce();
  });
});
