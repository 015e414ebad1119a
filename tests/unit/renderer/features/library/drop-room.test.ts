import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIn, roomBeside, type Room } from '../../../../../renderer/features/library/drop-room';

const room = (left: number, top: number, right: number, bottom: number): Room => ({
  left,
  top,
  right,
  bottom,
});
/** As an element's DOMRect has them: none of the fields is its own. */
const desk = Object.create(room(56, 40, 1280, 800)) as Room;

describe('the room for what can be dropped', () => {
  it('is all of it where nothing else takes files', () => {
    expect(roomBeside(desk, [])).toBe(desk);
    expect(roomBeside(desk, [room(0, 0, 50, 800), room(60, 60, 60, 90)])).toBe(desk);
  });

  it('ends at a pane beside the article, or below it', () => {
    expect(roomBeside(desk, [room(760, 90, 1280, 760)])).toEqual(room(56, 40, 760, 800));
    expect(roomBeside(desk, [room(56, 500, 1280, 760)])).toEqual(room(56, 40, 1280, 500));
  });

  it('touches none of the others', () => {
    const number = fc.integer({ min: 0, max: 1300 });
    const rooms = fc
      .tuple(number, number, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }))
      .map(([left, top, width, height]) => room(left, top, left + width, top + height));
    fc.assert(
      fc.property(fc.array(rooms, { maxLength: 4 }), number, number, (others, x, y) => {
        const left = roomBeside(desk, others);
        expect(isIn(left, x, y) && others.some((other) => isIn(other, x, y))).toBe(false);
        if (isIn(left, x, y)) expect(isIn(desk, x, y)).toBe(true);
      }),
    );
  });
});
