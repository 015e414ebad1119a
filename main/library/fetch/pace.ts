import type { Web } from './web';

/** The least time between two requests to one host, in milliseconds: a list must not weigh on a site. */
export const GAP = 1000;

/** When each host was asked last, so that none is asked too often. */
export class Pace {
  readonly #web: Pick<Web, 'now' | 'sleep'>;
  readonly #last = new Map<string, number>();

  constructor(web: Pick<Web, 'now' | 'sleep'>) {
    this.#web = web;
  }

  /** Waits until a host may be asked again. Rejects once the signal ends it. */
  async turn(host: string, signal: AbortSignal): Promise<void> {
    const rest = (this.#last.get(host) ?? -Infinity) + GAP - this.#web.now();
    if (rest > 0) await this.#web.sleep(rest, signal);
  }

  /** Remembers that these have just been asked. */
  asked(hosts: readonly string[]): void {
    const now = this.#web.now();
    for (const [host, at] of this.#last) if (at + GAP <= now) this.#last.delete(host);
    for (const host of hosts) this.#last.set(host, now);
  }
}
