import type { Id } from '@shared/domain/ids';
import { go } from '../../app/route';

/** Which two revisions, and the claim that is looked for in them. */
interface Wish {
  before?: Id;
  after?: Id;
  claim?: Id;
}

/** Shows two revisions of an article beside each other: the last two, where none are named. */
export function openComparison(article: Id, wish: Wish = {}): void {
  go({ place: 'compare', article, ...wish });
}
