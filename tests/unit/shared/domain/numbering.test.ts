import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberClaims, numberingOf, type Numbered } from '@shared/domain/numbering';

const claim = (
  id: string,
  start: number | null,
  end = (start ?? 0) + 5,
  parent: string | null = null,
): Numbered => ({
  id,
  parent,
  place: start === null ? null : { start, end },
});

describe('numbers', () => {
  it('follow the text, the longer of two first, those without a place last', () =>
    expect(numberClaims([claim('d', null), claim('c', 20), claim('b', 3, 8), claim('a', 3, 30)])).toEqual([
      { id: 'a', number: '1' },
      { id: 'b', number: '2' },
      { id: 'c', number: '3' },
      { id: 'd', number: '4' },
    ]));

  it('number parts under their claim, at any depth', () =>
    expect(
      numberClaims([
        claim('x', 0),
        claim('p', 9, 10, 'y'),
        claim('y', 8),
        claim('q', 9, 10, 'p'),
        claim('z', 1, 2, 'y'),
      ]),
    ).toEqual([
      { id: 'x', number: '1' },
      { id: 'y', number: '2' },
      { id: 'z', number: '2.1' },
      { id: 'p', number: '2.2' },
      { id: 'q', number: '2.2.1' },
    ]));

  it('number a part whose claim is gone as a claim', () =>
    expect(numberClaims([claim('p', 9, 10, 'gone')])).toEqual([{ id: 'p', number: '1' }]));

  it('are each given once, whatever the order of the list', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50), { maxLength: 30 }), fc.nat(), (starts, seed) => {
        const claims = starts.map((start, index) =>
          claim(String(index), start, start + 4, index % 3 ? '0' : null),
        );
        const shuffled = claims.toSorted(
          (a, b) => ((Number(a.id) * 7 + seed) % 11) - ((Number(b.id) * 7 + seed) % 11),
        );
        const numbered = numberClaims(claims);
        expect(numberClaims(shuffled)).toEqual(numbered);
        expect(new Set(numbered.map(({ number }) => number)).size).toBe(claims.length);
      }),
    ));
});

describe('numberingOf', () => {
  it('is the same for the same claims under the same numbers, and for nothing else', () => {
    const list = [
      { id: 'a', number: '1' },
      { id: 'b', number: '2' },
    ];
    expect(numberingOf(list)).toBe(numberingOf(structuredClone(list)));
    expect(numberingOf(list.slice(1))).not.toBe(numberingOf(list));
    expect(numberingOf([list[0]!, { id: 'b', number: '1.1' }])).not.toBe(numberingOf(list));
  });
});
