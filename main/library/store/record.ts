import { randomBytes } from 'node:crypto';
import { lastingCommands } from '@shared/domain/command';
import { GalleyError } from '@shared/domain/errors';
import type { UndoState } from '@shared/domain/history';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text/index';
import { v7 } from 'uuid';
import { applyChanges, inverse, type Change, type Fields } from './apply';
import { commitmentOf, FIRST_PREVIOUS, hashOf, SALT_BYTES, type Envelope } from './chain';
import { nextClock } from './clock';
import type { ReadDatabase, WriteDatabase } from './database';
import { payloadOf, versionOf, type Payload } from './events';
import { StagedFiles } from './staged-files';

/** A command as the record needs to know it. */
export interface Recorded {
  id: Id;
  type: string;
  person: Id | null;
  /** Events of one batch are undone together. */
  batch?: Id;
}

/** What `decide` may read, and the instant at which the command happens. */
export interface Moment {
  database: ReadDatabase;
  at: string;
}

/** What no undo takes back: the commands of that kind, and what Galley records by itself. */
const lasting: ReadonlySet<string> = new Set([
  ...lastingCommands,
  'source.confide',
  'source.seal',
  'report.export',
  'library.create',
]);

/** After these nothing from before may come back: it could bring along what has just been sealed or destroyed. */
const final: ReadonlySet<string> = new Set(['source.seal', 'source.purge']);

/** The one writer of the record: turns decisions into events, and events into tables, in one transaction each. */
export class Record {
  readonly database: WriteDatabase;
  readonly replica: Id;
  /** The library's folder, where the files that rows name are kept. */
  readonly folder: string;
  /** Files that wait for their row. */
  readonly staged: StagedFiles;
  readonly #now: () => Date;

  constructor(database: WriteDatabase, replica: Id, folder: string, now: () => Date = () => new Date()) {
    this.database = database;
    this.replica = replica;
    this.folder = folder;
    this.staged = new StagedFiles(folder);
    this.#now = now;
  }

  /**
   * Runs a command: `decide` says what changes, the event records it, the tables follow. A command whose id is
   * known already changes nothing and answers no changes, so it may be repeated after a crash. `finish` runs in
   * the same transaction, after the tables have changed, for what is not part of the tables (keys).
   */
  execute(command: Recorded, decide: (moment: Moment) => Payload, finish?: () => void): Change[] {
    return this.database.transaction(() => {
      if (this.knows(command.id)) return [];
      const at = this.#now().toISOString();
      const payload = decide({ database: this.database, at });
      if (payload.changes.length === 0 && !payload.redacted) return [];
      this.#append({ ...command, effect: 'do', target: null }, payload, at);
      finish?.();
      return payload.changes;
    });
  }

  /** Has a command with this id been recorded? */
  knows(id: Id): boolean {
    return this.database.get('SELECT 1 FROM event WHERE id = ?', [id]) !== undefined;
  }

  /**
   * Takes back this person's last command made here, or does it again, all of its batch at once.
   * Refused with `undo-nothing`, and with `undo-conflict` where a field no longer holds what the command left.
   * Answers what changed.
   */
  undo(command: Id, person: Id, effect: 'undo' | 'redo' = 'undo'): Change[] {
    return this.database.transaction(() => {
      if (this.knows(command)) return [];
      const unit = this.#next(person, effect);
      if (unit.length === 0)
        throw new GalleyError(
          'undo-nothing',
          effect === 'undo' ? t('record/refused/nothingToUndo') : t('record/refused/nothingToRedo'),
        );
      const at = this.#now().toISOString();
      const order = effect === 'undo' ? unit.toReversed() : unit;
      const batch = unit.length > 1 ? command : undefined;
      return order.flatMap((target, index) => {
        const done = payloadOf(this.database, target.eventId);
        if (!done) throw conflict();
        const changes = effect === 'undo' ? inverse(done.changes) : done.changes;
        changes.forEach((change) => this.#refuseConflict(change));
        const id = index === 0 ? command : v7();
        const recorded = { id, type: target.type, person, ...(batch ? { batch } : {}) };
        try {
          this.#append({ ...recorded, effect, target: target.eventId }, { changes }, at);
        } catch (thrown) {
          if (String((thrown as { code?: unknown }).code).startsWith('SQLITE_CONSTRAINT')) throw conflict();
          throw thrown;
        }
        return changes;
      });
    });
  }

  /** The unit that undo would take back now: the id of a command or of a batch. */
  lastUnit(person: Id): Id | null {
    return this.#unit(person, 'undo');
  }

  /** Has anything been recorded in this batch? */
  knowsBatch(batch: Id): boolean {
    return this.database.get('SELECT 1 FROM event WHERE batch = ?', [batch]) !== undefined;
  }

  /** What undo and redo would do now for this person. */
  undoState(person: Id | null): UndoState {
    // The window asks after each command, and an import of thousands is one unit: it is counted, not read.
    const describe = (effect: 'undo' | 'redo'): UndoState['undo'] => {
      const undone = effect === 'undo' ? 0 : 1;
      const unit = person ? this.#unit(person, effect) : null;
      if (unit === null) return null;
      return (
        this.database.get(
          `SELECT event.type, counted.count FROM event
             JOIN (SELECT min(position) AS position, count(*) AS count FROM undoable
                   WHERE undone = ${undone} AND unit = ?) AS counted ON counted.position = event.position`,
          [unit],
        ) ?? null
      );
    };
    return { undo: describe('undo'), redo: describe('redo') };
  }

  /** The unit that undo would take back next, or redo do again. */
  #unit(person: Id, effect: 'undo' | 'redo'): Id | null {
    const [undone, order] = effect === 'undo' ? [0, 'DESC'] : [1, 'ASC'];
    const next = this.database.get<{ unit: Id }>(
      `SELECT unit FROM undoable WHERE person = ? AND replica = ? AND undone = ${undone}
       ORDER BY position ${order} LIMIT 1`,
      [person, this.replica],
    );
    return next?.unit ?? null;
  }

