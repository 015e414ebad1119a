import { anchoredText } from '../../../main/cli/anchored-text';
import type { AnchoredText } from '../../../shared/anchoring/pieces';
import type { OldPlace } from '../../../shared/anchoring/reanchor';
import type { JudgedPair } from './judged-pairs';

/** Two versions of an article of so many words, with claims. */
export interface LongArticle {
  before: AnchoredText;
  after: AnchoredText;
  places: OldPlace[];
}

const SEPARATOR = '\n\n';
const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Articles of at least so many words, each of several pairs in a row, with all their changes. */
export function longArticles(pairs: readonly JudgedPair[], words: number, most: number): LongArticle[] {
  const articles: LongArticle[] = [];
  let [old, now, size, places] = ['', '', 0, [] as OldPlace[]];
  for (const pair of pairs) {
    for (const { id, start, end } of pair.claims)
      places.push({ id: `${pair.id} ${id}`, start: start + old.length, end: end + old.length });
    old += pair.old + SEPARATOR;
    now += pair.new + SEPARATOR;
    size += wordsIn(pair.old);
    if (size < words) continue;
    articles.push({ before: anchoredText(old), after: anchoredText(now), places });
    if (articles.length === most) break;
    [old, now, size, places] = ['', '', 0, []];
  }
  return articles;
}
