const K1 = 1.2;
const B = 0.75;
/** Fields longer than this are rare: theirs are worked out each time. */
const KEPT = 4096;

/**
 * What the length of a field does to a score: BM25's k1 * (1 - b + b * length / average), with lunr's k1 and b and
 * in lunr's order of operations, so that rounding comes out alike. Source: lunr.Builder.createFieldVectors.
 */
export class LengthNorms {
  readonly #average: number;
  readonly #norms = new Float64Array(KEPT);

  constructor(average: number) {
    this.#average = average;
  }

  /** `length` in terms. */
  of(length: number): number {
    if (length >= KEPT) return this.#norm(length);
    // A norm is never 0, so 0 says that it isn't known yet.
    const known = this.#norms[length]!;
    if (known !== 0) return known;
    return (this.#norms[length] = this.#norm(length));
  }

  #norm(length: number): number {
    return K1 * (1 - B + B * (length / this.#average));
  }
}
