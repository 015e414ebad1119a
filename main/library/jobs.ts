import { availableParallelism } from 'node:os';
import { Worker, type ResourceLimits } from 'node:worker_threads';
import { GalleyError, type ErrorCode } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import type { JobMessage, JobName, JobReply, JobRunner } from './job';
import { MemoryWatch, type Watched } from './memory-watch';

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

/** How long a job may take, in milliseconds. Reading 20 MB takes seconds; whatever takes longer is hostile. */
const limits: Partial<Record<JobName, number>> = {
  extract: 120_000,
  readCopy: 120_000,
  readRecord: 120_000,
  findPlaces: 120_000,
  carry: 120_000,
};

/**
 * How much of a thread's own memory may be heap, new in it, and stack, in MB. More than the watch lets the process
 * grow, since that ends a thread without harm to others; the stack is as large as Node makes it.
 */
const usualMemory = { maxOldGenerationSizeMb: 3072, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

/** Reading originals is what an import waits for; they share their memory, so there are only a few. */
const usualThreads: Partial<Record<JobName, number>> = { extract: Math.min(4, availableParallelism()) };

interface Waiting {
  input: unknown;
  resolve: (value: never) => void;
  reject: (error: Error) => void;
}

/**
 * A thread for one kind of job, which does them one after the other; a kind may have several. It is started at the
 * first job and again after a crash. A job that crashes, or takes more time or memory than it may, fails alone: those
 * behind it go on in a new thread.
 */
class Lane implements Watched {
  readonly #script: string;
  readonly #name: JobName;
  readonly #limit: number | undefined;
  readonly #memory: ResourceLimits;
  /** Of jobs that read files; others are the library's own. */
  readonly #watch: MemoryWatch | null;
  #worker: Worker | null = null;
  #current: Waiting | null = null;
  #timer: NodeJS.Timeout | undefined;
  readonly #queue: Waiting[] = [];

  constructor(
    script: string,
    name: JobName,
    limit: number | undefined,
    memory: ResourceLimits,
    watch: MemoryWatch | null,
  ) {
    this.#script = script;
    this.#name = name;
    this.#limit = limit;
    this.#memory = memory;
    this.#watch = watch;
  }

  /** How many jobs it has to do. */
  get load(): number {
    return this.#queue.length + (this.#current ? 1 : 0);
  }

  add(job: Waiting): void {
    this.#queue.push(job);
    this.next();
  }

  /** Ends the thread and fails whatever waits. */
  async close(): Promise<void> {
    const jobs = [this.#current, ...this.#queue.splice(0)];
    const worker = this.#end();
    for (const job of jobs) job?.reject(new GalleyError('process-stopped', t('record/job/closed')));
    this.#watch?.end(this);
    await worker?.terminate();
  }

  next(): void {
    const [job] = this.#queue;
    if (this.#current || !job || this.#watch?.begin(this) === false) return;
    this.#queue.shift();
    this.#current = job;
    const worker = (this.#worker ??= this.#start());
    // Only who waits for an answer keeps the process alive.
    worker.ref();
    if (this.#limit !== undefined)
      this.#timer = setTimeout(() => {
        this.#fail(
          'input-too-costly',
          t('record/job/tooLong', { seconds: Math.round((this.#limit ?? 0) / 1000) }),
        );
      }, this.#limit).unref();
    worker.postMessage({ id: 0, name: this.#name, input: job.input } satisfies JobMessage);
  }

  putBack(): void {
    const job = this.#current;
    void this.#end()?.terminate();
    if (job) this.#queue.unshift(job);
  }

  tooMuch(): void {
    this.#fail('input-too-costly', t('record/job/tooMuch'));
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { resourceLimits: this.#memory });
    const crashed = (error: unknown): void => {
      if (worker !== this.#worker) return;
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'ERR_WORKER_OUT_OF_MEMORY') this.tooMuch();
      else this.#fail('process-stopped', t('record/job/failed'));
    };
    worker.on('message', (reply: JobReply) => {
      if (worker !== this.#worker) return;
      const job = this.#current;
      this.#current = null;
      clearTimeout(this.#timer);
      worker.unref();
      if (reply.ok) job?.resolve(reply.value as never);
      else job?.reject(new GalleyError(reply.error.code, reply.error.message, reply.error.details));
      this.#watch?.end(this);
      this.next();
    });
    worker.on('error', crashed);
    worker.on('exit', crashed);
    worker.unref();
    return worker;
  }

  #fail(code: ErrorCode, message: string): void {
    const job = this.#current;
    void this.#end()?.terminate();
    job?.reject(new GalleyError(code, message));
    this.#watch?.end(this);
    this.next();
  }

  #end(): Worker | null {
    const worker = this.#worker;
    this.#worker = null;
    this.#current = null;
    clearTimeout(this.#timer);
    return worker;
  }
}

/** The jobs that read what somebody else has made. */
const readers: ReadonlySet<JobName> = new Set<JobName>(['extract', 'readCopy']);

/**
 * Jobs in threads of their own, so that verifying does not hold up an import: one a kind of job, and for reading
 * originals as many as there are cores, up to four. Limits of time are in milliseconds, those of a thread's memory in
 * MB; `watch` ends what makes the whole process too large.
 */
export function threadJobs(
  script: string,
  within: Partial<Record<JobName, number>> = limits,
  threads: Partial<Record<JobName, number>> = usualThreads,
  memory: ResourceLimits = usualMemory,
  watch = new MemoryWatch(),
): JobRunner {
  const lanes = new Map<JobName, Lane[]>();
  const laneOf = (name: JobName): Lane => {
    const all =
      lanes.get(name) ??
      Array.from(
        { length: threads[name] ?? 1 },
        () => new Lane(script, name, within[name], memory, readers.has(name) ? watch : null),
      );
    lanes.set(name, all);
    return all.reduce((least, lane) => (lane.load < least.load ? lane : least));
  };
  return {
    run: (name, input) => new Promise((resolve, reject) => laneOf(name).add({ input, resolve, reject })),
    async close() {
      await Promise.all([...lanes.values()].flat().map((lane) => lane.close()));
    },
  };
}
