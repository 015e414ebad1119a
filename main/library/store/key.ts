import { randomBytes, scryptSync } from 'node:crypto';

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEY_BYTES } from './database';

const SALT_FILE = 'key-salt';

/**
 * A raw key from a passphrase by scrypt (RFC 7914) with N = 2^17, r = 8, p = 1. The salt lies in the library's
 * folder, beside the record; a folder that has none yet gets one.
 */
export function deriveKey(passphrase: string, libraryPath: string): Uint8Array {
  const path = join(libraryPath, SALT_FILE);
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('hex'), { flag: 'wx' });
  const salt = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
  return scryptSync(passphrase.normalize('NFC'), salt, KEY_BYTES, {
    N: 2 ** 17,
    r: 8,
    p: 1,
    maxmem: 256 * 1024 ** 2,
  });
}
