import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import { unzip } from './unzip';

const MiB = 1024 ** 2;
/** How large the parts of a package may be together once they are unpacked: a page of text is a few kilobytes. */
const LIMIT = 128 * MiB;

const tooLarge = (size: number): GalleyError =>
  new GalleyError(
    'input-too-large',
    t('intake/error/unpacked', { size: Math.ceil(size / MiB), limit: LIMIT / MiB }),
  );

/** The bytes of those parts of a package that are wanted, by their names. Throws as `readParts` does. */
export const unpack = (
  bytes: Uint8Array,
  wanted: (part: { name: string; size: number }) => boolean,
): Map<string, Uint8Array> => unzip(bytes, wanted, LIMIT, tooLarge);

/**
 * The text of those parts of a package (a ZIP file of XML) that are wanted, by their names. A part is never unpacked
 * further than its stated size, and all of them together not beyond 128 MB, so that a small file can't fill the memory.
 * Throws `input-too-large`, and an Error where the package is damaged.
 */
export function readParts(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, string> {
  const decoder = new TextDecoder();
  const parts = unpack(bytes, ({ name }) => wanted(name));
  return new Map([...parts].map(([name, part]) => [name, decoder.decode(part)]));
}
