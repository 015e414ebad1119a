import { mkdirSync } from 'node:fs';
import type { Corpus } from './corpus';
import type { EngineName } from './engine-names';
import { engines } from './engines';
import { MemoryMeter, timed } from './measure';

export interface BuildResult {
  seconds: number;
  /** Bytes of what is stored. */
  size: number;
  /** Bytes beyond those that the process had with the corpus loaded, at their highest. */
  buildMemory: number;
}

/** Builds an engine's index of the first `size` articles. Making the repeated articles isn't counted. */
export function buildEngine(name: EngineName, corpus: Corpus, size: number, folder: string): BuildResult {
  mkdirSync(folder, { recursive: true });
  const meter = new MemoryMeter();
  let milliseconds = 0;
  const building = engines[name].build(folder);
  for (const { first, articles } of corpus.chunks(size)) {
    milliseconds += timed(() => building.add(first, articles));
  }
  let stored = 0;
  milliseconds += timed(() => (stored = building.finish()));
  return { seconds: milliseconds / 1000, size: stored, buildMemory: meter.peak };
}
