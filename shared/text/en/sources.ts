/** A source itself: what is known of it, its kept copies, and what keeps a confidential one safe. */
export const sources = {
  details: 'Details of the source',
  open: 'Details',
  contact: 'Contact',
  about: 'Details',
  dateForm: 'as 2024, 2024-04 or 2024-04-03',
  openInBrowser: 'Open in the browser',
  problem: {
    title: 'A source needs a title.',
    label: 'A confidential source needs a label that can be shown, such as Official A.',
  },

  copies: 'Kept copies',
  noCopies: 'Nothing of it is kept yet.',
  form: { text: 'Text', page: 'Web page', pdf: 'PDF', image: 'Picture' },
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  removeCopy: 'Remove the copy of {{when}}',
  size: { kB: '{{size}} kB', MB: '{{size}} MB' },

  uses_one: 'Linked as evidence once',
  uses_other: 'Linked as evidence {{count}} times',
  unused: 'Not linked as evidence',
  added: 'Added {{when}}',
  remove: 'Remove source',
  removeUsed: 'It can be removed when no claim rests on it: unlink it there first.',
  removeSealed: 'Removing it only hides it. A purge destroys what is known of it.',

  knownBy: 'Known to',
  cancel: 'Cancel',
  reveal: {
    hidden: 'Confidential: its name and all else that is known of it are hidden.',
    shown: 'Confidential: its name is shown until you hide it or close this.',
    action: 'Show the name…',
    question: 'Show who {{label}} is?',
    known: 'The name is known to {{people}}.',
    knownToNobody: 'Nobody is listed as knowing the name.',
    notYou: 'You are not listed: add yourself if you look.',
    what: 'It stays on the screen until you hide it or close this. Nothing records that you looked.',
    yes: 'Show the name',
    hide: 'Hide the name',
  },
  seal: {
    action: 'Make confidential…',
    question: 'Make this source confidential?',
    what: 'From now on all that is known of it, its kept copies, and the words of its evidence are sealed, and only its label is shown. That can’t be taken back, and nothing done before it can be undone any more.',
    limits:
      'Names in statements, queries and other notes stay as they are. What the history holds stays there until a purge; what earlier backups hold, until they are deleted.',
    yes: 'Make confidential',
  },
  purge: {
    action: 'Purge…',
    question: 'Destroy what is known of {{label}}?',
    what: 'Its name, its kept copies, and the words of its evidence and of the notes that tell of it are destroyed. Claims and verdicts stay. This can’t be undone, and nothing done before it can be undone any more.',
    type: 'Type {{label}} to confirm',
    yes: 'Purge',
    purged: 'What was known of this source has been destroyed.',
    backups:
      'These backups, in the folder “backups” of {{folder}}, still hold it. They have to be deleted by hand:',
    list: 'Backups that still hold it',
    noBackups: 'This library has no backups that could still hold it.',
    elsewhere: 'Galley does not know of copies elsewhere, nor of reports that named it.',
  },
  /** A note that tells of a confidential source. */
  note: { tellsOf: 'Tells of', nobody: 'Nobody', of: 'tells of' },
} as const;
