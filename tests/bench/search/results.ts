import type { AskResult } from './ask-engine';
import type { BuildResult } from './build-engine';
import type { EngineName } from './engine-names';
import type { Times } from './measure';
import type { LibraryResult } from './measure-library';

/** What a run found for one number of articles. An engine that isn't measured at that size is left out. */
export interface SizeResult {
  size: number;
  engines: Partial<Record<EngineName, BuildResult & AskResult>>;
  library: LibraryResult;
}

/** What was measured in the window, with few and with many articles: milliseconds. */
export interface WindowResult {
  sizes: [number, number];
  /** From starting to the first rows of the library. */
  firstRows: [Times, Times];
  /** The same where the index of many has to be built first. */
  firstRowsWithoutIndex: number;
  /** The longest frames while the library of many is indexed. */
  frames: { typing: number; scrolling: number };
}

export interface Results {
  corpus: { path: string; articles: number };
  machine: string;
  sizes: SizeResult[];
  /** `null` where the window wasn't measured. */
  window: WindowResult | null;
}
