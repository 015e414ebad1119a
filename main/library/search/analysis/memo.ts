/**
 * What was worked out before, for as many keys as `most`, up to twice that. Two generations instead of an exact
 * order of use: what wasn't asked for since the last change of generations goes.
 */
export class Memo {
  #young = new Map<string, string>();
  #old = new Map<string, string>();

  constructor(private readonly most: number) {}

  get(key: string): string | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: string): void {
    if (this.#young.size >= this.most) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}

/** A copy that doesn't keep the whole text alive which it was cut from, as a slice of V8's does. */
export function detached(piece: string): string {
  return piece.length < 13 ? piece : Buffer.from(piece, 'utf16le').toString('utf16le');
}
