import { describe, expect, it } from 'vitest';
import { SearchFilter } from '@shared/domain/search';
import {
  asRequested,
  chosenValues,
  isNarrowed,
  noFilter,
  withToggled,
} from '../../../../../renderer/features/library/library-filter';

describe('the filter', () => {
  it('takes values on and off, and is none again without any', () => {
    const budget = { facet: 'tag', value: 'budget' } as const;
    const both = withToggled(withToggled(noFilter, budget), { facet: 'tag', value: '' });
    expect(both.facets).toEqual({ tag: ['budget', ''] });
    const none = withToggled(withToggled(both, budget), { facet: 'tag', value: '' });
    expect(none).toEqual(noFilter);
    expect([both, none, { ...none, from: '2026-01-01' }].map(isNarrowed)).toEqual([true, false, true]);
  });

  it('lists what is chosen in the order of the column', () => {
    const filter = withToggled(withToggled(noFilter, { facet: 'language', value: 'en' }), {
      facet: 'standing',
      value: 'check',
    });
    expect(chosenValues(filter)).toEqual([
      { facet: 'standing', value: 'check' },
      { facet: 'language', value: 'en' },
    ]);
  });

  it('is what the contract takes', () => {
    const filter = withToggled(noFilter, { facet: 'outlet', value: 'The Paper' });
    expect(SearchFilter.parse(asRequested(filter))).toEqual({
      facets: { outlet: ['The Paper'] },
      from: null,
      to: null,
    });
  });
});
