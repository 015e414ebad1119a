import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text';
import { fileReason } from './command';
import { readAll, type Io } from './io';

const KEY_BYTES = 32;

/** The key in a file: 32 bytes as they are, or as 64 hexadecimal digits. Throws `library-key`. */
export function readKeyFile(path: string): Uint8Array {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (thrown) {
    throw new GalleyError(
      'library-key',
      t('cli/problem/keyUnreadable', { path, reason: fileReason(thrown) }),
    );
  }
  if (bytes.length === KEY_BYTES) return bytes;
  const digits = bytes.toString('latin1').trim();
  if (/^[0-9a-f]{64}$/i.test(digits)) return Buffer.from(digits, 'hex');
  throw new GalleyError('library-key', t('cli/problem/keyWrong', { path }));
}

/** Whether a library's key comes from a passphrase: then what the passphrase is mixed with lies beside the record. */
export const hasPassphrase = (folder: string): boolean => existsSync(join(folder, 'key-salt'));

const given = new WeakMap<Io, Promise<string>>();

/** The passphrase, asked for once in a run: a command may open its library twice, standard input is read once. */
function passphraseOf(io: Io): Promise<string> {
  const before = given.get(io);
  if (before) return before;
  const asked = io.askSecret
    ? io.askSecret(t('cli/problem/passphrase'))
    : readAll(io.stdin).then((bytes) => new TextDecoder().decode(bytes));
  given.set(io, asked);
  return asked;
}

/** The key that a passphrase gives for a library's folder, which may still have to be made. */
export async function keyFromPassphrase(io: Io, folder: string): Promise<Uint8Array> {
  const passphrase = (await passphraseOf(io)).replace(/\r?\n$/, '');
  if (passphrase === '') throw new GalleyError('library-key', t('cli/problem/noPassphrase'));
  const { deriveKey } = await import('../library/store/key');
  mkdirSync(folder, { recursive: true });
  return deriveKey(passphrase, folder);
}
