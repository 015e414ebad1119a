/** The least and the greatest of some numbers; infinite where there are none. Spread into `Math.min`, too many throw. */
export function extentOf<T>(
  all: readonly T[],
  lower: (one: T) => number,
  upper: (one: T) => number = lower,
): { from: number; to: number } {
  let [from, to] = [Infinity, -Infinity];
  for (const one of all) {
    from = Math.min(from, lower(one));
    to = Math.max(to, upper(one));
  }
  return { from, to };
}
