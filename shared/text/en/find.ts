/** Finding words in a text: an article, or a source's kept copy. */
export const find = {
  title: 'Find in the text',
  /** Places of the article that a search led to. */
  found: 'What was found',
  words: 'Find',
  none: 'Not in this text',
  count: '{{number}} of {{count}}',
  next: 'Next',
  previous: 'Previous',
} as const;
