import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSettings } from '../../../../main/settings/settings-file';
import { withRecent } from '../../../../main/settings/stored';

// The part of electron-store that is used, without Electron.
vi.mock('electron-store', () => ({
  default: class {
    readonly #file: string;
    constructor({ name, cwd }: { name: string; cwd: string }) {
      this.#file = join(cwd, `${name}.json`);
      this.#read();
    }
    #read(): unknown {
      try {
        return JSON.parse(readFileSync(this.#file, 'utf8')) as unknown;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
        throw error;
      }
    }
    get store(): unknown {
      return this.#read();
    }
    set store(value: unknown) {
      writeFileSync(this.#file, JSON.stringify(value));
    }
  },
}));

const library = '0198b4c2-0000-7000-8000-000000000001';
const person = '0198b4c2-0000-7000-8000-000000000002';
const defaults = {
  ...{ theme: 'system', textSize: 100, singleKeys: true, keys: {}, localAddresses: false },
  ...{ me: {}, window: null, lastLibrary: null, recent: [] },
};
let folder: string;
const onFault = vi.fn();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-settings-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  onFault.mockClear();
});

const open = () => openSettings(folder, onFault);
const write = (content: string) => writeFileSync(join(folder, 'settings.json'), content);
const aside = () => readdirSync(folder).filter((name) => name.includes('.broken-'));

describe('openSettings', () => {
  it('begins with the defaults', () => {
    expect(open().read()).toEqual(defaults);
    expect(aside()).toEqual([]);
  });

  it('keeps what was changed for the next start', () => {
    open().change({ theme: 'dark', me: { [library]: person }, lastLibrary: '/checks' });
    open().change({ textSize: 120 });
    const expected = {
      ...defaults,
      theme: 'dark',
      textSize: 120,
      me: { [library]: person },
      lastLibrary: '/checks',
    };
    expect(open().read()).toEqual(expected);
  });

  it.each(['{"theme": "da', '', '\0\0\0', '[]', '"dark"', 'null'])(
    'sets a file aside that holds %j, and uses the defaults',
    (content) => {
      write(content);
      expect(open().read()).toEqual(defaults);
      expect(aside()).toHaveLength(1);
      expect(readFileSync(join(folder, aside()[0]!), 'utf8')).toBe(content);
    },
  );

  it('keeps a copy of a file with a field that makes no sense, and all other fields', () => {
    write(JSON.stringify({ theme: 'pink', textSize: 150, me: { [library]: person } }));
    expect(open().read()).toEqual({ ...defaults, textSize: 150, me: { [library]: person } });
    expect(aside()).toHaveLength(1);
  });

  it('takes a file without some fields as an older one', () => {
    write('{"textSize": 150}');
    expect(open().read()).toEqual({ ...defaults, textSize: 150 });
    expect(aside()).toEqual([]);
  });

  it('works for this run where nothing can be written, and says so', () => {
    const settings = open();
    rmSync(folder, { recursive: true });
    settings.change({ theme: 'light' });
    expect(settings.read().theme).toBe('light');
    expect(onFault).toHaveBeenCalled();
  });
});

describe('withRecent', () => {
  it('puts the last used first, once, and keeps ten', () => {
    const many = Array.from({ length: 10 }, (_, index) => `/${index}`);
    expect(withRecent(many, '/3')).toEqual(['/3', '/0', '/1', '/2', '/4', '/5', '/6', '/7', '/8', '/9']);
    expect(withRecent(many, '/new')).toEqual(['/new', ...many.slice(0, 9)]);
  });
});
