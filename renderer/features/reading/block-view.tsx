import { memo, type CSSProperties, type ReactNode } from 'react';
import { Image } from 'lucide-react';
import type { Block } from '@shared/domain/block';
import { t } from '@shared/text';
import { useStore } from 'zustand';
import type { DrawnBlocks } from './drawn-blocks';
import { sameMarks, type TextMark } from './marks';
import { PieceView } from './piece-view';
import { Picture } from './pictures/picture';
import { piecesOf } from './pieces';
import { TextBlock } from './text-block';
import styles from './reading.module.css';

export interface BlockProps {
  /** The revision's whole text. */
  text: string;
  block: Block;
  marks: readonly TextMark[];
  /** The claim whose marks are lit, if it stands in this block. */
  focused: string | null;
  /** Its number among the paragraphs. */
  paragraph: number | undefined;
  /** Its place in the original, shown instead of the number. */
  place: string | undefined;
  /** Says whether it shows its marks already. */
  drawn: DrawnBlocks;
}

/** Letters in a line of the article, roughly. */
const LINE = 64;

/** How high a block will be before it is laid out; a custom property has no place in React's style type. */
const linesStyle = ({ start, end }: Block) =>
  ({ '--lines': Math.max(1, Math.ceil((end - start) / LINE)) }) as CSSProperties;

const noMarks: readonly TextMark[] = [];

type Tag = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p' | 'blockquote' | 'li' | 'div';
const headings: readonly Tag[] = ['h2', 'h2', 'h2', 'h3', 'h4', 'h5', 'h6'];

function tagOf({ role, level }: Block): Tag {
  if (role === 'headline') return 'h1';
  if (role === 'heading') return headings[level ?? 2] ?? 'h6';
  if (role === 'quotation' || role === 'pull-quote') return 'blockquote';
  if (role === 'list-item') return 'li';
  if (role === 'caption' || role === 'credit' || role === 'figure') return 'div';
  return 'p';
}

/**
 * A block of the article, drawn from its text, runs and marks. It is drawn anew only when one of these changes,
 * so that a verdict touches the blocks of its claim and no other.
 */
export const BlockView = memo(function BlockView(props: BlockProps) {
  const { text, block, marks, focused, paragraph, place, drawn } = props;
  const isFull = useStore(drawn.store, ({ starts }) => starts?.has(block.start) ?? true);
  const pieces = piecesOf(text, block, isFull ? marks : noMarks);
  const shown: ReactNode = (
    <TextBlock
      tag={tagOf(block)}
      className={styles.proofBlock}
      data-role={block.role}
      data-level={block.level ?? undefined}
      data-start={block.start}
      data-end={block.end}
      data-block={block.id}
      data-paragraph={paragraph}
      data-place={place}
      style={linesStyle(block)}
    >
      {pieces.map((piece) => (
        <PieceView key={piece.start} piece={piece} focused={focused} />
      ))}
    </TextBlock>
  );
  if (block.role !== 'figure') return shown;
  if (block.image)
    return (
      <div className={styles.proofImage}>
        <Picture block={block.id} size={block.image} words={text.slice(block.start, block.end)} />
        {shown}
      </div>
    );
  return (
    <div className={styles.proofPicture}>
      <Image aria-hidden />
      <span className={styles.proofPictureName}>{t('reading/picture')}</span>
      {shown}
    </div>
  );
}, sameBlock);

function sameBlock(a: BlockProps, b: BlockProps): boolean {
  return (
    a.text === b.text &&
    a.block === b.block &&
    a.focused === b.focused &&
    a.paragraph === b.paragraph &&
    a.place === b.place &&
    a.drawn === b.drawn &&
    sameMarks(a.marks, b.marks)
  );
}
