import { describe, expect, it } from 'vitest';
import { writtenDate } from '../../../../../renderer/features/reading/written-date';

describe('writtenDate', () => {
  it.each([
    ['2024', '2024'],
    ['2024-04', 'April 2024'],
    ['2024-04-03', '3 April 2024'],
    ['2024-04-03T12:30', '3 April 2024, 12:30'],
    ['2024-04-03T12:30:15.5Z', '3 April 2024, 12:30 UTC'],
    ['2024-04-03T23:30+02:00', '3 April 2024, 23:30 +02:00'],
    ['2024-13', '2024-13'],
    ['soon', 'soon'],
  ])('%s', (written, shown) => expect(writtenDate(written)).toBe(shown));
});
