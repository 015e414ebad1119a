/** Several claims that are selected and changed together. */
export const several = {
  selected_one: '{{count}} selected',
  selected_other: '{{count}} selected',
  none: 'Nothing selected',
  isSelected: 'selected',
  acts: 'What to do with the selected claims',
  answering: 'Question',
  end: 'End selection',
  given: '{{count}} claims: {{verdict}}',
  reasonOf: '{{verdict}}, because',
  noSpeaker: 'None of the selected claims is said by someone.',
  noneReopened: 'None of the selected claims is reopened.',
  notDisputed: 'Only a disputed claim is corrected, cut or stands; none of the selected ones is disputed.',
  notJudged_one: 'Claim {{numbers}} is not judged yet, so nothing was signed off.',
  notJudged_other: 'Claims {{numbers}} are not judged yet, so nothing was signed off.',
  oneAtATime: 'That is done with one claim at a time. Escape ends the selection.',
} as const;
