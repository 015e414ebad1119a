/** The longest rising subsequence of numbers, as the indices of its members. Ties take the lowest numbers. */
export function rising(numbers: readonly number[]): number[] {
  /** By length: the index of the lowest number that ends a rising row of that length. */
  const ends: number[] = [];
  const before = new Int32Array(numbers.length).fill(-1);
  numbers.forEach((number, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = ends[low - 1]!;
    ends[low] = index;
  });
  const row: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index]!) row.push(index);
  return row.reverse();
}
