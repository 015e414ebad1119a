/** Chance that is the same in every run. */
export interface Seeded {
  /** At least 0, below 1. */
  next: () => number;
  /** A whole number of [0, below). */
  below: (limit: number) => number;
  pick: <T>(of: readonly T[]) => T;
  chance: (share: number) => boolean;
}

/** A generator of pseudo-random numbers, 32 bits of state: Mulberry32 (Tommy Ettinger, public domain). */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { next, below, pick: (of) => of[below(of.length)]!, chance: (share) => next() < share };
}
