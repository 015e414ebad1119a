import type { BenchArticle } from '../corpus';
import type { BenchQuery } from '../queries';

/** Results that are asked of each engine: what a window shows first. */
export const WANTED = 20;
/** What a match in a headline weighs, in every engine. */
export const TITLE_BOOST = 2;

/** An index that is being built. */
export interface Building {
  /** Takes articles; `first` is the number of the first of them. */
  add(first: number, articles: readonly BenchArticle[]): void;
  /** Ends it and stores it. Answers its size in bytes. */
  finish(): number;
}

/** An index that is asked. */
export interface Opened {
  /** The numbers of the best articles, best first; `null` for what this engine can't be asked. */
  ask(query: BenchQuery): number[] | null;
  /** Takes one more article, so that the next query finds it; `null` where that is not possible. */
  add: ((number: number, article: BenchArticle) => void) | null;
  close(): void;
}

/** One of those that are compared. `folder` is empty before `build`, and what `build` left there for `open`. */
export interface Engine {
  build(folder: string): Building;
  /** `library`: the folder of the library with the same articles. */
  open(folder: string, library: string): Opened;
}
