import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUp, backupsOf, restoreLastBackup } from '../../../../../main/library/store/backup';
import { openWriter } from '../../../../../main/library/store/database';
import { currentVersion } from '../../../../../main/library/store/migrate';
import { copiedStore, openStore, type Store } from '../../../../../main/library/store/open-store';
import { listClaims } from '../../../../../main/library/store/queries/claims';
import { verifyLibrary } from '../../../../../main/library/store/verify';
import { openDesk } from '../../../../helpers/record';
import { temporaryFolder } from '../../../../helpers/temporary';

const code = (wanted: string): unknown => expect.objectContaining({ code: wanted });
const replicas = (folder: string): unknown[] => {
  const store = openStore({ folder });
  const rows = store.database.all('SELECT why FROM replica ORDER BY createdAt, id');
  store.close();
  return rows.map((row) => row.why);
};

describe('opening a library', () => {
  it('says when there is none', () =>
    expect(() => openStore({ folder: temporaryFolder() })).toThrow(code('library-not-found')));

  it('refuses a second writer and names the first', () => {
    const desk = openDesk();
    expect(() => openStore({ folder: desk.store.folder })).toThrow(
      expect.objectContaining({
        code: 'library-in-use',
        details: { holder: expect.objectContaining({ pid: process.pid }) as unknown },
      }),
    );
  });

  it('lets a reader in beside the writer', () => {
    const desk = openDesk();
    const { article } = desk.article();
    const reader = openStore({ folder: desk.store.folder, readOnly: true });
    expect(reader.record).toBeNull();
    expect(listClaims(reader.database, article)).toEqual([]);
    expect(() => reader.database.all(`DELETE FROM article`)).toThrow(code('library-read-only'));
    reader.close();
  });

  it('keeps its replica at its place, and becomes another one when it was copied', () => {
    const desk = openDesk();
    desk.store.close();
    const { folder } = desk.store;
    expect(replicas(folder)).toEqual(['created']);
    const copy = join(temporaryFolder(), 'copy');
    cpSync(folder, copy, { recursive: true });
    expect(replicas(copy)).toEqual(['created', 'moved']);
    expect(replicas(copy)).toEqual(['created', 'moved']);
    expect(replicas(folder)).toEqual(['created']);
  });

  it('verifies with the chains of several replicas', () => {
    const desk = openDesk();
    desk.claim(desk.article(), '1930');
    desk.store.close();
    const copy = join(temporaryFolder(), 'copy');
    cpSync(desk.store.folder, copy, { recursive: true });
    const moved = openDesk(copy);
    moved.article();
    expect(verifyLibrary(moved.store.database, copy)).toMatchObject({ ok: true, replicas: 2, problems: [] });
  });

  it('opens one of a newer Galley for reading only and says so', () => {
    const desk = openDesk();
    desk.record.database.exec(`PRAGMA user_version = ${currentVersion + 1}`);
    desk.store.close();
    const store = openStore({ folder: desk.store.folder });
    expect(store.record).toBeNull();
    expect(store.readOnlyReason).toMatch(/newer Galley/);
    store.close();
  });

  it('opens with its key, and with no other', () => {
    const folder = temporaryFolder();
    const key = randomBytes(32);
    openStore({ folder, create: true, key }).close();
    expect(readFileSync(join(folder, 'library.db')).subarray(0, 15).toString()).not.toBe('SQLite format 3');
    openStore({ folder, key }).close();
    expect(() => openStore({ folder, key: randomBytes(32) })).toThrow(code('library-damaged'));
    expect(() => openStore({ folder })).toThrow(code('library-damaged'));
    expect(() => openStore({ folder, key: randomBytes(16) })).toThrow(code('library-key'));
  });
});

