/** One claim becomes two, several become one, and evidence goes from one to another. */
export const parting = {
  split: 'Split',
  splitOf: 'Split {{number}}',
  splitDone: 'Claim {{number}} was split. The rest is a claim of its own: “{{rest}}”.',
  noPlace:
    'Put the caret in the words of a claim where it divides, or select its first or last words. The rest becomes a claim of its own.',
  middle:
    'These words stand in the middle of the claim, so it can’t be split by them. Shift+C makes them a part of it.',
  reopened: 'Reopened: the claim was split',

  join: 'Join',
  joinDone: 'Claims {{numbers}} are one now.',
  joinMore: 'Select another claim, too: several become one.',
  noNext: 'There is no claim behind this one that it could be joined with.',

  move: 'Move',
  copy: 'Copy',
  moveTitle: 'To another claim',
  moveFor: 'Evidence of claim {{number}} to another claim',
  which: 'Which evidence',
  how: 'Moved or copied',
  toClaim: 'To claim',
  target: '{{number}}: {{statement}}',
  moved_one: 'Moved to claim {{number}}.',
  moved_other: '{{count}} moved to claim {{number}}.',
  copied_one: 'Copied to claim {{number}}.',
  copied_other: '{{count}} copied to claim {{number}}.',
  noEvidence: 'This claim has no evidence that could be moved.',
  alsoSaid: 'Also said in',
  alsoSaidOf: 'Where else claim {{number}} is said',
  addPlace: 'Add place',
  joinWith: 'Join with {{number}}',
  apart: 'Not the same',
  of: '{{what}}: {{place}}',
  differs: 'says {{there}}, not {{here}}',
  noRepeat: 'Nothing else in the article says what claim {{number}} says.',
  noOther: 'There is no other claim that evidence could be moved to.',
} as const;
