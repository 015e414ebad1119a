import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsIn } from '@shared/domain/amounts';

const read = (text: string, language: string | null = 'en') =>
  amountsIn(text, language).map(({ low, high, unit, hedge, nouns }) => [
    low === high ? low : `${low}–${high}`,
    ...(unit ? [unit] : []),
    ...(hedge === 'exact' ? [] : [hedge]),
    ...nouns.slice(0, 1),
  ]);

describe('figures as they are meant', () => {
  it.each([
    ['43 people died', [[43, 'person']]],
    ['4,000 litres', [[4000, 'litre']]],
    ['4.2 million euros', [[4_200_000, '€']]],
    ['£3.5m of cuts', [[3_500_000, '£', 'cut']]],
    ['31 m high', [[31, 'm']]],
    ['$1.2bn', [[1_200_000_000, '$']]],
    ['12.5% of voters', [[12.5, '%', 'voter']]],
    ['12 per cent', [[12, '%']]],
    ['up 3 percentage points', [[3, 'points']]],
    ['forty-three ships', [[43, 'ship']]],
    ['two hundred and thirty men', [[230, 'man']]],
    ['half a million visitors', [[500_000, 'visitor']]],
    ['a dozen boats', [[12, 'boat']]],
    ['two thousand and six lamps', [[2006, 'lamp']]],
    ['between 40 and 50 people', [['40–50', 'person']]],
    ['40-50 people', [['40–50', 'person']]],
    ['40 to 50 people', [['40–50', 'person']]],
    ['about 40 ships', [[40, 'about', 'ship']]],
    ['more than 40 ships', [[40, 'over', 'ship']]],
    ['fewer than 40 ships', [[40, 'under', 'ship']]],
    ['nearly 40 ships', [[40, 'nearly', 'ship']]],
    ['40 ships or more', [[40, 'over', 'ship']]],
    ['40+ ships', [[40, 'over']]],
    ['built in 1884 and sold', [[1884, 'year']]],
    ['1,884 men', [[1884, 'man']]],
    [
      '12 men and 5 women',
      [
        [12, 'man'],
        [5, 'woman'],
      ],
    ],
    ['٤٣ سفينة', [[43, 'سفينة']]],
  ])('%s', (text, expected) => {
    expect(read(text).map((one) => one.slice(0, 3))).toEqual(expected);
  });

  it.each([
    'on 6 May and May 6',
    'at 12:30',
    'the 3rd and 21st',
    'won 3-2',
    'flight A320',
    'version 4.1.2',
    'one of them, thousands of others',
    'rose from 40 to 50',
    'No letters',
  ])('leaves out what is none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads decimals as the language writes them, and no scale that it doesn’t know', () => {
    expect(read('4.000 Liter', 'de')).toEqual([[4000, 'liter']]);
    expect(read('3,5 % der Wähler', 'de')).toEqual([[3.5, '%', 'der']]);
    expect(read('4 Millionen Euro', 'de')).toEqual([]);
    expect(read('rund 40 Schiffe', 'de')).toEqual([[40, 'about', 'schiffe']]);
    expect(read('4\u202f000 litres', 'fr')).toEqual([[4000, 'litre']]);
    // English words are read in English only.
    expect(read('two ships', 'fr')).toEqual([]);
  });

  it('says where each stands, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('4', '3', ',', '.', '%', '£', ' ', 'm', '-', 'two ', 'hundred ', '٤', 'x'),
        }),
        fc.constantFrom('en', 'de', null),
        (text, language) => {
          let last = 0;
          for (const { start, end, low, high, grain } of amountsIn(text, language)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toMatch(/[\p{Nd}a-z]/u);
            expect([low, high, grain].every(Number.isFinite) && low <= high && grain > 0).toBe(true);
            last = end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads a number as it was written, with and without thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
        const [one] = amountsIn(`${number.toLocaleString('en')} ships`, 'en');
        expect(one).toMatchObject({ low: number, nouns: ['ship'] });
      }),
    );
  });
});
