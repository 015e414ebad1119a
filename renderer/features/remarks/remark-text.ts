import type { Span } from '@shared/domain/anchor';
import type { Revision } from '@shared/domain/article';
import type { Remark } from '@shared/domain/remark';

/** Where a remark stands in a revision; `null` for one on the whole article, or on an earlier draft. */
export function spanOfRemark(
  { start, end, revision: of }: Pick<Remark, 'start' | 'end' | 'revision'>,
  revision: Pick<Revision, 'id'>,
): Span | null {
  return start === null || end === null || of !== revision.id ? null : { start, end };
}
