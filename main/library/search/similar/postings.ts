const FIRST = 4;

/** Which documents hold a term, and how often in each of up to four fields: a byte each. Grows by doubling. */
export class Postings {
  length = 0;
  private pairs = new Int32Array(2 * FIRST);

  add(document: number, counts: number): void {
    if (2 * this.length === this.pairs.length) {
      const larger = new Int32Array(2 * this.pairs.length);
      larger.set(this.pairs);
      this.pairs = larger;
    }
    this.pairs[2 * this.length] = document;
    this.pairs[2 * this.length + 1] = counts;
    this.length += 1;
  }

  document(at: number): number {
    return this.pairs[2 * at] ?? 0;
  }

  /** Of field 0 in the lowest byte. */
  counts(at: number): number {
    return this.pairs[2 * at + 1] ?? 0;
  }
}
