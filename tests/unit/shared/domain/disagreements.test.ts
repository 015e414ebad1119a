import { describe, expect, it } from 'vitest';
import type { AnchorState } from '@shared/domain/anchor';
import { disagreementsOf } from '@shared/domain/disagreements';

const place = (id: string, quote: string, state: AnchorState = 'exact') => ({ id, quote, state });

describe('places of a claim that say different figures', () => {
  it('are named with their figures, each beside the first that it contradicts', () => {
    const places = [
      place('headline', 'Ferry fire kills 43'),
      place('caption', 'The fire killed forty-three people.'),
      place('body', 'The fire killed 34 people'),
    ];
    expect(disagreementsOf(places, 'en')).toEqual([{ anchors: ['headline', 'body'], figures: ['43', '34'] }]);
  });

  it('say nothing where they stand nowhere, where they agree, and of one place alone', () => {
    const [one, other] = [place('a', '43 people'), place('b', '34 people', 'gone')];
    expect(disagreementsOf([one, other], 'en')).toEqual([]);
    expect(disagreementsOf([place('a', 'about 40 people'), place('b', '43 people')], null)).toEqual([]);
    expect(disagreementsOf([place('a', '43 men and 34 women')], 'en')).toEqual([]);
  });
});
