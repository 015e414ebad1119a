import { describe, expect, it } from 'vitest';
import { difference } from '../../../../../renderer/features/checked-before/difference';

const own = 'It burned out in 34 seconds over Lakehurst';
const joined = ({ before, other, after }: ReturnType<typeof difference>) => before + other + after;

describe('what differs from one’s own statement', () => {
  it('is the words that the earlier one has instead', () => {
    const earlier = 'It burned out in 37 seconds over Lakehurst';
    const found = difference(own, earlier);
    expect(found.other).toBe('37');
    expect(joined(found)).toBe(earlier);
  });

  it('is nothing in the same statement, and in one that only says less', () => {
    expect(difference(own, own)).toEqual({ before: own, other: '', after: '' });
    expect(difference(own, 'It burned out in 34 seconds').other).toBe('');
  });

  it('is not marked where most of a statement is other', () => {
    const earlier = 'It was filled with hydrogen, and so it burned out over Lakehurst';
    expect(difference(own, earlier)).toEqual({ before: earlier, other: '', after: '' });
  });
});
