import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextClock } from '../../../../../main/library/store/clock';

describe('the hybrid logical clock', () => {
  it('always moves on, also when the wall clock stands still or is set back', () => {
    const times = fc.array(fc.integer({ min: 0, max: 4_000_000_000_000 }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(times, (walls) => {
        let last: string | null = null;
        for (const wall of walls) {
          const next: string = nextClock(last, new Date(wall), 'r');
          if (last) expect(next > last).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('follows the wall clock when that is ahead', () =>
    expect(nextClock(nextClock(null, new Date(1000), 'r'), new Date(2000), 'r')).toBe(
      '0000000007d0-000000-r',
    ));
});
