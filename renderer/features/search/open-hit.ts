import type { SearchHit } from '@shared/domain/search';
import { go, openBehind, type Route } from '../../app/route';
import { rememberQuery } from './search-store';

/** Where what was found is shown: in its article with the match marked, on its claim's card, or among the sources. */
export function placeOfHit({ kind, id, form, article, claim, source, at }: SearchHit, query: string): Route {
  if (kind === 'source' || article === null)
    return source === null ? { place: 'sources' } : { place: 'sources', source };
  if (claim !== null) return { place: 'article', article, claim };
  const found = { query, at, ...(form === 'remark' ? { remark: id } : {}) };
  return { place: 'article', article, found };
}

/** Goes to what was found. */
export function openHit(hit: SearchHit, query: string): void {
  rememberQuery(query);
  go(placeOfHit(hit, query));
}

/** Puts the article of what was found to the open ones and stays; answers whether it stands in one. */
export function openHitBehind(hit: SearchHit): boolean {
  if (hit.article === null) return false;
  openBehind(hit.article);
  return true;
}
