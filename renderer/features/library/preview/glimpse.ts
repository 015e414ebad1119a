import type { Revision } from '@shared/domain/article';
import type { Block, BlockRole } from '@shared/domain/block';

/** How much of a text a preview shows, in UTF-16 code units: enough to know an article again. */
const GLIMPSE = 900;

const roles: readonly BlockRole[] = ['standfirst', 'paragraph', 'quotation', 'list-item', 'heading'];

/** The first paragraphs of a revision, to about the length of a glimpse; standfirst and headings count. */
export function glimpse(revision: Pick<Revision, 'blocks' | 'text'>): Block[] {
  const shown: Block[] = [];
  let length = 0;
  for (const block of revision.blocks) {
    if (!roles.includes(block.role)) continue;
    if (shown.length > 0 && length > GLIMPSE) break;
    shown.push(block);
    length += block.end - block.start;
  }
  return shown;
}