  #next(person: Id, effect: 'undo' | 'redo'): { eventId: Id; type: string }[] {
    const undone = effect === 'undo' ? 0 : 1;
    return this.database.all(
      `SELECT undoable.eventId, event.type FROM undoable
         JOIN event ON event.id = undoable.eventId
       WHERE undoable.undone = ${undone} AND undoable.unit = ?
       ORDER BY undoable.position`,
      [this.#unit(person, effect)],
    );
  }

  /** The row must still hold what the change starts from. */
  #refuseConflict({ table, id, before }: Change): void {
    const row = this.database.get<Fields>(`SELECT * FROM "${table}" WHERE id = ?`, [id]);
    if (before ? !row || Object.keys(before).some((name) => row[name] !== before[name]) : row)
      throw conflict();
  }

  #append(what: Recorded & Pick<Envelope, 'effect' | 'target'>, payload: Payload, at: string): void {
    const last = this.database.get<{ sequence: number; clock: string; hash: Uint8Array }>(
      'SELECT sequence, clock, hash FROM event WHERE replica = ? ORDER BY sequence DESC LIMIT 1',
      [this.replica],
    );
    const latest =
      this.database.get<{ clock: string | null }>('SELECT max(clock) AS clock FROM event')?.clock ?? null;
    const salt = randomBytes(SALT_BYTES);
    const body = Buffer.from(JSON.stringify(payload));
    const envelope: Envelope = {
      format: 1,
      id: what.id,
      type: what.type,
      version: versionOf(what.type),
      replica: this.replica,
      sequence: (last?.sequence ?? 0) + 1,
      clock: nextClock(latest, this.#now(), this.replica),
      at,
      person: what.person,
      effect: what.effect,
      target: what.target,
      batch: what.batch ?? null,
      previous: last ? Buffer.from(last.hash).toString('hex') : FIRST_PREVIOUS,
      commitment: commitmentOf(salt, body),
    };
    const bytes = Buffer.from(JSON.stringify(envelope));
    const hash = Buffer.from(hashOf(bytes), 'hex');
    storeEvent(this.database, { envelope, bytes, hash, salt, body, redacted: false }, payload.changes);
  }
}

function conflict(): GalleyError {
  return new GalleyError('undo-conflict', t('record/refused/changedSince'));
}

export interface StoredEvent {
  envelope: Envelope;
  bytes: Uint8Array;
  hash: Uint8Array;
  salt: Uint8Array | null;
  body: Uint8Array;
  redacted: boolean;
}

/** Stores an event as it is and applies it: live, and when the record is replayed. */
export function storeEvent(database: WriteDatabase, event: StoredEvent, changes: readonly Change[]): void {
  const { envelope } = event;
  const position =
    (database.get<{ last: number | null }>('SELECT max(position) AS last FROM event')?.last ?? 0) + 1;
  database.run(
    `INSERT INTO event (position, id, replica, sequence, clock, at, person, type, effect, target, batch, envelope, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      position,
      envelope.id,
      envelope.replica,
      envelope.sequence,
      envelope.clock,
      envelope.at,
      envelope.person,
      envelope.type,
      envelope.effect,
      envelope.target,
      envelope.batch,
      event.bytes,
      event.hash,
    ],
  );
  database.run('INSERT INTO payload (eventId, salt, body, redacted) VALUES (?, ?, ?, ?)', [
    envelope.id,
    event.salt,
    event.body,
    event.redacted ? 1 : 0,
  ]);
  applyChanges(database, changes);
  for (const { table, id } of changes)
    database.run('INSERT OR IGNORE INTO touched (entity, entityId, position) VALUES (?, ?, ?)', [
      table,
      id,
      position,
    ]);
  trackUndo(database, envelope, position);
}

/** Keeps the stacks of undo and redo: one a person and replica. */
function trackUndo(database: WriteDatabase, envelope: Envelope, position: number): void {
  const { person, replica, effect, target } = envelope;
  if (final.has(envelope.type)) database.run('DELETE FROM undoable');
  if (!person || lasting.has(envelope.type)) return;
  if (effect === 'do') {
    database.run('DELETE FROM undoable WHERE person = ? AND replica = ? AND undone = 1', [person, replica]);
    database.run('INSERT INTO undoable (position, eventId, person, replica, unit) VALUES (?, ?, ?, ?, ?)', [
      position,
      envelope.id,
      person,
      replica,
      envelope.batch ?? envelope.id,
    ]);
  } else
    database.run('UPDATE undoable SET undone = ? WHERE eventId = ?', [effect === 'undo' ? 1 : 0, target]);
}
