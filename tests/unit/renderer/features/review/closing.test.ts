import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closing,
  closingText,
  fromLocalField,
  toLocalField,
} from '../../../../../renderer/features/review/closing';

/** Local times, so that the test says the same in every time zone. 23 November 2026 is a Monday. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);
const now = at(23, 16, 0);
const shown = (date: Date) => closing(date.toISOString(), now);

describe('closing', () => {
  it('says how long it is until then on the same day', () => {
    expect(shown(at(23, 16, 18))).toEqual({ main: '16:18', under: 'in 18 min', isLate: false });
    expect(shown(at(23, 17, 48))).toEqual({ main: '17:48', under: 'in 1 h 48', isLate: false });
    expect(shown(at(23, 18, 5))).toEqual({ main: '18:05', under: 'in 2 h 05', isLate: false });
  });

  it('says how long ago it was on the same day', () => {
    expect(shown(at(23, 15, 40))).toEqual({ main: '15:40', under: '20 min ago', isLate: true });
    expect(shown(at(23, 13, 30))).toEqual({ main: '13:30', under: '2 h 30 ago', isLate: true });
  });

  it('names the weekday within six days, the date beyond', () => {
    expect(shown(at(24, 0, 5))).toEqual({ main: 'Tue', under: '00:05', isLate: false });
    expect(shown(at(29, 9))).toMatchObject({ main: 'Sun', under: '09:00' });
    expect(shown(at(30, 9))).toMatchObject({ main: '30 Nov', under: '09:00' });
    expect(shown(at(20, 9))).toEqual({ main: 'Fri', under: '09:00', isLate: true });
  });
});

it('says a closing time in a line', () => {
  expect(closingText(at(23, 17, 30).toISOString(), now)).toBe('today 17:30');
  expect(closingText(at(25, 12).toISOString(), now)).toBe('Wed 12:00');
});

describe('the field', () => {
  it('keeps an instant to the minute', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(2000, 0, 1), max: new Date(2099, 0, 1), noInvalidDate: true }),
        (date) => {
          date.setSeconds(0, 0);
          // Where clocks are set back, an hour comes twice and a field can't tell which.
          fc.pre(new Date(toLocalField(date.toISOString())).getTime() === date.getTime());
          expect(fromLocalField(toLocalField(date.toISOString()))).toBe(date.toISOString());
        },
      ),
    );
  });

  it('has nothing for nothing', () => {
    expect(toLocalField(null)).toBe('');
    expect(fromLocalField('')).toBeNull();
    expect(fromLocalField('2026-')).toBeNull();
  });
});
