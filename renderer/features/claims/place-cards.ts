/** A card beside its text. All lengths are pixels; `y` is the middle of the text's first line. */
export interface CardToPlace {
  id: string;
  y: number;
  height: number;
  /** From the card's top to the middle of its own first line, which should stand at `y`. */
  lead: number;
}

export interface PlaceOptions {
  /** Keeps its place as far as the cards above leave room; the others give way to it. */
  focused: string | null;
  /** Between two cards. */
  gap: number;
  /** Between the focused card and its neighbours. */
  focusedGap: number;
}

/** A run of cards that would overlap, moved together. */
interface Pool {
  sum: number;
  count: number;
}

/**
 * The nearest non-decreasing sequence to `wanted` in least squares: pool adjacent violators, one pass
 * (Ayer et al. 1955, "An Empirical Distribution Function for Sampling with Incomplete Information").
 */
function nonDecreasing(wanted: readonly number[]): number[] {
  const pools: Pool[] = [];
  for (const value of wanted) {
    let pool: Pool = { sum: value, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}

/**
 * The top of each card, by id: no two overlap, none lies above 0, their order is kept, and together they stand
 * as near to their text as that allows. Cards must come in the order of `y`.
 *
 * Measured from the top of a stack without space between the cards, each may stand anywhere not above the one
 * before. So the question is an isotonic regression, and the focused card's place a bound on both sides of it.
 */
export function placeCards(cards: readonly CardToPlace[], options: PlaceOptions): Map<string, number> {
  const focus = options.focused === null ? -1 : cards.findIndex((card) => card.id === options.focused);
  const offsets: number[] = [];
  let stacked = 0;
  cards.forEach((card, i) => {
    offsets.push(stacked);
    stacked += card.height + (i === focus || i + 1 === focus ? options.focusedGap : options.gap);
  });
  const wanted = cards.map((card, i) => card.y - card.lead - (offsets[i] ?? 0));
  const held = focus < 0 ? null : Math.max(0, wanted[focus] ?? 0);
  const above = held === null ? [] : nonDecreasing(wanted.slice(0, focus)).map((z) => Math.min(z, held));
  const below = nonDecreasing(wanted.slice(focus + 1)).map((z) => Math.max(z, held ?? 0));
  const settled = held === null ? below : [...above, held, ...below];
  return new Map(
    cards.map((card, i) => [card.id, Math.round(Math.max(0, settled[i] ?? 0) + (offsets[i] ?? 0))]),
  );
}
