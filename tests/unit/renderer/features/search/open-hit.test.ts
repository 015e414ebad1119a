import { expect, it } from 'vitest';
import { placeOfHit } from '../../../../../renderer/features/search/open-hit';
import { aHit } from './a-hit';

const at = { start: 4, end: 11 };

it('opens an article at the match, a claim and what hangs on it at its card', () => {
  expect(placeOfHit(aHit({ at }), 'harbour')).toEqual({
    ...{ place: 'article', article: 'article', found: { query: 'harbour', at } },
  });
  for (const kind of ['claim', 'evidence', 'note'] as const)
    expect(placeOfHit(aHit({ kind, claim: 'claim', at }), 'harbour')).toEqual({
      ...{ place: 'article', article: 'article', claim: 'claim' },
    });
});

it('opens a remark where it stands, and a source among the sources', () => {
  const remark = aHit({ kind: 'note', form: 'remark', id: 'remark' });
  expect(placeOfHit(remark, 'ice')).toEqual({
    ...{ place: 'article', article: 'article', found: { query: 'ice', at: null, remark: 'remark' } },
  });
  const source = aHit({ kind: 'source', article: null, source: 'source' });
  expect(placeOfHit(source, 'ice')).toEqual({ place: 'sources', source: 'source' });
});
