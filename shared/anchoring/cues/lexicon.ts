/**
 * What a word tells in a claim. `number`: a number in words. `degree`: a hedge that a figure follows. `source`: an
 * attribution that the speaker follows (`according to`). `speaker`: someone who speaks without a name.
 */
export const cueKinds = [
  'number',
  'degree',
  'date',
  'unit',
  'negation',
  'hedge',
  'attribution',
  'source',
  'speaker',
] as const;
export type CueKind = (typeof cueKinds)[number];

/** Words and phrases of one language, in small letters, a comma between two. A `*` stands for any ending. */
export type Lexicon = Record<CueKind, string>;
