import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalText } from '@shared/domain/text';
import { v7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { nastyFiles } from '../../../../scripts/nasty/files.mjs';
import { bundled } from '../../../helpers/bundle';
import { openBench } from '../../../helpers/open';

/**
 * What takes a thread minutes or gigabytes, so that limits have to end it. `jobs.test.ts` proves that they do;
 * `node scripts/nasty-files.mjs --many 1` imports these too.
 */
const COSTLY =
  /^(?:pdf-(?:bomb|object-stream|objects-only)|html-(?:100000-deep|attributes-300000|empty-elements|angle)|markdown-list-loose|email-(?:boundaries|parts-50000|body-lines|headers|addresses|forwarded)|text-(?:short-lines|bullet-lines|lines-of-three|blank-lines|returns)|docx-(?:bomb-in|60000|relations-1|100000-p)|odt-200000)/;
/** Larger ones say no more than one of their kind does. */
const LARGEST = 150_000;
/** How many are imported at once. */
const AT_ONCE = 40;

/** Every other kind, so that no run takes minutes; the seed changes what is random only. */
function* someFiles() {
  let count = 0;
  for (const file of nastyFiles(1, false)) {
    if (COSTLY.test(file.kind) || file.bytes.length > LARGEST) continue;
    if (count++ % 2 === 0) yield file;
  }
}

describe('a folder of nasty files', () => {
  let worker: string;
  beforeAll(async () => {
    worker = await bundled('main/library/worker.ts', 'nasty-files-worker');
  });

  it('is imported or refused file by file, while the library answers, and the library stays sound', async () => {
    const bench = await openBench(undefined, { worker });
    const { path } = bench;
    const ask: typeof bench.ask = (name, input) => bench.ask(name, input);
    const imported: string[] = [];
    let files = 0;
    const importGroup = async (group: { kind: string; name: string; bytes: Buffer }[]): Promise<void> => {
      const originals = group.map(({ name, bytes }) => ({
        command: v7(),
        name,
        bytes: new Uint8Array(bytes),
      }));
      const importing = ask('articles.import', { originals });
      // It answers while files are read: this comes back before they do.
      const first = await Promise.race([
        importing.then(() => 'import'),
        ask('library.info', undefined).then(() => 'info'),
      ]);
      expect(first).toBe('info');
      for (const [i, outcome] of (await importing).entries()) {
        files++;
        if (outcome.ok) imported.push(outcome.article);
        else
          expect([group[i]?.kind, outcome.error.code]).toEqual([
            group[i]?.kind,
            expect.stringMatching(/^(?:input-|format-)/),
          ]);
      }
    };
    const group: Parameters<typeof importGroup>[0] = [];
    for (const file of someFiles()) {
      group.push(file);
      if (group.length === AT_ONCE) await importGroup(group.splice(0));
    }
    await importGroup(group);
    expect(files).toBeGreaterThan(100);

    for (const article of imported) {
      const { revision } = await ask('articles.get', { article });
      const { text, blocks } = await ask('articles.revision', { revision });
      expect(text.split('\n\n').every((block) => canonicalText(block) === block)).toBe(true);
      expect(blocks.every(({ start, end }) => start <= end && end <= text.length)).toBe(true);
    }
    const report = await ask('library.verify', undefined);
    expect(report).toMatchObject({ ok: true, problems: [], files: imported.length });
    const kept = readdirSync(join(path, 'files'), { recursive: true, withFileTypes: true });
    expect(kept.filter((entry) => entry.isFile())).toHaveLength(imported.length);
    await bench.library.close();
  }, 240_000);
});
