import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, periodOf, periods } from '../../../../../../renderer/features/library/facets/periods';

describe('periods around a day', () => {
  it.each([
    ['week', new Date(2026, 10, 23), '2026-11-23', '2026-11-29'],
    ['week', new Date(2026, 10, 29, 23, 59), '2026-11-23', '2026-11-29'],
    ['week', new Date(2027, 0, 1), '2026-12-28', '2027-01-03'],
    ['month', new Date(2028, 1, 10), '2028-02-01', '2028-02-29'],
    ['year', new Date(2026, 5, 1), '2026-01-01', '2026-12-31'],
  ] as const)('the %s of %s', (period, today, from, to) => {
    expect(daysOf(period, today)).toEqual({ from, to });
  });

  it('hold the day, and are known again', () => {
    const days = fc.date({ min: new Date(1990, 0, 1), max: new Date(2090, 0, 1), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...periods), (today, period) => {
        const found = daysOf(period, today);
        const local = `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}-${String(today.getDate()).padStart(2, '0')}`;
        expect(found.from <= local && local <= found.to).toBe(true);
        expect(periodOf(found, today)).toBe(period);
      }),
    );
    expect(periodOf({ from: '2026-01-01', to: null }, new Date(2026, 0, 1))).toBeNull();
  });
});
