import type { Result } from '../domain/errors';
import type { EventData, EventName, Input, Output, RequestName } from './contract';

/** What the preload puts on `window.galley`: the only way out of the sandbox. */
export interface Bridge {
  request<K extends RequestName>(name: K, input: Input<K>): Promise<Result<Output<K>>>;
  /** Calls back for each event of that name, and answers a function that ends it. */
  on<E extends EventName>(name: E, listener: (data: EventData<E>) => void): () => void;
}
