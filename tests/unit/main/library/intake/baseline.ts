import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { GalleyError } from '@shared/domain/errors';
import { extract } from '../../../../../main/library/intake/extract';
import { root } from '../../../../../scripts/lib/places.mjs';

/** A file as a real program wrote it. */
export const baseline = (name: string): Buffer => readFileSync(join(root, 'tests/baselines/intake', name));

/** What Galley makes of such a file. */
export const extracted = (name: string) => extract({ name, bytes: baseline(name) });

/** The code with which bytes are refused; `null` where they are read. Throws what is no GalleyError: a bug. */
export async function refusal(bytes: Uint8Array, name = 'a'): Promise<string | null> {
  try {
    await extract({ name, bytes });
    return null;
  } catch (error) {
    if (error instanceof GalleyError) return error.code;
    throw error;
  }
}

/** The codes with which a damaged file may be refused. */
const codes = [
  null,
  'input-unreadable',
  'input-no-text',
  'input-too-large',
  'input-binary',
  'input-encoding',
  'input-empty',
];

/** Damages a file in every way (bytes changed, cut out, repeated) and expects each to be read or refused. */
export async function survivesDamage(file: Uint8Array, numRuns = 200): Promise<void> {
  const at = fc.nat(file.length - 1);
  const damage = fc.oneof(
    fc.array(fc.tuple(at, fc.nat(255)), { minLength: 1, maxLength: 40 }).map((changes) => {
      const bytes = Uint8Array.from(file);
      for (const [place, byte] of changes) bytes[place] = byte;
      return bytes;
    }),
    fc.tuple(at, at).map(([a, b]) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      return Uint8Array.from(Buffer.concat([file.subarray(0, from), file.subarray(to)]));
    }),
    fc
      .tuple(at, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 2, max: 50 }))
      .map(([from, size, times]) => {
        const piece = file.subarray(from, from + size);
        return Uint8Array.from(
          Buffer.concat([
            file.subarray(0, from),
            ...Array<Uint8Array>(times).fill(piece),
            file.subarray(from),
          ]),
        );
      }),
  );
  await fc.assert(
    fc.asyncProperty(damage, async (bytes) => codes.includes(await refusal(bytes))),
    { numRuns },
  );
}
