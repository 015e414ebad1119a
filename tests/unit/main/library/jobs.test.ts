import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { JobRunner } from '../../../../main/library/job';
import { MemoryWatch } from '../../../../main/library/memory-watch';
import { threadJobs } from '../../../../main/library/jobs';
import { temporaryFolder } from '../../../helpers/temporary';

/** A worker that answers with the file's name, or does to itself what the name says. */
const script = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, input }) => {
    if (input.name === 'hang') for (;;);
    if (input.name === 'crash') process.exit(1);
    if (input.name === 'heap') for (const held = []; ;) held.push(new Array(1000).fill(held.length));
    if (input.name === 'array') for (const held = []; ;) held.push(new Array(30_000_000).fill({}));
    if (input.name === 'deep') (function deeper() { deeper(); deeper(); })();
    // What lies outside of the heap.
    if (input.name === 'buffers') for (const held = []; ;) held.push(Buffer.alloc(8 << 20, 1));
    if (input.name === 'slow') { const held = Buffer.alloc(8 << 20, 1); const end = Date.now() + 300; while (Date.now() < end) held.fill(2); }
    if (input.name === 'bad') parentPort.postMessage({ id, ok: false, error: { code: 'input-empty', message: 'Empty.' } });
    else parentPort.postMessage({ id, ok: true, value: input.name });
  });`;

function runner(limit?: number, threads = 1): JobRunner {
  const path = join(temporaryFolder(), 'worker.cjs');
  writeFileSync(path, script);
  const jobs = threadJobs(path, limit === undefined ? {} : { extract: limit }, { extract: threads });
  onTestFinished(() => jobs.close());
  return jobs;
}

const read = (jobs: JobRunner, name: string): Promise<unknown> =>
  jobs.run('extract', { name, bytes: new Uint8Array(1) });

describe('jobs in a thread', () => {
  it('answer in their order, failures as GalleyErrors', async () => {
    const jobs = runner();
    const asked = ['a', 'bad', 'b'].map((name) => read(jobs, name));
    await expect(Promise.allSettled(asked)).resolves.toMatchObject([
      { value: 'a' },
      { reason: { code: 'input-empty' } },
      { value: 'b' },
    ]);
  });

  it('that crash or hang fail alone', async () => {
    const jobs = runner(2000);
    const asked = ['a', 'crash', 'b', 'hang', 'c'].map((name) => read(jobs, name));
    await expect(Promise.allSettled(asked)).resolves.toMatchObject([
      { value: 'a' },
      { reason: { code: 'process-stopped' } },
      { value: 'b' },
      { reason: { code: 'input-too-costly' } },
      { value: 'c' },
    ]);
  });

  it('that fill their heap or their stack fail alone, and say what to do', async () => {
    const path = join(temporaryFolder(), 'worker.cjs');
    writeFileSync(path, script);
    const jobs = threadJobs(path, {}, { extract: 2 }, { maxOldGenerationSizeMb: 64 });
    onTestFinished(() => jobs.close());
    const asked = ['a', 'heap', 'b', 'deep', 'c'].map((name) => read(jobs, name));
    const costly = {
      reason: { code: 'input-too-costly', message: expect.stringContaining('Split it') as string },
    };
    await expect(Promise.allSettled(asked)).resolves.toMatchObject([
      { value: 'a' },
      costly,
      { value: 'b' },
      { reason: { code: 'process-stopped' } },
      { value: 'c' },
    ]);
  });

  it('that fill the process fail alone; what ran beside them is done again', async () => {
    const path = join(temporaryFolder(), 'worker.cjs');
    writeFileSync(path, script);
    const jobs = threadJobs(path, {}, { extract: 3 }, undefined, new MemoryWatch(256 << 20));
    onTestFinished(() => jobs.close());
    const names = ['buffers', 'slow', 'a', 'slow', 'array', 'b', 'slow'];
    const done = await Promise.allSettled(names.map((name) => read(jobs, name)));
    expect(done).toMatchObject(
      names.map((name) =>
        name === 'buffers' || name === 'array' ? { reason: { code: 'input-too-costly' } } : { value: name },
      ),
    );
  });

  it('of one kind are done beside each other where there are several threads', async () => {
    const jobs = runner(undefined, 2);
    const hanging = read(jobs, 'hang').catch(() => 'closed');
    await expect(read(jobs, 'd')).resolves.toBe('d');
    await jobs.close();
    await expect(hanging).resolves.toBe('closed');
  });

  it('fail when the library closes', async () => {
    const jobs = runner();
    const hanging = read(jobs, 'hang');
    const failed = expect(hanging).rejects.toMatchObject({ code: 'process-stopped' });
    await jobs.close();
    await failed;
  });
});
