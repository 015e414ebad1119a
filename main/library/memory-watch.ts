import { totalmem } from 'node:os';

const GiB = 1024 ** 3;

/**
 * How much this process may grow while files are read, in bytes. A thread's heap has a limit of its own, but where a
 * large array meets that, the whole process ends; and what it holds in buffers, such as the unpacked streams of a PDF,
 * has none. In Electron all heaps of a process share 4 GB.
 */
const usualLimit = Math.max(GiB, Math.min(2 * GiB, totalmem() / 2));

/** How often the memory is looked at, in milliseconds: what unpacks streams fills 20 MB meanwhile. */
const EVERY = 100;

/** A thread that may be ended for taking too much. */
export interface Watched {
  /** Begins its next job, if it has one and may. */
  next: () => void;
  /** Ends what it does, and does it again from the start when it may. */
  putBack: () => void;
  /** Ends what it does for good. */
  tooMuch: () => void;
}

/**
 * Watches how the process grows while threads read files. Which thread fills the memory can't be seen from outside: so
 * all are ended, and do what they did once more, one by one. What is too much then is so by itself.
 */
export class MemoryWatch {
  readonly #limit: number;
  readonly #threads = new Set<Watched>();
  readonly #running = new Set<Watched>();
  /** Those that have to work alone now. */
  readonly #suspects = new Set<Watched>();
  #before = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(limit = usualLimit) {
    this.#limit = limit;
  }

  /** A thread asks whether it may begin a job; if it may, it has begun. */
  begin(thread: Watched): boolean {
    this.#threads.add(thread);
    const isAlone = this.#running.size === 0;
    if (this.#suspects.size > 0 && !(this.#suspects.has(thread) && isAlone)) return false;
    this.#running.add(thread);
    if (isAlone) {
      this.#before = process.memoryUsage.rss();
      this.#timer = setInterval(() => {
        this.#look();
      }, EVERY).unref();
    }
    return true;
  }

  /** A thread has ended its job, in whichever way. */
  end(thread: Watched): void {
    if (!this.#running.delete(thread)) return;
    this.#suspects.delete(thread);
    this.#rest();
    this.#goOn();
  }

  #rest(): void {
    if (this.#running.size === 0) clearInterval(this.#timer);
  }

  #goOn(): void {
    for (const thread of this.#suspects.size > 0 ? this.#suspects : this.#threads) thread.next();
  }

  #look(): void {
    const now = process.memoryUsage.rss();
    // What an ended thread held is given back a little later.
    this.#before = Math.min(this.#before, now);
    if (now - this.#before <= this.#limit) return;
    const [first, ...others] = this.#running;
    if (first && others.length === 0) return first.tooMuch();
    for (const thread of this.#running) this.#suspects.add(thread);
    this.#running.clear();
    this.#rest();
    for (const thread of this.#suspects) thread.putBack();
    this.#goOn();
  }
}
