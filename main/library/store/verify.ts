import type { VerifyReport } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import { commitmentOf, FIRST_PREVIOUS, hashOf, sha256, type Envelope } from './chain';
import type { ReadDatabase } from './database';
import { payloadOf } from './events';
import { readFile } from './files';
import { differingTables, replayed } from './replay';

interface Row {
  position: number;
  id: string;
  type: string;
  replica: string;
  sequence: number;
  person: string | null;
  at: string;
  clock: string;
  effect: string;
  target: string | null;
  batch: string | null;
  envelope: Uint8Array;
  hash: Uint8Array;
  salt: Uint8Array | null;
  body: Uint8Array | null;
  redacted: number | null;
}

/** What the table repeats of an envelope, so that it can be searched: it must say the same. */
const envelopeColumns = [
  ...(['id', 'type', 'replica', 'sequence', 'person', 'at'] as const),
  ...(['clock', 'effect', 'target', 'batch'] as const),
];

/** An envelope, or nothing of one where its bytes are no JSON any more. */
function readEnvelope(bytes: Uint8Array): Partial<Envelope> {
  try {
    return JSON.parse(Buffer.from(bytes).toString()) as Envelope;
  } catch {
    return {};
  }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/**
 * Checks a whole library: the file, each replica's chain, each payload against its commitment, what was redacted
 * against the purge that says so, the tables against a replay of the events, and every kept file against its hash.
 */
export function verifyLibrary(database: ReadDatabase, folder: string): VerifyReport {
  const problems: string[] = [];
  const integrity = database.all<{ integrity_check: string }>('PRAGMA integrity_check(10)');
  integrity
    .filter((row) => row.integrity_check !== 'ok')
    .forEach((row) => problems.push(t('record/problem/database', { what: row.integrity_check })));

  const chain = verifyChain(database, problems);
  if (problems.length === 0) {
    const copy = replayed(database);
    const derived = (['touched', 'undoable'] as const).filter((name) => {
      const rows = (from: ReadDatabase): string =>
        JSON.stringify(from.all(`SELECT * FROM ${name} ORDER BY 1, 2, 3`));
      return rows(database) !== rows(copy);
    });
    [...differingTables(database, copy), ...derived].forEach((table) =>
      problems.push(t('record/problem/table', { table })),
    );
    copy.close();
  }

  const files = database.all<{ id: string; sha256: string; name: string }>(
    'SELECT id, sha256, name FROM file',
  );
  for (const file of files)
    try {
      readFile(folder, file);
    } catch {
      problems.push(t('record/problem/file', { id: file.id }));
    }
  return { ok: problems.length === 0, ...chain, files: files.length, problems };
}

function verifyChain(
  database: ReadDatabase,
  problems: string[],
): { events: number; replicas: number; purged: number } {
  const last = new Map<string, { hash: string; sequence: number }>();
  const redacted: { id: string; body: string }[] = [];
  let events = 0;
  for (const row of storedEvents(database)) {
    events += 1;
    const envelope = readEnvelope(row.envelope);
    const before = last.get(row.replica) ?? { hash: FIRST_PREVIOUS, sequence: 0 };
    const columns = envelopeColumns.every((name) => envelope[name] === row[name]);
    if (!columns || hashOf(row.envelope) !== hex(row.hash))
      problems.push(t('record/problem/event', { id: row.id }));
    if (envelope.previous !== before.hash || row.sequence !== before.sequence + 1)
      problems.push(t('record/problem/order', { id: row.id }));
    last.set(row.replica, { hash: hex(row.hash), sequence: row.sequence });
    if (!row.body) problems.push(t('record/problem/noPayload', { id: row.id }));
    else if (row.redacted) redacted.push({ id: row.id, body: sha256(row.body) });
    else if (!row.salt || commitmentOf(row.salt, row.body) !== envelope.commitment)
      problems.push(t('record/problem/payload', { id: row.id }));
  }
  verifyRedactions(database, redacted, problems);
  verifyHeads(database, problems);
  verifyKeys(database, problems);
  return { events, replicas: last.size, purged: redacted.length };
}

/** All events in their order, some at a time: a record can be larger than the memory. */
function* storedEvents(database: ReadDatabase): Generator<Row> {
  for (let after = 0; ;) {
    const rows = database.all<Row>(
      `SELECT position, id, type, replica, sequence, person, at, clock, effect, target, batch, envelope, hash, salt, body, redacted
       FROM event LEFT JOIN payload ON eventId = event.id WHERE position > ? ORDER BY position LIMIT 500`,
      [after],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.position;
  }
}

/** A payload may be redacted only as a purge in the chain says, the latest such purge counting. */
function verifyRedactions(
  database: ReadDatabase,
  redacted: readonly { id: string; body: string }[],
  problems: string[],
): void {
  const allowed = new Map<string, string>();
  for (const { id } of database.all<{ id: string }>(
    `SELECT id FROM event WHERE type = 'source.purge' ORDER BY position`,
  ))
    for (const { event, body } of payloadOf(database, id)?.redacted ?? []) allowed.set(event, body);
  for (const { id, body } of redacted)
    if (allowed.get(id) !== body) problems.push(t('record/problem/takenOut', { id }));
}

/** Each replica names the chains that it found when it began: none of them may have lost its end since. */
function verifyHeads(database: ReadDatabase, problems: string[]): void {
  for (const { id } of database.all<{ id: string }>(`SELECT id FROM event WHERE type = 'replica.open'`))
    for (const { replica, sequence, hash } of payloadOf(database, id)?.heads ?? []) {
      const event = database.get<{ hash: Uint8Array }>(
        'SELECT hash FROM event WHERE replica = ? AND sequence = ?',
        [replica, sequence],
      );
      if (!event || hex(event.hash) !== hash)
        problems.push(t('record/problem/lostEnd', { replica, sequence }));
    }
}

/** What is known of a confidential source can be read only with its key. */
function verifyKeys(database: ReadDatabase, problems: string[]): void {
  for (const { id } of database.all<{ id: string }>(
    `SELECT id FROM source WHERE confidential = 1 AND purgedAt IS NULL AND id NOT IN (SELECT sourceId FROM sourceKey)`,
  ))
    problems.push(t('record/problem/noKey', { id }));
}
