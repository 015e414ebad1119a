/** Searching: what is wrong with a query that doesn't parse. */
export const search = {
  query: {
    unknownField: 'There is no field “{{name}}”. Fields are {{fields}}. Searched as words.',
    fieldAlone: 'Write what “{{name}}” should hold: {{name}}:word.',
    signs: 'Put one sign before a word or a field: +word, -word.',
    boostNumber: 'Write a whole number after “^”, as in word^2.',
    distanceNumber: 'Write after “~” how many letters may differ, as in word~1.',
    distanceMost: 'At most {{most}} letters may differ.',
    nothingBefore: 'Write a word right before “{{sign}}”.',
    phraseDistance: 'A phrase has no “~”: its words stand next to each other.',
    unreadable: 'This part is searched as plain words.',
  },
} as const;