describe('a damaged library', () => {
  it('is left as it is, and the last backup is offered and can be restored', async () => {
    const desk = openDesk();
    const article = desk.article();
    desk.claim(article, '1930');
    const backup = backUp(desk.store, 'daily');
    desk.claim(article, '330 metres');
    desk.store.close();
    const { folder } = desk.store;
    const path = join(folder, 'library.db');
    writeFileSync(path, Buffer.concat([Buffer.from('not a record'), readFileSync(path).subarray(12)]));
    const damaged = readFileSync(path);
    expect(() => openStore({ folder })).toThrow(
      expect.objectContaining({
        code: 'library-damaged',
        details: expect.objectContaining({ backup }) as unknown,
      }),
    );
    expect(readFileSync(path).equals(damaged)).toBe(true);

    const restored = await restoreLastBackup(folder);
    const again = openDesk(restored);
    expect(listClaims(again.store.database, article.article)).toHaveLength(1);
    expect(again.store.database.all('SELECT why FROM replica ORDER BY createdAt')).toEqual([
      { why: 'created' },
      { why: 'restored' },
    ]);
    expect(verifyLibrary(again.store.database, restored).problems).toEqual([]);
  });

  it('is found by its last event', () => {
    const desk = openDesk();
    desk.record.database.run(`UPDATE event SET envelope = CAST('{}' AS BLOB) WHERE position = 4`);
    desk.record.database.run(
      `UPDATE event SET envelope = CAST('{}' AS BLOB) WHERE position = (SELECT max(position) FROM event)`,
    );
    desk.store.close();
    expect(() => openStore({ folder: desk.store.folder })).toThrow(code('library-damaged'));
  });

  it('says when there is no backup', async () =>
    expect(restoreLastBackup(temporaryFolder())).rejects.toThrow(code('backup-unreadable')));
});

describe('backups', () => {
  it('of a clock that was ahead do not push out newer ones', () => {
    const folder = temporaryFolder();
    const store = openStore({ folder, create: true });
    for (let n = 1; n <= 7; n += 1) backUp(store, 'daily', new Date(Date.UTC(2031, 0, n)));
    const name = backUp(store, 'daily', new Date(Date.UTC(2026, 0, 1)));
    expect(backupsOf(folder)).toHaveLength(7);
    expect(backupsOf(folder).at(-1)).toBe(name);
    store.close();
  });

  it('are seven at most, the oldest going first, and carry the key', () => {
    const folder = temporaryFolder();
    const key = randomBytes(32);
    const store = openStore({ folder, create: true, key });
    const day = (n: number): Date => new Date(Date.UTC(2026, 0, n));
    for (let n = 1; n <= 9; n += 1) backUp(store, 'daily', day(n));
    expect(backupsOf(folder)).toHaveLength(7);
    expect(backupsOf(folder)[0]).toMatch(/^2026-01-03/);
    openWriter(join(folder, 'backups', backupsOf(folder)[0]!), key).close();
    store.close();
  });
});

describe('a disk that can’t be written to', () => {
  const readsCopy = (folder: string, article: string, open: () => Store): void => {
    const store = open();
    expect(store.record).toBeNull();
    expect(store.readOnlyReason).toMatch(/temporary encrypted copy/);
    expect(listClaims(store.database, article)).toHaveLength(1);
    expect(readFileSync(store.databasePath).subarray(0, 15).toString()).not.toBe('SQLite format 3');
    expect(readdirSync(dirname(store.databasePath))).toEqual(['copy.db']);
    store.close();
    expect(existsSync(store.databasePath)).toBe(false);
  };
  const made = (key?: Uint8Array): { folder: string; article: string } => {
    const desk = openDesk(temporaryFolder(), undefined, key);
    const article = desk.article();
    desk.claim(article, '1930');
    desk.store.close();
    return { folder: desk.store.folder, article: article.article };
  };

  it('is read from a temporary encrypted copy', () => {
    const { folder, article } = made();
    readsCopy(folder, article, () => copiedStore({ folder }));
  });

  it('is read with the library’s own key, if it has one', () => {
    const key = randomBytes(32);
    const { folder, article } = made(key);
    readsCopy(folder, article, () => copiedStore({ folder, key }));
  });

  // The superuser may write everywhere, so only an ordinary user can see the refusal itself.
  it.skipIf(process.getuid?.() === 0)('is noticed', () => {
    const { folder, article } = made();
    chmodSync(folder, 0o500);
    readsCopy(folder, article, () => openStore({ folder }));
    chmodSync(folder, 0o700);
  });
});
