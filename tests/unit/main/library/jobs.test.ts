import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { JobRunner } from '../../../../main/library/job';
import { threadJobs } from '../../../../main/library/jobs';
import { temporaryFolder } from '../../../helpers/temporary';

/** A worker that answers with the file's name, hangs on `hang` and dies on `crash`. */
const script = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, input }) => {
    if (input.name === 'hang') for (;;);
    if (input.name === 'crash') process.exit(1);
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
      { reason: { code: 'input-unreadable' } },
      { value: 'c' },
    ]);
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
