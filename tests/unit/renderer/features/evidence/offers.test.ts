import { describe, expect, it } from 'vitest';
import { offersOf } from '../../../../../renderer/features/evidence/offers';
import type { Article } from '../../../../../shared/domain/article';
import type { Source } from '../../../../../shared/domain/source';

const source = (id: string) => ({ id, name: id }) as Source;
const article = { id: 'x', title: 'An article' } as Article;
const keys = (...given: Parameters<typeof offersOf>) =>
  offersOf(...given).map(({ label, offers }) => [label, ...offers.map(({ key }) => key)]);

describe('offersOf', () => {
  it('heads the sources of the article while nothing is typed, and offers none twice', () => {
    expect(keys({ sources: [source('a'), source('b')], articles: [article] }, '', [source('b')])).toEqual([
      ['Sources of this article', 'b'],
      ['In the library', 'a', 'x'],
    ]);
  });

  it('goes by what was typed alone, the new source last', () => {
    expect(keys({ sources: [source('a')], articles: [article] }, 'Report', [source('b')])).toEqual([
      [null, 'a', 'x', 'new'],
    ]);
  });

  it('offers nothing where there is nothing', () => {
    expect(keys({ sources: [], articles: [] }, '', [])).toEqual([]);
    expect(keys({ sources: [], articles: [] }, 'Report', [])).toEqual([[null, 'new']]);
  });
});
