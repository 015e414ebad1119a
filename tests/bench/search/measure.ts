/** What several runs of one thing took, in milliseconds. */
export interface Times {
  median: number;
  p95: number;
}

/** The median and the 95th percentile (nearest rank). */
export function timesOf(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** How long something takes, in milliseconds. */
export function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** How long something takes until its promise is kept, in milliseconds. */
export async function timedUntil(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The memory of this process beyond what it had at first, in bytes (resident set). */
export class MemoryMeter {
  readonly #first: number;

  constructor() {
    collect();
    this.#first = process.memoryUsage.rss();
  }

  /** The most that there ever was. */
  get peak(): number {
    return process.resourceUsage().maxRSS * 1024 - this.#first;
  }

  /** What is there now that the garbage has been collected. */
  get now(): number {
    collect();
    return Math.max(0, process.memoryUsage.rss() - this.#first);
  }
}

/** Where Node runs with `--expose-gc`. */
function collect(): void {
  (globalThis as { gc?: () => void }).gc?.();
}
