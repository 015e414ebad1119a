import type { Span } from '../domain/anchor';
import { bagOf, weightOf, type Bag } from './bag';
import type { ReadText } from './claim-in-text';
import { piecesOf, type AnchoredText, type Piece } from './pieces';
import { quotedStretches } from './quoted-stretches';
import { inSameOrder, onlyPlaces } from './same-order';
import { wordsOf, type Word } from './words';

/** One of two revisions, read as far as the places that are looked for need it. */
export class Side implements ReadText {
  readonly text: string;
  readonly sentences: readonly number[];
  readonly language: string | null;
  readonly quoted: readonly Span[];
  readonly pieces: readonly Piece[];
  readonly #words: Word[][] = [];
  readonly #bags: Bag[] = [];
  #quotations: Span[] | null = null;

  constructor(source: AnchoredText) {
    this.text = source.text;
    this.sentences = source.sentences;
    this.language = source.language ?? null;
    this.quoted = source.quoted ?? [];
    this.pieces = piecesOf(source);
  }

  /** The words of one piece. */
  words(piece: number): readonly Word[] {
    const { start, end } = this.pieces[piece]!;
    return (this.#words[piece] ??= wordsOf(this.text, start, end));
  }

  get quotations(): readonly Span[] {
    return (this.#quotations ??= quotedStretches(this.text));
  }

  bag(piece: number): Bag {
    return (this.#bags[piece] ??= bagOf(this.words(piece)));
  }
}

/**
 * A word in more new pieces than this tells nothing of where an old one went: a text that says the same ten thousands
 * of times would take time that grows with its square. No article has as many sentences.
 */
const MOST_PIECES = 5000;

/** Of a word: the pieces that hold it, each with how often. */
type Postings = Map<string, { piece: number; count: number }[]>;

/** Of each old piece, where the gap around it begins and what stands behind it. */
interface Gaps {
  first: Int32Array;
  behind: Int32Array;
}

/**
 * Two revisions of a text and which pieces of one are pieces of the other, letter for letter. What only a changed
 * piece needs is made when it is first asked for.
 */
export class RevisionPair {
  readonly before: Side;
  readonly after: Side;
  /** Of each old piece, the new one that stands at its place in the order; -1 where there is none. */
  readonly inOrder: Int32Array;
  /** Of each old piece, the new one that it is, wherever it stands; -1 where there is none. */
  readonly same: Int32Array;
  /** Of each new piece, the old one that it is; -1 where there is none. */
  readonly origin: Int32Array;
  #postings: Postings | null = null;
  #gaps: Gaps | null = null;
  #copies: Map<string, number[]> | null = null;

  constructor(before: AnchoredText, after: AnchoredText) {
    this.before = new Side(before);
    this.after = new Side(after);
    const oldTexts = this.before.pieces.map(({ text }) => text);
    const newTexts = this.after.pieces.map(({ text }) => text);
    this.inOrder = inSameOrder(oldTexts, newTexts);
    this.same = this.inOrder.slice();
    this.origin = new Int32Array(newTexts.length).fill(-1);
    this.inOrder.forEach((at, old) => {
      if (at >= 0) this.origin[at] = old;
    });
    const inNew = onlyPlaces(newTexts);
    for (const [text, old] of onlyPlaces(oldTexts)) {
      const at = inNew.get(text) ?? -1;
      if (old < 0 || at < 0 || this.same[old]! >= 0) continue;
      this.same[old] = at;
      this.origin[at] = old;
    }
  }

  /** The new pieces between the nearest unchanged neighbours of an old one: from the first to behind the last. */
  gapAround(old: number): { first: number; behind: number } {
    const { first, behind } = (this.#gaps ??= this.#readGaps());
    return { first: first[old]!, behind: behind[old]! };
  }

  #readGaps(): Gaps {
    const { length } = this.inOrder;
    const gaps = { first: new Int32Array(length), behind: new Int32Array(length) };
    for (let old = 0, first = 0; old < length; old++) {
      gaps.first[old] = first;
      if (this.inOrder[old]! >= 0) first = this.inOrder[old]! + 1;
    }
    for (let old = length - 1, behind = this.after.pieces.length; old >= 0; old--) {
      gaps.behind[old] = behind;
      if (this.inOrder[old]! >= 0) behind = this.inOrder[old]!;
    }
    return gaps;
  }

  /** The new pieces that say this letter for letter and are no old piece. */
  copiesOf(text: string): readonly number[] {
    return (this.#copies ??= this.#readCopies()).get(text) ?? [];
  }

  #readCopies(): Map<string, number[]> {
    const copies = new Map<string, number[]>();
    this.after.pieces.forEach(({ text }, piece) => {
      if (this.origin[piece]! >= 0) return;
      const known = copies.get(text);
      if (known) known.push(piece);
      else copies.set(text, [piece]);
    });
    return copies;
  }

  /** What each new piece that is no old one has in common with a bag, in the weight of words; pieces without go. */
  commonWith({ counts }: Bag): Map<number, number> {
    const postings = (this.#postings ??= this.#readPostings());
    const common = new Map<number, number>();
    for (const [key, count] of counts) {
      const places = postings.get(key) ?? [];
      if (places.length > MOST_PIECES) continue;
      for (const { piece, count: there } of places)
        common.set(piece, (common.get(piece) ?? 0) + Math.min(count, there) * weightOf(key));
    }
    return common;
  }

  #readPostings(): Postings {
    const postings: Postings = new Map();
    this.origin.forEach((old, piece) => {
      if (old >= 0) return;
      for (const [key, count] of this.after.bag(piece).counts) {
        const known = postings.get(key);
        if (known) known.push({ piece, count });
        else postings.set(key, [{ piece, count }]);
      }
    });
    return postings;
  }
}
