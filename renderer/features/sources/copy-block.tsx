import { memo, type ReactNode } from 'react';
import type { BlockRole, InlineRun } from '@shared/domain/block';
import { piecesOf, type Piece } from '../reading/pieces';
import { TextBlock } from '../reading/text-block';
import type { ReadBlock } from './copy-blocks';
import { sameExcerpts, toneOf, type ExcerptMark } from './excerpt-marks';
import styles from './copy.module.css';

interface BlockProps {
  /** The copy's whole text. */
  text: string;
  block: ReadBlock;
  marks: readonly ExcerptMark[];
  /** Its number among the paragraphs. */
  paragraph: number | undefined;
  /** The time at which it was said, shown instead of the number. */
  place: string | undefined;
}

/** The elements of roles that are no paragraphs. */
const tags: Partial<Record<BlockRole, 'h2' | 'blockquote' | 'li'>> = {
  headline: 'h2',
  heading: 'h2',
  quotation: 'blockquote',
  'pull-quote': 'blockquote',
  'list-item': 'li',
};

function withRun(run: InlineRun, children: ReactNode): ReactNode {
  if (run.type === 'emphasis') return <em>{children}</em>;
  if (run.type === 'strong') return <strong>{children}</strong>;
  return (
    <span className={styles.link} data-href={run.href}>
      {children}
    </span>
  );
}

/** One piece of a block: its text inside emphasis and links, tinted once for all excerpts that lie over it. */
function PieceView({ piece }: { piece: Piece<ExcerptMark> }) {
  let drawn: ReactNode = piece.text;
  for (const run of piece.runs) drawn = withRun(run, drawn);
  const tone = toneOf(piece.marks);
  if (!tone) return drawn;
  // Nested, so that the first line of each excerpt can be measured.
  for (const mark of piece.marks) {
    drawn = (
      <span data-mark data-anchor={mark.anchor}>
        {drawn}
      </span>
    );
  }
  return (
    <span className={styles.excerpt} data-tone={tone}>
      {drawn}
    </span>
  );
}

/** A block of a kept copy, drawn anew only when its text or the excerpts in it change. */
export const CopyBlockView = memo(function CopyBlockView({
  text,
  block,
  marks,
  paragraph,
  place,
}: BlockProps) {
  return (
    <TextBlock
      tag={tags[block.role] ?? 'p'}
      className={styles.block}
      data-role={block.role}
      data-start={block.start}
      data-end={block.end}
      data-paragraph={paragraph}
      data-place={place}
    >
      {piecesOf(text, block, marks).map((piece) => (
        <PieceView key={piece.start} piece={piece} />
      ))}
    </TextBlock>
  );
}, sameBlock);

function sameBlock(a: BlockProps, b: BlockProps): boolean {
  return a.text === b.text && a.block === b.block && sameExcerpts(a.marks, b.marks);
}
