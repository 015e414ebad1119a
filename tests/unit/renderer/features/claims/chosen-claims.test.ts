import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actedOn, extend, type Chosen } from '../../../../../renderer/features/claims/chosen-claims';

const order = ['a', 'b', 'c', 'd'];
const at = (current: string, ...selected: string[]): Chosen => ({ current, selected: new Set(selected) });
const told = ({ current, selected }: Chosen) => [current, [...selected].sort().join('')];

describe('claims chosen in the editor’s list', () => {
  it('are taken row by row, and given up on the way back', () => {
    const two = extend(at('b'), order, 1);
    expect(told(two)).toEqual(['c', 'bc']);
    expect(told(extend(two, order, 1))).toEqual(['d', 'bcd']);
    expect(told(extend(two, order, -1))).toEqual(['b', 'b']);
  });

  it('end where the list ends', () => {
    expect(told(extend(at('d', 'd'), order, 1))).toEqual(['d', 'd']);
    expect(told(extend({ current: undefined, selected: new Set() }, order, 1))).toEqual([undefined, '']);
  });

  it('are what commands act on; without any it is the row that one stands on', () => {
    expect(actedOn(at('c', 'd', 'a'), order)).toEqual(['a', 'd']);
    expect(actedOn(at('c'), order)).toEqual(['c']);
    expect(actedOn(at('c', 'gone'), order)).toEqual(['c']);
  });

  it('always hold the row that one stands on after a step', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<1 | -1>(1, -1), { minLength: 1 }), (steps) => {
        const end = steps.reduce((chosen, by) => extend(chosen, order, by), at('b'));
        expect(end.selected.size === 0 || end.selected.has(end.current ?? '')).toBe(true);
      }),
    );
  });
});
