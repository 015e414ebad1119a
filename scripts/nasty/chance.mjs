/**
 * Chance that is the same in every run with one seed: Mulberry32 (Tommy Ettinger, public domain).
 * @param {number} seed
 */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** @param {number} limit a whole number of [0, limit) */
  const below = (limit) => Math.floor(next() * limit);
  return {
    below,
    /**
     * @template T
     * @param {readonly T[]} of not empty
     * @returns {T}
     */
    pick: (of) => /** @type {T} */ (of[below(of.length)]),
    /** @param {number} length */
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
  };
}

/** @typedef {ReturnType<typeof chance>} Chance */
