import { unzipSync } from 'fflate';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';

const MiB = 1024 ** 2;
/** How large the parts of a package may be together once they are unpacked: a page of text is a few kilobytes. */
const LIMIT = 128 * MiB;

/** The bytes of those parts of a package that are wanted, by their names. Throws as `readParts` does. */
export function unpack(
  bytes: Uint8Array,
  wanted: (part: { name: string; size: number }) => boolean,
): Map<string, Uint8Array> {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted({ name, size: originalSize })) return false;
      size += originalSize;
      if (size > LIMIT) {
        const values = { size: Math.ceil(size / MiB), limit: LIMIT / MiB };
        throw new GalleyError('input-too-large', t('intake/error/unpacked', values));
      }
      return true;
    },
  });
  return new Map(Object.entries(files));
}

/**
 * The text of those parts of a package (a ZIP file of XML) that are wanted, by their names. A part is never unpacked
 * further than its declared size, and all of them together not beyond 128 MB, so that a small file can't fill the memory.
 * Throws `input-too-large`, and an Error where the package is damaged.
 */
export function readParts(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, string> {
  const decoder = new TextDecoder();
  const parts = unpack(bytes, ({ name }) => wanted(name));
  return new Map([...parts].map(([name, part]) => [name, decoder.decode(part)]));
}
