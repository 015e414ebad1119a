/** A number that has a weight. */
export interface Weighed {
  number: number;
  /** Above 0. */
  weight: number;
}

/**
 * The rising subsequence of the greatest weight, as the indices of its members. Time grows with the count times the
 * logarithm of the distinct numbers.
 */
export function heaviestRising(row: readonly Weighed[]): number[] {
  const ranks = new Map(
    [...new Set(row.map(({ number }) => number))].sort((a, b) => a - b).map((n, i) => [n, i + 1]),
  );
  /** A Fenwick tree: the index of the heaviest row that ends at a rank, for stretches of ranks. */
  const tree = new Int32Array(ranks.size + 1).fill(-1);
  const total = new Float64Array(row.length);
  const before = new Int32Array(row.length).fill(-1);
  let last = -1;
  row.forEach(({ number, weight }, index) => {
    const rank = ranks.get(number)!;
    let best = -1;
    for (let at = rank - 1; at > 0; at -= at & -at)
      if (tree[at]! >= 0 && (best < 0 || total[tree[at]!]! > total[best]!)) best = tree[at]!;
    before[index] = best;
    total[index] = weight + (best < 0 ? 0 : total[best]!);
    for (let at = rank; at < tree.length; at += at & -at)
      if (tree[at]! < 0 || total[index] > total[tree[at]!]!) tree[at] = index;
    if (last < 0 || total[index] > total[last]!) last = index;
  });
  const found: number[] = [];
  for (let index = last; index >= 0; index = before[index]!) found.push(index);
  return found.reverse();
}
