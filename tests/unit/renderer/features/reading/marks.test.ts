import { describe, expect, it } from 'vitest';
import {
  lookOf,
  marksAt,
  marksByBlock,
  marksOf,
  sameMarks,
} from '../../../../../renderer/features/reading/marks';
import { aClaim } from '../claims/a-claim';

const at = (id: string, start: number, end: number, given: Parameters<typeof aClaim>[0] = {}) => {
  const claim = aClaim({ id, ...given });
  Object.assign(claim.anchors[0]!, { start, end });
  return claim;
};

describe('lookOf', () => {
  it('is one object for a claim, and names it', () => {
    const claim = aClaim({ value: 'disputed', number: '7' });
    expect(lookOf(claim)).toBe(lookOf(claim));
    expect(lookOf(claim).label).toBe('Claim 7, disputed');
  });

  it('tells a sign-off that holds from one that does not', () => {
    const signOff = { id: '', as: 'editor' as const, by: '', at: '', holds: false };
    expect(lookOf(aClaim({ signOffs: [signOff] })).signed).toBe(false);
    expect(lookOf(aClaim({ signOffs: [{ ...signOff, holds: true }] })).signed).toBe(true);
  });
});

describe('marks', () => {
  const claims = [at('outer', 0, 20), at('inner', 5, 9), at('far', 30, 35), at('gone', 1, 2)];
  claims[3]!.anchors[0]!.state = 'gone';
  const marks = marksOf(claims);

  it('leave out what stands nowhere, and lie outside one another', () => {
    expect(marks.map((mark) => `${mark.claim}${mark.lane}`)).toEqual(['outer1', 'inner0', 'far0']);
  });

  it('are in every block that they touch', () => {
    const blocks = [
      { start: 0, end: 5 },
      { start: 7, end: 18 },
      { start: 20, end: 20 },
      { start: 22, end: 40 },
    ];
    expect(marksByBlock(blocks, marks).map((some) => some.map((mark) => mark.claim))).toEqual([
      ['outer'],
      ['outer', 'inner'],
      [],
      ['far'],
    ]);
  });

  it('are alike until a claim, a place or a lane changes', () => {
    expect(sameMarks(marks, marksOf(claims))).toBe(true);
    expect(sameMarks(marks, marksOf([...claims.slice(0, 2), { ...claims[2]! }]))).toBe(false);
    expect(sameMarks(marks, marks.slice(1))).toBe(false);
  });

  it('are found around a caret, the innermost first', () => {
    expect(marksAt(marks, 9).map((mark) => mark.claim)).toEqual(['inner', 'outer']);
    expect(marksAt(marks, 21)).toEqual([]);
  });
});
