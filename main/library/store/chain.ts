import { createHash } from 'node:crypto';

/** What an event's hash covers: who, what, when, the hash before it in its replica, and the commitment. */
export interface Envelope {
  format: 1;
  id: string;
  /** The command's type. */
  type: string;
  /** The version of the payload's shape for this type. */
  version: number;
  replica: string;
  /** 1, 2, 3 … in this replica. */
  sequence: number;
  /** Hybrid logical clock: sorts events of all replicas. */
  clock: string;
  at: string;
  person: string | null;
  effect: 'do' | 'undo' | 'redo';
  /** The event that is taken back or done again. */
  target: string | null;
  /** Events of one batch are undone together. */
  batch: string | null;
  /** Hash of the replica's event before, hex; of its first event: 64 zeros. */
  previous: string;
  /** SHA-256 of salt and payload bytes, hex. */
  commitment: string;
}

export const FIRST_PREVIOUS = '0'.repeat(64);
export const SALT_BYTES = 16;

/** SHA-256 as lower-case hex. */
export function sha256(...parts: (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Binds an event to its payload without telling it: the salt keeps short payloads from being tried out. */
export function commitmentOf(salt: Uint8Array, body: Uint8Array): string {
  return sha256(salt, body);
}

/** The hash of an event: of the envelope's stored bytes, which name the hash before it and the commitment. */
export function hashOf(envelope: Uint8Array): string {
  return sha256(envelope);
}
