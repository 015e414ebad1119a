import { expect, it } from 'vitest';
import { shortDate } from '../../../../renderer/ui/dates';

it.each([
  ['2024', '2024'],
  ['2024-04', 'Apr 2024'],
  ['2024-04-03', '3 Apr 2024'],
  ['2024-04-03T23:30:00-11:00', '3 Apr 2024'],
  ['1937-05-06T19:25', '6 May 1937'],
  ['2024-13-45', '2024-13-45'],
])('shows %s as %s, the day that was written', (written, shown) => {
  expect(shortDate(written)).toBe(shown);
});
