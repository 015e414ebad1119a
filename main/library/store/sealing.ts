import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { ReadDatabase } from './database';

/** How a sealed value begins. */
export const SEAL_MARK = 'sealed:1:';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** How much longer sealed bytes are than plain ones. */
export const SEAL_OVERHEAD = NONCE_BYTES + TAG_BYTES;

/** Is this value sealed under a source's key? */
export function isSealed(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith(SEAL_MARK);
}

/** Encrypts bytes with AES-256-GCM, bound to the source's id: nonce, tag and cipher text in one. */
export function sealBytes(key: Uint8Array, sourceId: string, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(sourceId));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Takes `sealBytes` back. Throws when the key is another or the bytes were changed. */
export function unsealBytes(key: Uint8Array, sourceId: string, sealed: Uint8Array): Uint8Array {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(sourceId))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
}

/** A text sealed for the record. An empty or missing one stays as it is. */
export function seal(key: Uint8Array, sourceId: string, text: string): string {
  return `${SEAL_MARK}${sourceId}:${Buffer.from(sealBytes(key, sourceId, Buffer.from(text))).toString('base64')}`;
}

/** The text behind a value of the record; `null` when its key has been destroyed. Open values pass. */
export function reveal(keys: KeyRing, value: string | null): string | null {
  if (!isSealed(value)) return value;
  const [sourceId = '', body = ''] = value.slice(SEAL_MARK.length).split(':', 2);
  const key = keys.of(sourceId);
  return key ? Buffer.from(unsealBytes(key, sourceId, Buffer.from(body, 'base64'))).toString() : null;
}

/** The keys of the confidential sources, as they stand in the record. */
export class KeyRing {
  readonly #database: ReadDatabase;

  constructor(database: ReadDatabase) {
    this.#database = database;
  }

  /** The key of a source, or `null` when it has none (any more). Read each time, so a purge counts at once. */
  of(sourceId: string): Uint8Array | null {
    return (
      this.#database.get<{ key: Uint8Array }>('SELECT key FROM sourceKey WHERE sourceId = ?', [sourceId])
        ?.key ?? null
    );
  }
}
