import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsIn } from '@shared/domain/amounts';
import { agree, disagreement } from '@shared/domain/figures-agree';

const clash = (a: string, b: string, language = 'en') => {
  const found = disagreement(amountsIn(a, language), amountsIn(b, language));
  return found && [a.slice(found[0].start, found[0].end), b.slice(found[1].start, found[1].end)];
};

describe('figures that disagree', () => {
  it.each([
    ['43 dead in ferry fire', '34 people were killed'],
    ['43 people died', 'thirty-four people died'],
    ['4,000 litres of oil', '40,000 litres of oil'],
    ['a rise of 12%', 'a rise of 21 per cent'],
    ['£3.5m', '£3.5 billion'],
    ['built in 1884', 'was built in 1894'],
    ['more than 43 ships', '34 ships'],
    ['about 40 ships', '60 ships'],
    ['fewer than 40 ships', '43 ships'],
    ['40 to 50 people', '60 people'],
    ['12 men and 5 women', '12 men and 6 women'],
    ['4.2 million people', '4.7 million people'],
  ])('“%s” and “%s”', (a, b) => {
    expect(clash(a, b)).not.toBeNull();
    expect(clash(b, a)).not.toBeNull();
  });

  it.each([
    ['43 dead', 'forty-three people were killed'],
    ['about 40 ships', '43 ships'],
    ['more than 40 ships', '43 ships'],
    ['nearly 45 ships', '43 ships'],
    ['up to 50 ships', '43 ships'],
    ['4,000 litres', 'four thousand litres'],
    ['4 million people', '3,981,204 people'],
    ['12%', '12.4 percent'],
    ['12%', 'twelve per cent'],
    ['half a million', '500,000'],
    ['£3.5m', '3.5 million pounds'],
    ['40 to 50 people', '43 people'],
    ['31 metres high', '102 feet high'],
    ['34 seconds', '43 people'],
    ['12%', '12 people'],
    ['killed 12 and injured 5', '17 people were hurt'],
    ['about 40', 'more than 40'],
    ['the tower', '43 ships'],
  ])('not “%s” and “%s”', (a, b) => {
    expect(clash(a, b)).toBeNull();
    expect(clash(b, a)).toBeNull();
  });

  it('names the figures as they stand', () => {
    expect(clash('About 36 dead', 'It killed thirty-four people')).toBeNull();
    expect(clash('43 dead', 'It killed thirty-four people')).toEqual(['43', 'thirty-four']);
  });

  it('are the same whichever is read first, and never a figure and itself', () => {
    const hedge = fc.constantFrom('', 'about ', 'more than ', 'nearly ', 'up to ');
    const written = fc
      .tuple(hedge, fc.integer({ min: 0, max: 5_000_000 }), fc.constantFrom('', ' million', '%'))
      .map(([before, value, behind]) => `${before}${value.toLocaleString('en')}${behind} `);
    fc.assert(
      fc.property(written, written, (a, b) => {
        const [[one], [other]] = [amountsIn(a, 'en'), amountsIn(b, 'en')];
        expect(agree(one!, other!)).toBe(agree(other!, one!));
        expect(agree(one!, one!)).toBe(true);
        expect(disagreement([one!], [one!])).toBeNull();
      }),
    );
  });
});
