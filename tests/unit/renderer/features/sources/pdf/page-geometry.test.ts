import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxesOf,
  caretBox,
  lineEdges,
  offsetAt,
  offsetInNextLine,
  type PageGeometry,
} from '../../../../../../renderer/features/sources/pdf/page-geometry';
import { aPdf } from './a-pdf';

/** Two lines, the first of two items; each character is 5 wide, each line 10 high, and the second one 20 below. */
const page = aPdf([
  [
    { str: 'One two', x: 50, y: 108 },
    { str: 'three.', x: 90, y: 108 },
    { str: 'Four five and six.', x: 50, y: 128 },
  ],
]).geometryOf(1) as PageGeometry;
const at = (words: string) => page.text.indexOf(words);

describe('boxesOf', () => {
  it('covers a span, one box a line, with the spaces between items', () => {
    expect(boxesOf(page, { start: at('two'), end: at('five') - 1 })).toEqual([
      { left: 70, top: 100, width: 50, height: 10, angle: 0 },
      { left: 50, top: 120, width: 20, height: 10, angle: 0 },
    ]);
    expect(boxesOf(page, { start: 3, end: 4 })).toHaveLength(1);
    expect(boxesOf(page, { start: 900, end: 950 })).toEqual([]);
  });

  it('measures from the right what is read from there, and turns with what is turned', () => {
    const arabic = aPdf([[{ str: 'قال الوزير', x: 50, y: 108, dir: 'rtl' }]]).geometryOf(1) as PageGeometry;
    const [first] = boxesOf(arabic, { start: 0, end: 3 });
    expect(first?.left).toBeCloseTo(85);
    expect(first?.width).toBeCloseTo(15);
    expect(caretBox(arabic, 0)).toMatchObject({ left: 100, width: 0, rtl: true });
    const turned = aPdf([[{ str: 'downwards', x: 300, y: 100, turn: 1 }]]).geometryOf(1) as PageGeometry;
    const [box] = boxesOf(turned, { start: 4, end: 9 });
    expect(box?.left).toBeCloseTo(308);
    expect(box?.top).toBeCloseTo(120);
    expect(box?.angle).toBeCloseTo(Math.PI / 2);
  });
});

describe('offsetAt', () => {
  it('finds the nearest character, and stays in the line that one points at', () => {
    expect(offsetAt(page, 70, 105)).toEqual({ offset: at('two'), away: 0 });
    expect(offsetAt(page, 71, 125)?.offset).toBe(at('Four') + 4);
    expect(offsetAt(page, 400, 106)?.offset).toBe(at('three.') + 6);
    expect(offsetAt(page, 10, 128)?.offset).toBe(at('Four'));
    expect(offsetAt(page, 50, 700)?.offset).toBe(at('Four'));
    expect(offsetAt({ ...page, words: [] }, 0, 0)).toBeNull();
  });

  it('is the way back from a caret, everywhere', () => {
    fc.assert(
      fc.property(fc.nat({ max: page.text.length }), (offset) => {
        const box = caretBox(page, offset);
        const back = box && offsetAt(page, box.left, box.top + box.height / 2);
        // Between two items both ends of the space are as near.
        expect(Math.abs((back?.offset ?? Infinity) - offset)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('lines', () => {
  it('have edges, and one leads to the next in the same column', () => {
    expect(lineEdges(page, at('two'))).toEqual({ start: 0, end: at('three.') + 6 });
    expect(offsetInNextLine(page, at('two'), true, 70)).toBe(at('Four') + 4);
    expect(offsetInNextLine(page, at('five'), false, 90)).toBe(at('three.'));
    expect(offsetInNextLine(page, at('two'), false, 70)).toBeNull();
    expect(offsetInNextLine(page, at('five'), true, 70)).toBeNull();
    expect(offsetInNextLine(page, null, true, 50)).toBe(0);
    expect(offsetInNextLine(page, null, false, 50)).toBe(at('Four'));
  });
});
