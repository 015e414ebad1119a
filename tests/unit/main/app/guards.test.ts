import { EventEmitter } from 'node:events';
import type { Session } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted((): { app: unknown } => ({ app: undefined }));
vi.mock('electron', () => ({
  get app() {
    return fake.app;
  },
}));
const { guardEverything, guardSession, mayLoad } = await import('../../../../main/app/guards');

class FakeApp extends EventEmitter {
  isPackaged = true;
  switches = new Map<string, string>();
  commandLine = { appendSwitch: (name: string, value: string) => this.switches.set(name, value) };
}

class FakeSession extends EventEmitter {
  beforeRequest = vi.fn();
  webRequest = { onBeforeRequest: this.beforeRequest };
  setPermissionRequestHandler = vi.fn();
  setPermissionCheckHandler = vi.fn();
  setDevicePermissionHandler = vi.fn();
  /** Whether a request for an address would go out. */
  lets(url: string): boolean {
    const done = vi.fn();
    const handler = this.beforeRequest.mock.lastCall?.[0] as (details: object, done: unknown) => void;
    handler({ url }, done);
    return !(done.mock.calls[0]?.[0] as { cancel: boolean }).cancel;
  }
}

class FakeContents extends EventEmitter {
  setWindowOpenHandler = vi.fn();
}

let app: FakeApp;
beforeEach(() => {
  app = new FakeApp();
  fake.app = app;
});

const newSession = () => {
  const session = new FakeSession();
  return { session, real: session as unknown as Session };
};

describe('mayLoad', () => {
  it.each([
    ['app://galley/index.html', 'app', false, true],
    ['data:image/png;base64,AAAA', 'app', false, true],
    ['https://example.org/', 'app', false, false],
    ['http://127.0.0.1:9/', 'app', true, false],
    ['ws://example.org/', 'app', false, false],
    ['file:///etc/passwd', 'app', false, false],
    ['blob:app://galley/1', 'app', false, false],
    ['original://1/', 'app', false, false],
    ['app://galley/index.html', 'original', false, false],
    ['app://galley/index.html', null, false, false],
    ['application://galley/', 'app', false, false],
    ['devtools://devtools/bundled/inspector.html', 'app', true, true],
    ['devtools://devtools/bundled/inspector.html', 'app', false, false],
  ] as const)('%s in the session of %s, with tools %s: %s', (address, scheme, tools, expected) => {
    expect(mayLoad(address, scheme, tools)).toBe(expected);
  });
});

describe('guardSession', () => {
  it('lets only its own scheme through', () => {
    const { session, real } = newSession();
    guardSession(real, 'app');
    expect(session.lets('app://galley/index.html')).toBe(true);
    expect(session.lets('https://example.org/')).toBe(false);
  });

  it('denies every permission and device', () => {
    const { session, real } = newSession();
    guardSession(real, 'app');
    const granted = vi.fn();
    const [request] = session.setPermissionRequestHandler.mock.calls[0] as [
      (contents: unknown, permission: string, done: unknown) => void,
    ];
    request(null, 'geolocation', granted);
    expect(granted).toHaveBeenCalledWith(false);
    const [check] = session.setPermissionCheckHandler.mock.calls[0] as [() => boolean];
    expect(check()).toBe(false);
    const [device] = session.setDevicePermissionHandler.mock.calls[0] as [() => boolean];
    expect(device()).toBe(false);
  });

  it('stops downloads', () => {
    const { session, real } = newSession();
    guardSession(real, 'app');
    const event = { preventDefault: vi.fn() };
    session.emit('will-download', event);
    expect(event.preventDefault).toHaveBeenCalled();
  });
});

describe('guardEverything', () => {
  it('resolves no names at all', () => {
    guardEverything();
    expect(app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  });

  it('lets a session that nobody named load nothing', () => {
    guardEverything();
    const { session } = newSession();
    app.emit('session-created', session);
    expect(session.lets('app://galley/index.html')).toBe(false);
  });

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'stops %s in every page',
    (name) => {
      guardEverything();
      const contents = new FakeContents();
      app.emit('web-contents-created', {}, contents);
      const event = { preventDefault: vi.fn() };
      contents.emit(name, event);
      expect(event.preventDefault).toHaveBeenCalled();
    },
  );

  it('opens no windows for a page', () => {
    guardEverything();
    const contents = new FakeContents();
    app.emit('web-contents-created', {}, contents);
    const [handler] = contents.setWindowOpenHandler.mock.calls[0] as [() => unknown];
    expect(handler()).toEqual({ action: 'deny' });
  });
});
