/** Checked before: earlier claims and fact-checks that say the same as a claim. */
export const checkedBefore = {
  title: 'Checked before',
  count: 'Checked before: {{count}}',
  list: 'Earlier claims that say the same as claim {{number}}',
  looking: 'Looking for earlier claims',
  none: 'No earlier claim says the same as claim {{number}}.',
  oneAtATime: 'Earlier claims are shown for one claim at a time.',
  hide: 'Hide',

  entry: '{{verdict}}: {{statement}} {{where}}',
  noVerdict: 'No verdict',
  evidence: 'What it rests on',
  noEvidence: 'No evidence',
  noEvidenceToUse: 'That claim has no evidence to use.',
  linked: 'linked',
  onlyThis: 'Use only this source',

  use_one: 'Use its source',
  use_other: 'Use its {{count}} sources',
  used_one: 'Claim {{number}}: linked to {{count}} source of an earlier claim.',
  used_other: 'Claim {{number}}: linked to {{count}} sources of an earlier claim.',
  cite: 'Cite',
  cited: 'Claim {{number}}: earlier fact-check cited, {{stance}}.',
  citedNow: 'Cited: {{stance}}',
  openArticle: 'Open claim',
  openPage: 'Open page',
  noPage: 'No address is known of that fact-check.',
} as const;
