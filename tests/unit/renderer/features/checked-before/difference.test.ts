import { describe, expect, it } from 'vitest';
import { difference } from '../../../../../renderer/features/checked-before/difference';

const own = 'It burned out in 34 seconds over Lakehurst';
const others = (earlier: string) =>
  difference(own, earlier).flatMap(({ text, isOther }) => (isOther ? [text] : []));
const joined = (earlier: string) =>
  difference(own, earlier)
    .map(({ text }) => text)
    .join('');

describe('what differs from one’s own statement', () => {
  it('is the words that the earlier one has instead, each by itself', () => {
    const earlier = 'It burned out in 37 seconds over Lakehurst';
    expect(others(earlier)).toEqual(['37']);
    expect(joined(earlier)).toBe(earlier);
    expect(others('It burned out in 37 seconds over Frankfurt')).toEqual(['37', 'Frankfurt']);
  });

  it('is nothing in the same statement, and in one that only says less', () => {
    expect(difference(own, own)).toEqual([{ text: own, isOther: false }]);
    expect(others('It burned out in 34 seconds')).toEqual([]);
  });

  it('is not marked where most of a statement is other', () => {
    const earlier = 'It was a great ship filled with hydrogen, and so it burned out over Lakehurst';
    expect(difference(own, earlier)).toEqual([{ text: earlier, isOther: false }]);
  });
});
