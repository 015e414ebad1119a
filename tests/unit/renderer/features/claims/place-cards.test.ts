import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCards, type CardToPlace } from '../../../../../renderer/features/claims/place-cards';

const card = (id: string, y: number, height = 28): CardToPlace => ({ id, y, height, lead: 14 });
const place = (cards: CardToPlace[], focused?: string) => [
  ...placeCards(cards, { focused: focused ?? null, gap: 2, focusedGap: 6 }).values(),
];

describe('placeCards', () => {
  it('stands each card level with its text where there is room', () => {
    expect(place([card('a', 100), card('b', 200)])).toEqual([86, 186]);
  });

  it('moves cards that would overlap apart, about their texts', () => {
    expect(place([card('a', 100), card('b', 100), card('c', 100)])).toEqual([56, 86, 116]);
  });

  it('keeps the first card below the top', () => {
    expect(place([card('a', 10), card('b', 10)])).toEqual([0, 30]);
  });

  it('keeps the focused card level with its text, and pushes the others away', () => {
    const cards = [card('a', 100), card('b', 110, 200), card('c', 120), card('d', 500)];
    expect(place(cards, 'b')).toEqual([62, 96, 302, 486]);
  });

  it('moves even the focused card where those above it need the room', () => {
    expect(place([card('a', 14), card('b', 20)], 'b')).toEqual([0, 34]);
  });

  it('takes a focus that is not among the cards for none', () => {
    expect(place([card('a', 100)], 'x')).toEqual([86]);
  });

  const cards = fc
    .array(fc.record({ y: fc.nat(2000), height: fc.integer({ min: 20, max: 400 }), lead: fc.nat(20) }), {
      maxLength: 30,
    })
    .map((some) => some.sort((a, b) => a.y - b.y).map((one, i) => ({ ...one, id: String(i) })));

  it('never overlaps, keeps the order and stays below the top, wherever the focus is', () => {
    fc.assert(
      fc.property(cards, fc.nat(30), (some, focus) => {
        const tops = placeCards(some, { focused: String(focus), gap: 2, focusedGap: 6 });
        let bottom = 0;
        some.forEach((one, i) => {
          const near = i === focus || i === focus + 1;
          const gap = i === 0 ? 0 : near ? 6 : 2;
          expect(tops.get(one.id)).toBeGreaterThanOrEqual(bottom + gap);
          bottom = tops.get(one.id)! + one.height;
        });
      }),
    );
  });

  it('leaves the focused card level with its text unless the cards above it fill the room', () => {
    fc.assert(
      fc.property(cards, fc.nat(29), (some, at) => {
        const focus = some[at];
        if (!focus) return;
        const room = some.slice(0, at).reduce((sum, one, i) => sum + one.height + (i + 1 === at ? 6 : 2), 0);
        const tops = placeCards(some, { focused: focus.id, gap: 2, focusedGap: 6 });
        expect(tops.get(focus.id)).toBe(Math.max(room, focus.y - focus.lead));
      }),
    );
  });

  it('moves nothing where nothing would overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 40, max: 200 }), { maxLength: 20 }), (gaps) => {
        let y = 0;
        const spread = gaps.map((gap, i) => card(String(i), (y += gap)));
        expect(place(spread)).toEqual(spread.map((one) => one.y - 14));
      }),
    );
  });
});
