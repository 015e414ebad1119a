import type { IntakeNote } from '@shared/domain/article';
import type { ArticleImage } from '@shared/domain/image';
import { t } from '@shared/text/index';
import { readFront } from './front-lines';
import { declaredLanguage } from './language';
import { nothingKnown, type ReadBlock, type Reading } from './reading';

/** What was read of a document as a word processor keeps it. */
interface Written {
  blocks: readonly ReadBlock[];
  /** How many tracked changes were read as accepted. */
  changes: number;
  removed: number;
  images: number;
}

/** What else is known of it. */
interface Beside {
  comments: number;
  language: string | undefined;
  pictures: readonly ArticleImage[];
}

/** The reading of a word processor's document: who wrote it and when stand in its first lines. */
export function writtenReading(
  { blocks, changes, removed, images }: Written,
  { comments, language, pictures }: Beside,
): Reading {
  const front = readFront(blocks);
  const text = front.blocks.map((block) => block.text).join('\n');
  const notes: IntakeNote[] = [];
  if (changes > 0)
    notes.push({ code: 'changes-accepted', message: t('intake/note/changes', { count: changes }) });
  if (comments > 0)
    notes.push({ code: 'comments-left-out', message: t('intake/note/comments', { count: comments }) });
  return {
    data: { ...nothingKnown, ...front.data, language: declaredLanguage([language], text) },
    blocks: front.blocks,
    removed,
    images,
    pictures,
    notes,
  };
}
