import type { Extraction, IntakeNote } from '@shared/domain/article';
import type { ArticleImage } from '@shared/domain/image';
import { t } from '@shared/text/index';
import { readFront } from './front-lines';
import { declaredLanguage } from './language';
import { placeComments, type FoundComment } from './place-comments';
import type { PointedBlock } from './pointed-text';
import { nothingKnown, type Reading } from './reading';

/** What was read of a document as a word processor keeps it. */
interface Written {
  blocks: readonly PointedBlock[];
  removed: number;
  images: number;
}

/** What stands beside its text. */
interface Beside {
  comments: readonly FoundComment[];
  /** How many changes were tracked, and how they were read. */
  changes: NonNullable<Extraction['changes']>;
  language: string | undefined;
  pictures: readonly ArticleImage[];
}

/** The reading of a word processor's document: who wrote it and when stand in its first lines. */
export function writtenReading({ blocks, removed, images }: Written, beside: Beside): Reading {
  const front = readFront(blocks);
  const text = front.blocks.map((block) => block.text).join('\n');
  const language = declaredLanguage([beside.language], text);
  keepPoints(blocks, front.blocks);
  const comments = placeComments(beside.comments, front.blocks, language);
  const changes = beside.changes.count > 0 ? beside.changes : null;
  return {
    data: { ...nothingKnown, ...front.data, language },
    blocks: front.blocks.map(({ points: _, ...block }) => block),
    removed,
    images,
    pictures: beside.pictures,
    comments,
    changes,
    notes: notesOf(changes, comments.filter(({ kind }) => kind === 'comment').length),
  };
}

/** A line that became a date of the article is no block: what was said of it stands on the first one. */
function keepPoints(read: readonly PointedBlock[], kept: readonly PointedBlock[]): void {
  const standing = new Set(kept.map(({ points }) => points));
  const first = kept.find(({ text }) => text !== '');
  const lost = read.flatMap(({ points }) => (standing.has(points) ? [] : points));
  first?.points.push(...lost.map((point) => ({ ...point, offset: 0 })));
}

function notesOf(changes: Extraction['changes'], comments: number): IntakeNote[] {
  const notes: IntakeNote[] = [];
  if (changes) {
    const key = changes.as === 'accepted' ? 'intake/note/changes' : 'intake/note/changesUndone';
    notes.push({ code: 'changes-accepted', message: t(key, { count: changes.count }) });
  }
  if (comments > 0) notes.push(commentsLeftOut(comments));
  return notes;
}

/** That so many comments are not in what was read. */
export const commentsLeftOut = (count: number): IntakeNote => ({
  code: 'comments-left-out',
  message: t('intake/note/comments', { count }),
});
