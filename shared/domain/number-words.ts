/** English number words and what they are worth. */
const small = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);

/** What a word multiplies a number by. `m` and `k` count only where nothing else can be meant (see `amounts.ts`). */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
const scaleWord = '(?:dozen|hundred|thousand|million|billion|trillion)';

const unitWord = `(?:${[...small.keys()].filter((word) => word !== 'zero').join('|')})`;
const tensWord = `(?:${[...tens.keys()].join('|')})`;
const belowHundred = `(?:${tensWord}(?:[ -]${unitWord})?|${unitWord})`;

/**
 * Number words in a row, as a pattern without flags: `forty-three`, `two hundred and thirty`, `half a million`,
 * `a dozen`. A bare `one` is a pronoun as often as a number, and a bare scale (`thousands`) is no figure.
 */
export const NUMBER_WORDS =
  `half an? (?:${scaleWord})|(?:an?|${belowHundred})(?:[ -]${scaleWord})+(?:(?:,? and |[ -])${belowHundred}` +
  `(?:[ -]${scaleWord})*)*|${tensWord}[ -]${unitWord}|(?!one\\b)${belowHundred}`;

/** What number words are worth, and to what they are precise: `half a million` is 500,000, to a hundred thousand. */
export function valueOfWords(text: string): { value: number; grain: number } {
  let total = 0;
  let current = 0;
  let grain = 1;
  for (const word of text.toLowerCase().split(/[ ,-]+/)) {
    const scale = scales.get(word);
    if (word === 'half') current = 0.5;
    else if ((word === 'a' || word === 'an') && current === 0) current = 1;
    else if (word === 'hundred' || word === 'dozen') {
      current *= scale ?? 1;
      grain = 1;
    } else if (scale !== undefined) {
      grain = current % 1 === 0 ? scale : scale / 10;
      total += current * scale;
      current = 0;
    } else {
      const value = small.get(word) ?? tens.get(word);
      if (value === undefined) continue;
      current += value;
      if (total > 0) grain = 1;
    }
  }
  return { value: total + current, grain };
}
