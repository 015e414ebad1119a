import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GalleyError } from '@shared/domain/errors';
import { Extraction } from '@shared/domain/article';
import { canonicalText } from '@shared/domain/text';
import { extract } from '../../../../../main/library/intake/extract';
import { readChecks } from '../../../../../main/library/intake/read-checks';
import { readCopy } from '../../../../../main/library/intake/read-copy';
import { damagedFile, soundFiles } from '../../../../../scripts/nasty/damaged.mjs';

/** How many files of each kind are damaged: more by hand, see CONTRIBUTING.md. */
const RUNS = Number(process.env['GALLEY_FUZZ_RUNS'] ?? 100);
const LIMIT = 60_000 + RUNS * 400;

const sound = soundFiles();
const csv =
  'id,statement,title,verdict,date,url\n1,"The light, it says, is out",A,true,2024-03-01,https://example.org/\n';
const checks = [
  { name: 'checks.csv', bytes: Buffer.from(csv.repeat(20)) },
  {
    name: 'checks.jsonl',
    bytes: Buffer.from('{"id":1,"statement":"The light is out","date":"2024-03-01"}\n'.repeat(20)),
  },
];

/** Nothing, or the error with which it is refused. Throws what is no GalleyError: a bug. */
async function tried(read: () => unknown): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof GalleyError)) throw error;
    expect(error.message).not.toBe('');
  }
}

/** A seed, from which the damage follows; a failing one can be tried again with `node scripts/nasty-files.mjs`. */
const seeds = fc.nat(2 ** 31 - 1);

describe('damage of any kind', () => {
  it.each(sound)(
    'to $name is read or refused',
    async (file) => {
      await fc.assert(
        fc.asyncProperty(seeds, async (seed) => {
          const { name, bytes } = damagedFile(seed, [file]);
          await tried(async () => {
            const extraction = await extract({ name, bytes });
            expect(Extraction.parse(extraction)).toEqual(extraction);
            for (const { text, runs } of extraction.blocks) {
              expect(canonicalText(text)).toBe(text);
              for (const { start, end } of runs)
                expect(0 <= start && start < end && end <= text.length).toBe(true);
            }
          });
        }),
        { numRuns: RUNS },
      );
    },
    LIMIT,
  );

  it(
    'to a file that is kept of a source is read or refused',
    async () => {
      await fc.assert(
        fc.asyncProperty(seeds, async (seed) => {
          await tried(() => readCopy(damagedFile(seed, sound)));
        }),
        { numRuns: RUNS },
      );
    },
    LIMIT,
  );

  it(
    'to fact-checks leaves those that can be read',
    async () => {
      await fc.assert(
        fc.asyncProperty(seeds, async (seed) => {
          const { name, bytes } = damagedFile(seed, checks);
          await tried(() => readChecks({ name, bytes }));
        }),
        { numRuns: RUNS },
      );
    },
    LIMIT,
  );
});
