import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import { bundled } from '../../../../helpers/bundle';
import { openBench } from '../../../../helpers/open';
import { temporaryFolder } from '../../../../helpers/temporary';

const TEXTS = 40;
let script = '';
beforeAll(async () => {
  script = await bundled('tests/helpers/import-until-killed.ts', 'import-until-killed');
});

/** Lets a process import, and kills it after so many texts; answers how many it said are in, and whether it was killed. */
async function importUntil(
  args: readonly string[],
  texts: number,
): Promise<{ told: number; killed: boolean }> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let seen = 0;
  child.stdout.on('data', (dots: Buffer) => {
    seen += dots.length;
    if (seen >= texts) child.kill('SIGKILL');
  });
  const [status, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (signal === null) expect(status).toBe(0);
  return { told: seen, killed: signal === 'SIGKILL' };
}

it('an import that is killed leaves a library that verifies, and comes in once when it is repeated', async () => {
  const path = temporaryFolder();
  const first = await openBench(path);
  await first.library.close();
  const commands = Array.from({ length: TEXTS }, () => v7());
  const args = [path, first.ana, ...commands];
  let kills = 0;
  for (const texts of [1, 9, 20]) {
    const { told, killed } = await importUntil(args, texts);
    kills += killed ? 1 : 0;
    const { library } = await openBench(path);
    expect(await library.call('library.verify', undefined, first.ana)).toMatchObject({ ok: true });
    const { count } = await library.call('articles.list', {}, first.ana);
    expect(count).toBeGreaterThanOrEqual(Math.min(told, TEXTS));
    expect(existsSync(join(path, 'files', 'incoming'))).toBe(false);
    await library.close();
  }
  expect(kills).toBeGreaterThan(0);
  await importUntil(args, Infinity);
  const { library } = await openBench(path);
  expect((await library.call('articles.list', {}, first.ana)).count).toBe(TEXTS);
  expect(await library.call('library.verify', undefined, first.ana)).toMatchObject({ ok: true });
  const files = readdirSync(join(path, 'files'), { recursive: true, withFileTypes: true });
  expect(files.filter((entry) => entry.isFile())).toHaveLength(TEXTS);
}, 120_000);

it('what was staged when the process was killed goes with the next opening', async () => {
  const path = temporaryFolder();
  const incoming = join(path, 'files', 'incoming');
  mkdirSync(incoming, { recursive: true });
  writeFileSync(join(incoming, v7()), 'half of a te');
  await openBench(path);
  expect(existsSync(incoming)).toBe(false);
});
