import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text';
import { fileReason } from './command';

/**
 * The lines of a file, as they are read; of a compressed one (told by its first bytes) those of what is in it.
 * Throws `input-unreadable`.
 */
export async function* linesOf(path: string): AsyncGenerator<string> {
  try {
    const packed = await isGzip(path);
    const stream = createReadStream(path);
    const unpacked = packed ? stream.pipe(createGunzip()) : stream;
    if (packed) stream.on('error', (error) => unpacked.destroy(error));
    yield* createInterface({ input: unpacked, crlfDelay: Infinity });
  } catch (thrown) {
    throw new GalleyError(
      'input-unreadable',
      t('cli/problem/unreadable', { path, reason: fileReason(thrown) }),
    );
  }
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}
