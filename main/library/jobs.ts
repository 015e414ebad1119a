import { Worker } from 'node:worker_threads';
import { GalleyError } from '@shared/domain/errors';
import type { JobMessage, JobReply, JobRunner } from './job';

/** Jobs in this very thread: for the command line and for tests. */
export function inlineJobs(): JobRunner {
  return {
    async run(name, input) {
      const { perform } = await import('./perform-job');
      return perform(name, input);
    },
    close: () => Promise.resolve(),
  };
}

/** Jobs in a thread of their own, which is started at the first one and again after a crash. */
export function threadJobs(script: string): JobRunner {
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();

  const failAll = (message: string): void => {
    worker = null;
    for (const { reject } of waiting.values()) reject(new GalleyError('process-stopped', message));
    waiting.clear();
  };

  const started = (): Worker => {
    if (worker) return worker;
    // A reader that needs more than this has met a hostile file: only its job fails.
    const fresh = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: 2048 } });
    fresh.on('message', (reply: JobReply) => {
      const job = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (reply.ok) job?.resolve(reply.value as never);
      else job?.reject(new GalleyError(reply.error.code, reply.error.message, reply.error.details));
    });
    fresh.on('error', () => failAll('The work on this file failed and was ended. Nothing was stored.'));
    fresh.on(
      'exit',
      () => worker === fresh && failAll('The work was ended before it was done. Nothing was stored.'),
    );
    fresh.unref();
    worker = fresh;
    return fresh;
  };

  return {
    run: (name, input) =>
      new Promise((resolve, reject) => {
        const id = (count += 1);
        waiting.set(id, { resolve, reject });
        started().postMessage({ id, name, input } satisfies JobMessage);
      }),
    async close() {
      const ending = worker;
      failAll('The library was closed.');
      await ending?.terminate();
    },
  };
}
