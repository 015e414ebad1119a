import type { Id } from '@shared/domain/ids';
import { cancelled } from '../fetch/failures';
import { fetchPage, type FetchedPage, type FetchWish } from '../fetch/fetch-page';
import { Pace } from '../fetch/pace';
import type { Web } from '../fetch/web';

/** What is being fetched, each under the id that its caller gave it, so that it can be cancelled. */
export class Fetches {
  readonly #web: Web;
  readonly #pace: Pace;
  readonly #underWay = new Map<Id, AbortController>();

  constructor(web: Web) {
    this.#web = web;
    this.#pace = new Pace(web);
  }

  /** Does work that `cancel` can end. */
  async during<T>(fetching: Id, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    this.#underWay.set(fetching, controller);
    try {
      return await work(controller.signal);
    } finally {
      if (this.#underWay.get(fetching) === controller) this.#underWay.delete(fetching);
    }
  }

  /** Ends one, or all. */
  cancel(fetching: Id | null): void {
    for (const [id, controller] of this.#underWay)
      if (fetching === null || id === fetching) controller.abort();
  }

  /** Fetches a page once its host may be asked again. Throws as `fetchPage` does. */
  async page(wish: FetchWish): Promise<FetchedPage> {
    // What is no address is refused by what fetches.
    const host = URL.canParse(wish.url) ? new URL(wish.url).host : '';
    try {
      await this.#pace.turn(host, wish.signal);
    } catch {
      throw cancelled();
    }
    try {
      const page = await fetchPage(wish, this.#web);
      this.#pace.asked(page.hosts);
      return page;
    } catch (thrown) {
      this.#pace.asked([host]);
      throw thrown;
    }
  }
}
