import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closingPunctuation,
  segmentsOf,
  withLanes,
  type LanedMark,
  type Mark,
} from '../../../../shared/domain/segments';

const mark = (claim: string, start: number, end: number): Mark => ({ claim, start, end });

const span = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const someMarks = fc
  .array(span, { maxLength: 25 })
  .map((spans) => spans.map(({ start, end }, i) => mark(String(i), start, end)));
const overlap = (a: Mark, b: Mark) => Math.max(a.start, b.start) < Math.min(a.end, b.end);

describe('segmentsOf', () => {
  it('gives one bare segment where nothing is marked, and none for an empty stretch', () => {
    expect(segmentsOf(3, 9, [])).toEqual([{ start: 3, end: 9, marks: [], endsHere: [] }]);
    expect(segmentsOf(3, 3, [mark('a', 0, 9)])).toEqual([]);
  });

  it('puts the outer of two nested marks first and one lane lower on the page', () => {
    const segments = segmentsOf(0, 20, [mark('inner', 6, 10), mark('outer', 2, 15)]);
    expect(
      segments.map((s) => [s.start, s.end, s.marks.map((m) => `${m.claim}${m.lane}`), s.endsHere]),
    ).toEqual([
      [0, 2, [], []],
      [2, 6, ['outer1'], []],
      [6, 10, ['outer1', 'inner0'], ['inner']],
      [10, 15, ['outer1'], ['outer']],
      [15, 20, [], []],
    ]);
  });

  it('keeps both of two overlapping marks through their shared text', () => {
    const segments = segmentsOf(0, 10, [mark('a', 0, 6), mark('b', 4, 10)]);
    expect(segments.map((s) => s.marks.map((m) => m.claim))).toEqual([['a'], ['a', 'b'], ['b']]);
    expect(segments.map((s) => s.endsHere)).toEqual([[], ['a'], ['b']]);
    const lanes = new Map(segments.flatMap((s) => s.marks.map((m) => [m.claim, m.lane])));
    expect(lanes.get('a')).not.toBe(lanes.get('b'));
  });

  it('clips a mark at the edges of the stretch and lets it end only where it does', () => {
    const marks = [mark('long', 5, 25)];
    expect(segmentsOf(0, 10, marks).map((s) => [s.start, s.end, s.endsHere])).toEqual([
      [0, 5, []],
      [5, 10, []],
    ]);
    expect(segmentsOf(12, 20, marks).map((s) => [s.start, s.end, s.endsHere])).toEqual([[12, 20, []]]);
    expect(segmentsOf(22, 30, marks).map((s) => [s.start, s.end, s.endsHere])).toEqual([
      [22, 25, ['long']],
      [25, 30, []],
    ]);
  });

  it('names claims that end together innermost first', () => {
    expect(segmentsOf(0, 5, [mark('9', 0, 5), mark('9.1', 2, 5)]).at(-1)?.endsHere).toEqual(['9.1', '9']);
  });

  it('keeps the lanes that it is given, so that a mark over several blocks does not jump', () => {
    const all = withLanes([mark('long', 0, 30), mark('inner', 2, 5)]);
    const long = (from: number, to: number) =>
      segmentsOf(from, to, all).flatMap((s) => s.marks.filter((m) => m.claim === 'long').map((m) => m.lane));
    expect(new Set([...long(0, 10), ...long(12, 20), ...long(22, 40)])).toEqual(new Set([1]));
  });

  it('covers the stretch without gap or overlap, so that the pieces give the text', () => {
    fc.assert(
      fc.property(span, someMarks, ({ start, end }, marks) => {
        const text = Array.from({ length: 61 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
        const segments = segmentsOf(start, end, marks);
        expect(segments.map((s) => text.slice(s.start, s.end)).join('')).toBe(text.slice(start, end));
        expect(segments.every((s) => s.start < s.end)).toBe(true);
      }),
    );
  });

  it('has each mark in exactly the segments it covers, whole, and ends it once', () => {
    fc.assert(
      fc.property(span, someMarks, ({ start, end }, marks) => {
        const segments = segmentsOf(start, end, marks);
        for (const m of marks) {
          for (const segment of segments) {
            const covered = m.start <= segment.start && segment.end <= m.end;
            expect(segment.marks.some((one) => one.claim === m.claim)).toBe(covered);
            expect(covered || !overlap(m, { claim: '', ...segment })).toBe(true);
          }
          const ends = segments.filter((segment) => segment.endsHere.includes(m.claim));
          const endsInside = m.start < m.end && m.end > start && m.end <= end;
          expect(ends.map((segment) => segment.end)).toEqual(endsInside ? [m.end] : []);
        }
      }),
    );
  });

  it('orders the marks of every segment outermost first', () => {
    fc.assert(
      fc.property(span, someMarks, ({ start, end }, marks) => {
        for (const { marks: found } of segmentsOf(start, end, marks)) {
          found.slice(1).forEach((inner, i) => {
            const outer = found[i] as LanedMark;
            expect(outer.start < inner.start || (outer.start === inner.start && outer.end >= inner.end)).toBe(
              true,
            );
          });
        }
      }),
    );
  });

  it('copes with a thousand marks, nested and in a row', () => {
    const nested = Array.from({ length: 500 }, (_, i) => mark(`n${i}`, i, 2000 - i));
    const row = Array.from({ length: 500 }, (_, i) => mark(`r${i}`, 2000 + i * 4, 2006 + i * 4));
    const segments = segmentsOf(0, 5000, [...row, ...nested]);
    expect(segments.flatMap((s) => s.endsHere)).toHaveLength(1000);
    expect(segments.find((s) => s.start === 499)?.marks.map((m) => m.lane)).toEqual(
      Array.from({ length: 500 }, (_, i) => 499 - i),
    );
  });
});

describe('withLanes', () => {
  it('never gives overlapping marks one lane, and puts what lies inside further in', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        const laned = withLanes(marks);
        expect(laned).toHaveLength(marks.filter((m) => m.start < m.end).length);
        laned.forEach((a, i) => {
          for (const b of laned.slice(i + 1)) {
            if (overlap(a, b)) expect(a.lane).not.toBe(b.lane);
            if (a.start <= b.start && b.end <= a.end) expect(a.lane).toBeGreaterThan(b.lane);
          }
        });
      }),
    );
  });

  it('needs one lane where nothing overlaps', () => {
    const lanes = withLanes([mark('a', 0, 4), mark('b', 4, 8), mark('c', 9, 12)]).map((m) => m.lane);
    expect(lanes).toEqual([0, 0, 0]);
  });
});

describe('closingPunctuation', () => {
  it.each([
    ['seconds. She', 7, 1],
    ['seconds.” She', 7, 2],
    ['he said), and', 7, 2],
    ['Wort.» Dann', 4, 2],
    ['كلمة؟ نعم', 4, 1],
    ['none here', 4, 0],
    ['end', 3, 0],
    ['an “opening', 3, 0],
  ])('in %j from %i is %i long', (text, at, length) => {
    expect(closingPunctuation(text, at)).toBe(length);
  });
});
