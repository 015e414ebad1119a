import type { Result } from '@shared/domain/errors';
import type { AppRequest, LibraryRequest, Output, Received } from '@shared/ipc/contract';

/** Who answers what the window may ask. */
export interface Handlers {
  /** Answered in main. They throw GalleyError for what a person can meet. */
  app: { [K in AppRequest]: (input: Received<K>) => Output<K> | Promise<Output<K>> };
  /** Answered by the library process, as the person that the settings name. */
  library: <K extends LibraryRequest>(name: K, input: Received<K>) => Promise<Result<Output<K>>>;
}
