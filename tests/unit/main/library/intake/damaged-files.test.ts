import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GalleyError } from '@shared/domain/errors';
import { Extraction } from '@shared/domain/article';
import { canonicalText } from '@shared/domain/text';
import { addressesIn } from '../../../../../main/library/intake/address-list';
import { extract } from '../../../../../main/library/intake/extract';
import { parseReport } from '../../../../../main/library/intake/galley/read-report';
import { readChecks } from '../../../../../main/library/intake/read-checks';
import { readCopy } from '../../../../../main/library/intake/read-copy';
import { readRecord } from '../../../../../main/library/intake/records/read-record';
import { root } from '../../../../../scripts/lib/places.mjs';
import { damagedFile, soundFiles } from '../../../../../scripts/nasty/damaged.mjs';
import { writePdf, writtenLines } from '../../../../helpers/write-pdf';

/** How often a kind of file is damaged: more by hand, see CONTRIBUTING.md. */
const RUNS = Number(process.env['GALLEY_FUZZ_RUNS'] ?? 200);
const LIMIT = 60_000 + RUNS * 400;

interface Sound {
  name: string;
  bytes: Buffer;
}

const all = soundFiles();
/** The baselines with these names, in `intake`. */
const intake = (...names: string[]): Sound[] => all.filter(({ name }) => names.includes(name));
const record = (name: string): Sound => ({
  name,
  bytes: readFileSync(join(root, 'tests/baselines/records', name)),
});
const written = (name: string, text: string): Sound => ({ name, bytes: Buffer.from(text) });

/** Small, without fonts, so that pdf.js has little to do but what is damaged. */
const pdf: Sound = {
  name: 'small.pdf',
  bytes: Buffer.from(
    writePdf({
      info: { Title: 'Old Mole Lighthouse goes dark', Author: 'Ines Carvalho' },
      pages: [1, 2].map((page) => [
        { text: `Part ${page}`, x: 72, y: 720, size: 20 },
        ...writtenLines(['The tower was built in 1884 and is', '31 metres high.'], { x: 72, y: 680 }),
      ]),
    }),
  ),
};
const csv =
  'id,statement,title,verdict,date,url\n1,"The light, it says, is out",A,true,2024-03-01,https://example.org/\n';
const checks = [
  written('checks.csv', csv.repeat(20)),
  written('checks.jsonl', '{"id":1,"statement":"The light is out","date":"2024-03-01"}\n'.repeat(20)),
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

/** Reads an article, and looks whether what is read could be stored. */
async function readSound({ name, bytes }: Sound): Promise<void> {
  const extraction = await extract({ name, bytes });
  expect(Extraction.parse(extraction)).toEqual(extraction);
  for (const { text, runs } of extraction.blocks) {
    expect(canonicalText(text)).toBe(text);
    for (const { start, end } of runs) expect(0 <= start && start < end && end <= text.length).toBe(true);
  }
}

/** Each reader, what it reads, and files as programs write them, small ones: each is damaged and read hundreds of times. */
const readers: [name: string, read: (file: Sound) => unknown, sound: readonly Sound[]][] = [
  ['a Word document', readSound, intake('bridge.docx', 'lighthouse.docx', 'pictured.docx')],
  ['an OpenDocument text', readSound, intake('bridge.odt', 'lighthouse.odt', 'pictured.odt')],
  ['a PDF', readSound, [pdf]],
  ['a page', readSound, intake('lighthouse.html', 'pictured.html')],
  ['a page in one file', readSound, intake('lighthouse.mhtml')],
  ['a message', readSound, intake('lighthouse.eml')],
  ['captions', readSound, intake('interview.srt', 'interview.vtt')],
  ['Markdown', readSound, intake('lighthouse.md')],
  ['a text', readSound, intake('pictured.txt')],
  ['a report, as an article', readSound, [record('lighthouse.json')]],
  ['a report, with all it holds', ({ bytes }) => parseReport(bytes.toString()), [record('lighthouse.json')]],
  ['annotations', readRecord, [record('lighthouse.jsonld'), record('recogito.json')]],
  ['a table of claims', readRecord, [record('lighthouse.csv')]],
  ['fact-checks', readChecks, checks],
  ['a list of addresses', ({ bytes }) => addressesIn(bytes.toString()), [record('addresses.csv')]],
  ['a file that is kept of a source', readCopy, [...all.filter(({ bytes }) => bytes.length < 10_000), pdf]],
];

/** A seed, from which the damage follows; a failing one can be tried again with `node scripts/nasty-files.mjs`. */
const seeds = fc.nat(2 ** 31 - 1);

describe('damage of any kind', () => {
  it.each(readers)(
    'to %s is read or refused',
    async (_name, read, sound) => {
      await fc.assert(
        fc.asyncProperty(seeds, async (seed) => {
          const { name, bytes } = damagedFile(seed, sound);
          await tried(() => read({ name, bytes }));
        }),
        { numRuns: RUNS },
      );
    },
    LIMIT,
  );

  it(
    'to a PDF with fonts and tags of its own is read or refused',
    async () => {
      await fc.assert(
        fc.asyncProperty(seeds, async (seed) => {
          await tried(() => readSound(damagedFile(seed, intake('lighthouse.pdf'))));
        }),
        // Each takes a third of a second, most of it for the fonts.
        { numRuns: Math.ceil(RUNS / 10) },
      );
    },
    LIMIT,
  );
});
