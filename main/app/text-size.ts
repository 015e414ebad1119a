/** Text sizes in percent, as the menu offers them. */
const smallestSize = 100;
const largestSize = 200;
const step = 10;

/** The sizes that the menu leads to from this one. */
export function textSizes(size: number): { larger: number; smaller: number; normal: number } {
  return {
    larger: Math.min(largestSize, Math.floor(size / step) * step + step),
    smaller: Math.max(smallestSize, Math.ceil(size / step) * step - step),
    normal: smallestSize,
  };
}
