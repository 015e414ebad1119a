/** Which claims are shown: the list that opens from the bar, and the line that says what is picked. */
export const filter = {
  button: 'Filter',
  title: 'Filter claims',
  facet: {
    groups: 'Verdict',
    questions: 'Question',
    kinds: 'Kind',
    people: 'Whose',
    flags: 'Flags',
    waiting: 'Waiting for',
  },
  question: { fact: 'Fact', said: 'Said' },
  flag: {
    priority: 'Priority',
    legal: 'Legal',
    'sent-back': 'Sent back',
    query: 'Query open',
    reopened: 'Reopened',
    'to-decide': 'To decide',
  },
  nobody: 'Nobody’s',
  anyone: 'Anyone',
  waitingForAnyone: 'Waiting',
  waitingFor: 'Waiting for {{on}}',
  /** A name that the library no longer knows. */
  unknown: 'Someone else',
  /** An option and how many claims it would show. */
  option: '{{name}}, {{count}}',
  only: 'Only',
  without: 'Without the filter “{{name}}”',
  shown: '{{shown}} of {{count}} shown',
  clear: 'Clear',
} as const;
