import type { Id } from '@shared/domain/ids';
import { go } from '../../app/route';

/** Shows two revisions of an article beside each other: the last two, where none are named. */
export function openComparison(article: Id, two: { before?: Id; after?: Id } = {}): void {
  go({ place: 'compare', article, ...two });
}
