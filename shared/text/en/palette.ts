/** The palette: one field for commands, places, articles, sources and claims. */
export const palette = {
  title: 'Search or run a command',
  everything: 'Search everything for “{{query}}”',
  placeholder: 'Command, article, source, claim or its number',
  placeholderOut: 'Command, place or article',
  results: 'What was found',
  nothingDone: '“{{action}}” has nothing to act on here.',
  found_one: '{{count}} found',
  found_other: '{{count}} found',
  run: 'Run',
  go: 'Open',
  walk: 'Walk',
  group: {
    commands: 'Commands',
    places: 'Places',
    claims: 'Claims of this article',
    articles: 'Articles',
    sources: 'Sources',
    everything: 'Anywhere',
  },
} as const;
