/** What turns a word into its opposite in the languages that Galley has lists of. */
const NEGATING = /^(?:un|in|im|il|ir|non|dis|anti|mis|de|a|des|dé|on|niet|nicht)[-']?/;
/** A shorter rest is no word by itself. */
const REST = 3;
const OPPOSITE_ENDINGS: readonly (readonly [string, string])[] = [
  ['less', 'ful'],
  ['los', 'voll'],
  ['los', 'vol'],
];

/** Whether one of two words says the opposite of the other: `legal` and `illegal`, `harmful` and `harmless`. */
export function negates(one: string, other: string): boolean {
  if (one === '' || other === '' || one === other) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const prefix = long.slice(0, long.length - short.length);
  if (short.length >= REST && long.endsWith(short) && NEGATING.exec(prefix)?.[0] === prefix) return true;
  return OPPOSITE_ENDINGS.some(([without, full]) =>
    [
      [one, other],
      [other, one],
    ].some(
      ([a, b]) =>
        a!.endsWith(without) &&
        b!.endsWith(full) &&
        a!.slice(0, -without.length) === b!.slice(0, -full.length),
    ),
  );
}
