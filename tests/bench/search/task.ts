import { join } from 'node:path';
import type { EngineName } from './engine-names';

/** What a process of its own is to do. */
export type Task =
  /** Reads the corpus at `corpus` and makes the queries for each size. */
  | { do: 'prepare'; corpus: string; sizes: readonly number[] }
  | { do: 'fill'; size: number }
  | { do: 'build' | 'ask'; engine: EngineName; size: number }
  /** `bundles`: the folder of the app's bundles, for its threads. */
  | { do: 'library'; size: number; bundles: string };

/** Where everything of a run lies, in a folder that is the run's own. */
export const placesIn = (folder: string) => ({
  corpus: join(folder, 'corpus.jsonl'),
  queries: (size: number): string => join(folder, `queries-${size}.json`),
  engine: (name: EngineName, size: number): string => join(folder, `${name}-${size}`),
  library: (size: number): string => join(folder, `library-${size}`),
});
export type Places = ReturnType<typeof placesIn>;
