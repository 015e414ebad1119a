import { describe, expect, it } from 'vitest';
import { orderWords } from '../../../../../renderer/features/library/order-words';
import {
  bestFirst,
  chosenAgain,
  goesDown,
  sortsFor,
  usualOrder,
} from '../../../../../renderer/features/library/sorting';

describe('sorting', () => {
  it('goes the usual way first, and the other way round when it is chosen again', () => {
    const byTitle = chosenAgain(usualOrder, 'title');
    expect(byTitle).toEqual({ sort: 'title', reversed: false });
    expect(chosenAgain(byTitle, 'title')).toEqual({ sort: 'title', reversed: true });
    expect(chosenAgain(chosenAgain(byTitle, 'title'), 'title')).toEqual(byTitle);
    expect(chosenAgain(bestFirst, 'relevance')).toEqual(bestFirst);
  });

  it('offers the best match only while something is looked for', () => {
    expect(sortsFor(true)[0]).toBe('relevance');
    expect(sortsFor(false)).not.toContain('relevance');
  });

  it('says which way it goes', () => {
    expect(orderWords(usualOrder)).toBe('Sorted by Imported, newest first');
    expect(orderWords({ sort: 'closing', reversed: false })).toBe('Sorted by Closing time, soonest first');
    expect(orderWords({ sort: 'title', reversed: true })).toBe('Sorted by Title, Z to A');
    expect([goesDown(usualOrder), goesDown({ sort: 'title', reversed: false })]).toEqual([true, false]);
  });
});
