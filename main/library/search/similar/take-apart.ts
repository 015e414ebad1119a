/** Shorter pieces than this are more likely chance than words. */
const LEAST_LETTERS = 2;
/** What a piece costs besides how rare it is, so that few long words are preferred to many short ones. */
const PIECE_COST = 6;

/**
 * The words that are written together in a tag, by the words that a collection has (`climatechange`: climate, change);
 * the cheapest way, where a word costs more the rarer it is. Answers the tag itself where it is a known word or
 * nothing fits.
 */
export function takeApart(tag: string, written: ReadonlyMap<string, number>): string[] {
  if (written.has(tag) || tag.length < 2 * LEAST_LETTERS) return [tag];
  const best: ({ cost: number; from: number } | undefined)[] = [{ cost: 0, from: 0 }];
  for (let end = LEAST_LETTERS; end <= tag.length; end += 1)
    for (let from = 0; from <= end - LEAST_LETTERS; from += 1) {
      const before = best[from];
      const count = before && written.get(tag.slice(from, end));
      if (!before || !count) continue;
      // Rarer words of two or three letters are mostly initials.
      if (end - from <= 3 && count < 20) continue;
      const cost = before.cost + PIECE_COST - Math.log(count) / 2 + (end - from <= 3 ? 2 : 0);
      const known = best[end];
      if (!known || cost < known.cost) best[end] = { cost, from };
    }
  if (!best[tag.length]) return [tag];
  const words: string[] = [];
  for (let end = tag.length; end > 0;) {
    const from = best[end]?.from ?? 0;
    words.unshift(tag.slice(from, end));
    end = from;
  }
  return words;
}
