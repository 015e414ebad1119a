import { Database, type SqliteValue } from '@signalapp/sqlcipher';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';

/** A value of a column. Integers are JavaScript numbers, booleans 0 or 1. */
export type Value = string | number | null | Uint8Array;
export type Row = Record<string, Value>;
export type Parameters = readonly Value[] | Readonly<Record<string, Value>>;

/** A connection that can only read. Writing through it is a type error. */
export interface ReadDatabase {
  all<T = Row>(sql: string, parameters?: Parameters): T[];
  get<T = Row>(sql: string, parameters?: Parameters): T | undefined;
  close(): void;
}

/** The one connection that writes. */
export interface WriteDatabase extends ReadDatabase {
  run(sql: string, parameters?: Parameters): void;
  exec(sql: string): void;
  /** Runs `work` in one transaction: all of it is stored, or nothing. Within another it is a part of that one. */
  transaction<T>(work: () => T): T;
  /** Runs `work` within a transaction so that, when it fails, only its own changes are undone. */
  alone<T>(work: () => T): T;
  /**
   * Does a step with what it is about once that is stored: at once, or after the transaction, where one step of an
   * owner is about all that came for it. Never where the transaction fails.
   */
  onceStored<T>(owner: object, about: readonly T[], step: (all: readonly T[]) => void): void;
}

/** Where another thread or connection finds a record. */
export interface RecordPlace {
  folder: string;
  databasePath: string;
  key: Uint8Array | undefined;
}

export const KEY_BYTES = 32;

type Native = SqliteValue<object>;

/** What SQLite says, as an error that a person can act on. */
function translated(thrown: unknown, path: string): unknown {
  const code = (thrown as { code?: unknown }).code;
  if (typeof code !== 'string') return thrown;
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR'))
    return new GalleyError('disk-full', t('record/library/diskFull'), {
      path,
    });
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return new GalleyError('library-damaged', t('record/library/unreadable'), { path });
  if (code.startsWith('SQLITE_READONLY'))
    return new GalleyError('library-read-only', t('record/library/readingOnly'), { path });
  return thrown;
}

/** What is done once a transaction is stored. */
interface LaterStep {
  owner: object;
  about: readonly unknown[];
  step: (all: readonly never[]) => void;
}

class Connection implements WriteDatabase {
  readonly #native: Database;
  readonly #path: string;
  #isWithin = false;
  /** SQLite has given up the transaction by itself; until it is over nothing may be written. */
  #isLost = false;
  #steps: LaterStep[] = [];

  constructor(path: string, key: Uint8Array | undefined) {
    this.#path = path;
    this.#native = new Database(path, { cacheStatements: true });
    try {
      // Galley tells errors itself, with a code; SQLCipher would write its own to the terminal.
      this.#native.pragma('cipher_log_level = NONE');
      if (key) this.#native.pragma(`key = "x'${rawKey(key)}'"`);
      // The first read proves the key and the header.
      this.get('SELECT count(*) AS n FROM sqlite_schema');
    } catch (thrown) {
      this.#native.close();
      throw translated(thrown, path);
    }
  }

  #try<T>(work: () => T): T {
    try {
      return work();
    } catch (thrown) {
      throw translated(thrown, this.#path);
    }
  }

  all<T>(sql: string, parameters?: Parameters): T[] {
    return this.#try(() => this.#native.prepare(sql).all(parameters as Record<string, Native>) as T[]);
  }

  get<T>(sql: string, parameters?: Parameters): T | undefined {
    return this.#try(
      () => this.#native.prepare(sql).get(parameters as Record<string, Native>) as T | undefined,
    );
  }

  run(sql: string, parameters?: Parameters): void {
    this.#try(() => this.#native.prepare(sql).run(parameters as Record<string, Native>));
  }

  exec(sql: string): void {
    this.#try(() => this.#native.exec(sql));
  }

  transaction<T>(work: () => T): T {
    // One within another is a part of it.
    if (this.#isWithin) return work();
    this.exec('BEGIN IMMEDIATE');
    let steps: LaterStep[] = [];
    this.#isWithin = true;
    try {
      const result = work();
      if (this.#isLost) throw new Error('the transaction was given up');
      this.exec('COMMIT');
      steps = this.#steps;
      return result;
    } catch (thrown) {
      try {
        this.exec('ROLLBACK');
      } catch {
        // SQLite has already rolled back by itself (a full disk does that); the first error is the one to tell.
      }
      throw thrown;
    } finally {
      this.#isWithin = this.#isLost = false;
      this.#steps = [];
      for (const { owner, step } of new Map(steps.map((one) => [one.owner, one])).values())
        step(steps.flatMap((one) => (one.owner === owner ? (one.about as never[]) : [])));
    }
  }

  alone<T>(work: () => T): T {
    // Outside of a transaction a savepoint would be one, and its release would store it.
    if (!this.#isWithin || this.#isLost) throw new Error('there is no transaction to be a part of');
    const before = this.#steps.length;
    this.exec('SAVEPOINT alone');
    try {
      const result = work();
      this.exec('RELEASE alone');
      return result;
    } catch (thrown) {
      this.#steps.length = before;
      try {
        this.exec('ROLLBACK TO alone; RELEASE alone');
      } catch {
        this.#isLost = true;
      }
      throw thrown;
    }
  }

  onceStored<T>(owner: object, about: readonly T[], step: (all: readonly T[]) => void): void {
    if (this.#isWithin) this.#steps.push({ owner, about, step });
    else step(about);
  }

  close(): void {
    this.#native.close();
  }
}

function rawKey(key: Uint8Array): string {
  if (key.length !== KEY_BYTES)
    throw new GalleyError(
      'library-key',
      t('record/library/keyLength', { bytes: KEY_BYTES, found: key.length }),
    );
  return Buffer.from(key).toString('hex');
}

/**
 * Opens the record for writing, or makes an empty one. `key` is a raw key of 32 bytes.
 * Throws `library-damaged` when the file is no record or the key is not its own.
 */
export function openWriter(path: string, key?: Uint8Array): WriteDatabase {
  const connection = new Connection(path, key);
  connection.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA secure_delete = ON;
    PRAGMA busy_timeout = 5000;
  `);
  return connection;
}

/** Opens the record for reading beside the writer. */
export function openReader(path: string, key?: Uint8Array): ReadDatabase {
  const connection = new Connection(path, key);
  connection.exec('PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA busy_timeout = 5000;');
  return connection;
}

/**
 * Opens a database that is made from the record and can be made again: a crash of the machine may take the last
 * changes from it, never leave half of one. What is deleted from it is overwritten, as in the record.
 */
export function openDerived(path: string, key?: Uint8Array): WriteDatabase {
  const connection = new Connection(path, key);
  connection.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA trusted_schema = OFF;
    PRAGMA secure_delete = ON;
    PRAGMA busy_timeout = 5000;
  `);
  return connection;
}

/** An empty database in memory, for replaying the record beside the real one. */
export function openMemory(): WriteDatabase {
  const connection = new Connection(':memory:', undefined);
  connection.exec('PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;');
  return connection;
}
