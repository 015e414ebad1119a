/** A claim's wordings through the revisions of its text, and what became of them since it was judged. */
export const wordings = {
  title: 'Wordings',
  of: 'Wordings of claim {{number}}',
  ofPlace: 'Wordings of claim {{number}}, {{place}}',
  revision: 'Revision {{number}}, {{when}}',
  revisionWith: 'Revision {{number}}, {{when}} · {{what}}',
  unchanged: 'Revision {{from}}: unchanged',
  unchangedOver: 'Revisions {{from}}–{{to}}: unchanged',
  stillLost: 'Revision {{from}}: still not there',
  stillLostOver: 'Revisions {{from}}–{{to}}: still not there',
  back: 'back',
  asBefore: 'as before',
  byHand: 'placed by hand',
  otherWords: 'other words marked',
  compare: 'Compare',
  compareLabel: 'Compare revision {{before}} with revision {{after}}',
  /** What became of a claim since its verdict was given. */
  since: {
    changed: '{{what}} changed in revision {{number}}',
    changedSince: '{{what}} changed since revision {{before}}',
    back: 'its words had gone, and are back in revision {{number}}',
    backChanged: 'its words had gone, and are back in revision {{number}} with {{what}} changed',
    asWas: 'it had changed, and reads again as in revision {{before}}',
    gone: 'its words are gone since revision {{number}}',
    ambiguous: 'since revision {{number}} it may stand in several places',
    several: 'Reopened: the text changed in several places',
    at: '{{place}}: {{what}}',
    /** The verdict was put in doubt for another reason already. */
    too: 'The text, too: {{what}}',
  },
  reopened: 'Reopened',
} as const;
