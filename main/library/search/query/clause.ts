import type { QueryProblem } from '@shared/domain/search';

/** Whether a document must have it, in lunr's numbers. */
export const presence = { optional: 1, required: 2, prohibited: 3 } as const;
export type Presence = (typeof presence)[keyof typeof presence];

/** A clause as lunr's parser makes it. Its term is lower case and, where analysis is left out, folded. */
export interface Clause {
  term: string;
  fields: string[];
  boost: number;
  /** Only of a term with `~n`. */
  editDistance?: number;
  /** lunr's flags, which its parser never sets: the stars stand in the term. */
  wildcard: number;
  presence: Presence;
  /** False for a term with a star: it is looked for as it stands. */
  usePipeline: boolean;
}

/**
 * Words that must stand next to each other, as the query has them between quotation marks. The engine looks for `text`
 * in the folded text of the fields: white space as single spaces, at the beginnings and ends of words.
 */
export interface Phrase {
  /** Folded, single spaces, without punctuation at either end. */
  text: string;
  fields: readonly string[];
  presence: 'optional' | 'required' | 'prohibited';
  /** The words of the text, split as an analyser splits, folded. */
  words: string[];
}

/**
 * What somebody looks for. The words of an optional or required phrase are among `clauses`, too, with the phrase's
 * presence, so that they find and score; the phrase then narrows what was found (required), or raises it (optional).
 * A prohibited phrase has no clauses: each of its words alone is allowed. A phrase of stop words only has clauses
 * that analysis leaves nothing of; it is found by its text alone.
 */
export interface ParsedQuery {
  /** Before analysis. */
  clauses: Clause[];
  phrases: Phrase[];
  /** Why it isn't lunr's language; its words are searched all the same. */
  problem: QueryProblem | null;
}
