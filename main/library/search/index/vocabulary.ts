/**
 * The terms of a segment in the order of their UTF-16 code units, which is the order that JavaScript sorts strings
 * in. All letters lie in one array: a hundred thousand strings would take ten times the memory.
 */
export class Vocabulary {
  readonly units: Uint16Array;
  /** Where each term begins, and the end of the last one. */
  readonly starts: Uint32Array;

  constructor(units: Uint16Array, starts: Uint32Array) {
    this.units = units;
    this.starts = starts;
  }

  /** From terms that are sorted and distinct. */
  static of(terms: readonly string[]): Vocabulary {
    const starts = new Uint32Array(terms.length + 1);
    let length = 0;
    terms.forEach((term, rank) => {
      starts[rank] = length;
      length += term.length;
    });
    starts[terms.length] = length;
    const units = new Uint16Array(length);
    let to = 0;
    for (const term of terms) for (let at = 0; at < term.length; at += 1) units[to++] = term.charCodeAt(at);
    return new Vocabulary(units, starts);
  }

  get size(): number {
    return this.starts.length - 1;
  }

  term(rank: number): string {
    return String.fromCharCode(...this.units.subarray(this.starts[rank], this.starts[rank + 1]));
  }

  /** The rank of a term, or -1. */
  find(term: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, term) < 0) low = middle + 1;
      else high = middle;
    }
    return low < this.size && this.#compare(low, term) === 0 ? low : -1;
  }

  /** The first rank after `from` whose term doesn't begin with the first `length` letters of that one. */
  after(from: number, length: number): number {
    // Terms that share a beginning lie together: look ahead in growing steps, then halve.
    let step = 1;
    let low = from;
    while (low + step < this.size && this.#shares(from, low + step, length)) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step, this.size);
    low += 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#shares(from, middle, length)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #shares(a: number, b: number, length: number): boolean {
    const { units, starts } = this;
    if (starts[b + 1]! - starts[b]! < length) return false;
    for (let at = 0; at < length; at += 1)
      if (units[starts[a]! + at] !== units[starts[b]! + at]) return false;
    return true;
  }

  #compare(rank: number, term: string): number {
    const start = this.starts[rank]!;
    const length = this.starts[rank + 1]! - start;
    const shared = Math.min(length, term.length);
    for (let at = 0; at < shared; at += 1) {
      const difference = this.units[start + at]! - term.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return length - term.length;
  }
}
