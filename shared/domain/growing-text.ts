import type { PlacedItem } from './pdf-lines';
import { canonicalText } from './text';

/** What may join with what stands before it when it is made canonical: marks, vowels and finals of Hangul. */
const JOINS = /^[\p{M}\u1160-\u11FF\uDC00-\uDFFF]/u;
/** How much of the end is kept apart: longer than any word, and than any row of marks. */
const END = 256;

/** Where an item's words stand in a block's text. */
interface ItemSpan {
  index: number;
  start: number;
  end: number;
}

/** A block's text, growing by one item after the other; only its end can still change. */
export class GrowingText {
  /** The end of the text: the last word and more. */
  end = '';
  readonly spans: ItemSpan[] = [];
  private readonly settled: string[] = [];
  private settledLength = 0;

  get text(): string {
    return this.settled.join('') + this.end;
  }

  private get length(): number {
    return this.settledLength + this.end.length;
  }

  /** Takes the hyphen at the end away: it was the typesetter's. */
  dropHyphen(): void {
    this.end = this.end.slice(0, -1);
    this.clip();
  }

  /** Adds an item; `before` stands between it and what there is, if both have words. */
  add(item: PlacedItem, before: string): void {
    const words = canonicalText(item.text);
    const joined = this.end + (this.length > 0 && words !== '' ? before : '') + words;
    this.end = JOINS.test(words) ? canonicalText(joined) : joined;
    this.clip();
    const start = Math.min(this.length, this.settledLength + joined.length - words.length);
    this.spans.push({ index: item.index, start, end: this.length });
    this.settle();
  }

  /** Puts what lies far enough before the end aside: joining all of it anew for each item takes the square of it. */
  private settle(): void {
    if (this.end.length < 2 * END) return;
    let at = this.end.length - END;
    // What begins with a space or a mark wouldn't come out as it went in.
    while (at > 0 && (JOINS.test(this.end.slice(at, at + 2)) || /\s/.test(this.end.charAt(at)))) at--;
    this.settled.push(this.end.slice(0, at));
    this.settledLength += at;
    this.end = this.end.slice(at);
  }

  /** What was joined with the sign before, or dropped, belongs to no item. */
  private clip(): void {
    for (let i = this.spans.length - 1; i >= 0; i--) {
      const span = this.spans[i];
      if (!span || span.end <= this.length) return;
      span.end = this.length;
      span.start = Math.min(span.start, span.end);
    }
  }
}
