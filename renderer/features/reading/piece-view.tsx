import type { CSSProperties, ReactNode } from 'react';
import type { InlineRun } from '@shared/domain/block';
import { VerdictIcon } from '../../ui/verdict-icon';
import type { TextMark } from './marks';
import type { Piece } from './pieces';
import styles from './reading.module.css';

/** A custom property has no place in React's style type. */
const laneStyle = (lane: number) => ({ '--lane': lane }) as CSSProperties;

function withRun(run: InlineRun, children: ReactNode): ReactNode {
  if (run.type === 'emphasis') return <em>{children}</em>;
  if (run.type === 'strong') return <strong>{children}</strong>;
  return (
    <span className={styles.textLink} data-href={run.href}>
      {children}
    </span>
  );
}

function markData(mark: TextMark, focused: string | null) {
  const { group, kept } = mark.look;
  return {
    'data-claim': mark.claim,
    'data-anchor': mark.anchor,
    'data-group': kept ? 'kept' : group,
    'data-focused': mark.claim === focused || undefined,
  };
}

/**
 * A mark's number with its icon. It holds no text node (the number is drawn by the style sheet), so offsets of
 * the text and whatever is copied from it stay clean.
 */
function NumberTag({ mark, focused }: { mark: TextMark; focused: string | null }) {
  return (
    <span
      className={styles.numberTag}
      role="button"
      tabIndex={-1}
      aria-label={mark.look.label}
      data-number={mark.look.number}
      {...markData(mark, focused)}
    >
      <VerdictIcon standing={mark.look.group} size={10} />
    </span>
  );
}

/** One piece of a block: its text inside emphasis and marks, and the numbers that stand behind it. */
export function PieceView({ piece, focused }: { piece: Piece<TextMark>; focused: string | null }) {
  let drawn: ReactNode = piece.text;
  for (const mark of piece.marks.toReversed()) {
    drawn = (
      <span data-mark className={styles.textMark} style={laneStyle(mark.lane)} {...markData(mark, focused)}>
        {drawn}
      </span>
    );
  }
  for (const run of piece.runs) drawn = withRun(run, drawn);
  return (
    <>
      {drawn}
      {piece.tags.map((mark) => (
        <NumberTag key={mark.anchor} mark={mark} focused={focused} />
      ))}
    </>
  );
}
