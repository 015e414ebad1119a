/** Finding words in a text: an article, or a source's kept copy. */
export const find = {
  title: 'Find in the text',
  words: 'Find',
  none: 'Not in this text',
  count: '{{number}} of {{count}}',
  next: 'Next',
  previous: 'Previous',
} as const;
