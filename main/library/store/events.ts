import type { Change } from './apply';
import type { ReadDatabase } from './database';

/** What an event changed, as it is stored: its payload. */
export interface Payload {
  changes: Change[];
  /** Of a purge: the events whose payload it redacted, each with the hash of what is left. */
  redacted?: { event: string; body: string }[];
  /** Of a new replica: the last event of each chain that it found. */
  heads?: { replica: string; sequence: number; hash: string }[];
}

/** Brings a payload from one version of its type to the next. */
export type Upcaster = (payload: Payload) => Payload;

/**
 * For each command type the steps from version 1 to 2, from 2 to 3 … A released payload is never rewritten:
 * when its shape has to change, a step is added here and the type's version goes up by one.
 */
const upcasters: Readonly<Record<string, readonly Upcaster[]>> = {};

/** The version in which events of this type are written today. */
export function versionOf(type: string, steps = upcasters): number {
  return (steps[type]?.length ?? 0) + 1;
}

/** A stored payload in today's shape. */
export function readPayload(type: string, version: number, body: Uint8Array, steps = upcasters): Payload {
  const payload = JSON.parse(Buffer.from(body).toString()) as Payload;
  return (steps[type] ?? []).slice(version - 1).reduce((older, step) => step(older), payload);
}

/** The payload of a stored event. */
export function payloadOf(database: ReadDatabase, eventId: string): Payload | null {
  const row = database.get<{ type: string; envelope: Uint8Array; body: Uint8Array }>(
    'SELECT type, envelope, body FROM event JOIN payload ON eventId = event.id WHERE event.id = ?',
    [eventId],
  );
  if (!row) return null;
  const { version } = JSON.parse(Buffer.from(row.envelope).toString()) as { version: number };
  return readPayload(row.type, version, row.body);
}
