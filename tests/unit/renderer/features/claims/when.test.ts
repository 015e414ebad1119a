import { describe, expect, it } from 'vitest';
import { when, whenBriefly } from '../../../../../renderer/features/claims/when';

/** Instants of this place's time, so that the test holds in every zone. */
const at = (...parts: [number, number, number, number, number]) => new Date(...parts);
const now = at(2026, 10, 23, 17, 1);
const told = (moment: Date) => [when(moment.toISOString(), now), whenBriefly(moment.toISOString(), now)];

describe('when', () => {
  it.each([
    [at(2026, 10, 23, 8, 5), '08:05', '08:05'],
    [at(2026, 10, 20, 15, 42), 'Fri 15:42', 'Fri'],
    [at(2026, 10, 25, 12, 0), 'Wed 12:00', 'Wed'],
    [at(2026, 3, 3, 12, 0), '3 Apr', '3 Apr'],
    [at(2024, 3, 3, 12, 0), '3 Apr 2024', '3 Apr 2024'],
  ])('%s', (moment, long, short) => expect(told(moment)).toEqual([long, short]));
});
