/** Answers whether a comes before b: negative, zero or positive. */
export type Order = (a: number, b: number) => number;

/**
 * The first `count` of some numbers in an order, sorted; the others aren't sorted at all. A heap of the best so far,
 * the worst of them on top: work is proportional to the numbers, not to the numbers times their logarithm.
 */
export function best(numbers: ArrayLike<number>, count: number, order: Order): number[] {
  if (count >= numbers.length) return Array.from(numbers).sort(order);
  const heap: number[] = [];
  const sink = (from: number): void => {
    let at = from;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      let worst = at;
      if (left < heap.length && order(heap[left]!, heap[worst]!) > 0) worst = left;
      if (right < heap.length && order(heap[right]!, heap[worst]!) > 0) worst = right;
      if (worst === at) return;
      [heap[at], heap[worst]] = [heap[worst]!, heap[at]!];
      at = worst;
    }
  };
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at]!;
    if (heap.length < count) {
      heap.push(number);
      if (heap.length === count) for (let root = (count >> 1) - 1; root >= 0; root -= 1) sink(root);
    } else if (count > 0 && order(number, heap[0]!) < 0) {
      heap[0] = number;
      sink(0);
    }
  }
  return heap.sort(order);
}
