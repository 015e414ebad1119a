/** How a figure is meant: as it stands, roughly, or as a limit. */
export type Hedge = 'exact' | 'about' | 'over' | 'under' | 'nearly';

/** What stands before a figure, in the languages that Galley knows such words of; longest first within a line. */
const before: readonly [Hedge, string][] = [
  [
    'over',
    'more than|no (?:fewer|less) than|not (?:fewer|less) than|at least|upwards? of|in excess of|exceeding',
  ],
  ['over', 'over|above|mehr als|mindestens|über|plus de|au moins|más de|al menos|oltre|più di|mais de'],
  [
    'under',
    'fewer than|less than|no more than|not more than|at most|up to|as many as|as much as|under|below',
  ],
  ['under', 'weniger als|höchstens|bis zu|moins de|jusqu’à|menos de|hasta|meno di|fino a|até'],
  ['nearly', 'nearly|almost|just under|close to|knapp|fast|beinahe|presque|près de|casi|quasi|quase'],
  ['about', 'about|around|roughly|approximately|circa|ca\\.|c\\.|some|an estimated|an average of|or so'],
  ['about', 'etwa|rund|ungefähr|environ|quelque|unos|unas|cerca de|alrededor de|circa|cerca de|uns|umas'],
];
const behind: readonly [Hedge, string][] = [
  ['over', 'or more|and more|at least|oder mehr|ou plus|o más'],
  ['under', 'or (?:fewer|less)|at most'],
  ['about', 'or so|or thereabouts'],
];

const ends = before.map(
  ([hedge, words]) =>
    [hedge, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})\\s+(?:the |a |an )?$`, 'iu')] as const,
);
const starts = behind.map(
  ([hedge, words]) => [hedge, new RegExp(`^\\s+(?:\\p{L}+ )?(?:${words})(?!\\p{L})`, 'iu')] as const,
);

/** How many characters a hedge and the space behind it have at most. */
const REACH = 24;

/** How a figure between two offsets of a text is meant. A `+` right behind it makes it a lower limit. */
export function hedgeAt(text: string, start: number, end: number): Hedge {
  const head = text.slice(Math.max(0, start - REACH), start);
  const tail = text.slice(end, end + REACH);
  if (tail.startsWith('+')) return 'over';
  const found =
    ends.find(([, pattern]) => pattern.test(head)) ?? starts.find(([, pattern]) => pattern.test(tail));
  return found?.[0] ?? 'exact';
}
