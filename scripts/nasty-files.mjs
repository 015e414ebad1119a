// node scripts/nasty-files.mjs: writes files that nobody should be able to hurt Galley with, or imports them.
import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { v7 } from 'uuid';
import { runScript, say } from './lib/say.mjs';
import { damagedFile, soundFiles } from './nasty/damaged.mjs';
import { nastyFiles } from './nasty/files.mjs';
import { libraryProcess } from './nasty/library-process.mjs';

const usage = `Usage: node scripts/nasty-files.mjs FOLDER [--seed N] [--kind PATTERN]
         writes a file of each kind
       node scripts/nasty-files.mjs --many N [--seed N] [--kind PATTERN]
         imports a file of each kind and N damaged ones into a library of the built app, and verifies it
`;

/** How many files are imported at once: their bytes are all in the memory. */
const AT_ONCE = 24;

/** @param {string} folder @param {number} seed @param {RegExp} kinds */
function write(folder, seed, kinds) {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  for (const { kind, name, bytes } of nastyFiles(seed)) {
    if (!kinds.test(kind)) continue;
    // A name that no disk holds is told to an import only.
    const ending = /\.[a-z\d]{1,5}$/.exec(name)?.[0] ?? '';
    writeFileSync(join(folder, kind.endsWith(ending) ? kind : kind + ending), bytes);
    count += 1;
  }
  say(`${count} files are in ${folder}.`);
  return 0;
}

/** @param {number} many @param {number} seed @param {RegExp} kinds */
function* files(many, seed, kinds) {
  for (const file of nastyFiles(seed)) if (kinds.test(file.kind)) yield file;
  const sound = soundFiles();
  for (let i = 0; i < many; i++) yield damagedFile(seed + i, sound);
}

/** @param {number} many @param {number} seed @param {RegExp} kinds */
async function importAll(many, seed, kinds) {
  const path = mkdtempSync(join(tmpdir(), 'galley-nasty-'));
  const ask = libraryProcess();
  const by = v7();
  /** @param {string} name @param {unknown} input */
  const request = (name, input) => ask({ name, input, by });
  await ask({ open: { path, create: { name: 'Nasty files' } } });
  await request('command.execute', {
    id: v7(),
    type: 'person.add',
    input: { person: by, name: 'Ana', role: 'checker' },
  });

  const began = Date.now();
  /** @type {Record<string, number>} */
  const codes = {};
  let imported = 0;
  let failed = 0;
  let slowest = 0;
  /** @param {import('./nasty/files.mjs').NastyFile[]} group */
  const importGroup = async (group) => {
    const from = Date.now();
    const originals = group.map(({ name, bytes }) => ({ command: v7(), name, bytes: new Uint8Array(bytes) }));
    const state = { answered: false };
    const outcomes = request('articles.import', { originals }).finally(() => (state.answered = true));
    while (!state.answered) {
      const asked = Date.now();
      await request('library.info', undefined);
      slowest = Math.max(slowest, Date.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    /** @type {{ ok: boolean, error: { code: string, message: string } }[]} */
    const all = await outcomes;
    for (const [i, outcome] of all.entries()) {
      const code = outcome.ok ? 'imported' : outcome.error.code;
      codes[code] = (codes[code] ?? 0) + 1;
      if (outcome.ok) imported += 1;
      if (['bug', 'process-stopped', 'input-too-costly'].includes(code)) {
        if (code !== 'input-too-costly') failed += 1;
        say(`${group[i]?.kind}: ${code}, ${outcome.error.message}`);
      }
    }
    const seconds = (Date.now() - from) / 1000;
    if (seconds > 20) say(`${group[0]?.kind} to ${group.at(-1)?.kind}: ${seconds.toFixed(0)} s`);
  };
  /** @type {import('./nasty/files.mjs').NastyFile[]} */
  const group = [];
  for (const file of files(many, seed, kinds)) {
    group.push(file);
    if (group.length === AT_ONCE) await importGroup(group.splice(0));
  }
  await importGroup(group);

  /** @type {{ count: number }} */
  const { count: articles } = await request('articles.list', {});
  /** @type {{ ok: boolean, problems: string[], files: number }} */
  const report = await request('library.verify', undefined);
  const kept = readdirSync(join(path, 'files'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  ).length;
  await ask({ close: true });
  rmSync(path, { recursive: true, force: true });
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  const count = Object.values(codes).reduce((sum, count) => sum + count, 0);
  const counts = Object.entries(codes).sort((a, b) => b[1] - a[1]);
  const verified = report.ok
    ? 'the library verifies'
    : `the library does not verify: ${report.problems.join(' ')}`;
  // On one line, so that a log of a night can be searched for it.
  // Pictures are files too; what belongs to no article, or an article without its original, is a half import.
  const whole = articles === imported && report.files === kept && kept >= imported;
  say(
    `${count} files in ${seconds} s: ${counts.map(([code, times]) => `${times} ${code}`).join(', ')}; ${failed} failed; ${articles} articles, ${kept} files kept; slowest answer meanwhile ${slowest} ms; ${verified}.`,
  );
  return report.ok && whole && failed === 0 ? 0 : 1;
}

function wanted() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        seed: { type: 'string', default: '1' },
        many: { type: 'string' },
        kind: { type: 'string', default: '' },
      },
    });
  } catch {
    return undefined;
  }
}

await runScript(async () => {
  const { values, positionals = [] } = wanted() ?? {};
  if (values && /^\d+$/.test(values.seed) && /^\d*$/.test(values.many ?? '')) {
    const [seed, kinds] = [Number(values.seed), new RegExp(values.kind)];
    const [folder] = positionals;
    if (values.many && folder === undefined) return importAll(Number(values.many), seed, kinds);
    if (values.many === undefined && folder !== undefined) return write(folder, seed, kinds);
  }
  process.stderr.write(usage);
  return 2;
});
