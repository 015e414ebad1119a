import { memo, type CSSProperties } from 'react';
import type { Block } from '@shared/domain/block';
import type { Comparison } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { marksByBlock } from '../reading/marks';
import { marksOn, type ComparedMark } from './claim-marks';
import type { Layout } from './compare-store';
import type { Row } from './fold-rows';
import { StretchView, type AtHand } from './stretch-view';
import { inlineStretches, sideStretches, type Side, type Stretch } from './stretches';
import styles from './text.module.css';

/** What one side of a comparison draws from: its text, its blocks and the marks of each. */
export interface DrawnSide {
  text: string;
  blocks: readonly Block[];
  marks: readonly (readonly ComparedMark[])[];
}

/** Reads one side of a comparison for drawing. */
export function drawnSide(comparison: Comparison, side: Side): DrawnSide {
  const { text, blocks } = comparison[side];
  return { text, blocks, marks: marksByBlock(blocks, marksOn(side, comparison.claims)) };
}

interface RowProps {
  row: Row;
  at: number;
  layout: Layout;
  before: DrawnSide;
  after: DrawnSide;
  atHand: AtHand;
  onClaim: (at: number) => void;
}

/** Letters in a line of a column, roughly. */
const LINE = { beside: 52, inline: 64 };

/** How high a row will be before it is laid out; a custom property has no place in React's style type. */
const linesStyle = (layout: Layout, blocks: readonly (Block | null)[]) =>
  ({
    '--lines': Math.max(
      ...blocks.map((block) => (block ? Math.ceil((block.end - block.start) / LINE[layout]) : 1)),
    ),
  }) as CSSProperties;

/** A row of two texts: both blocks beside each other, or both in one. */
export const RowView = memo(function RowView({ row, at, layout, before, after, atHand, onClaim }: RowProps) {
  const old = row.before === null ? null : (before.blocks[row.before] ?? null);
  const now = row.after === null ? null : (after.blocks[row.after] ?? null);
  const drawn = { atHand, onClaim };
  const column = (side: Side, block: Block | null) => {
    const number = row[side];
    return (
      <div className={styles.column} data-side={side} data-empty={block === null || undefined}>
        {block && row.kind !== 'same' && row.kind !== 'changed' && (
          <p className={styles.rowKind}>{rowName(row)}</p>
        )}
        {block && number !== null && (
          <Text
            block={block}
            stretches={stretchesOn(row, block, side)}
            from={{ before, after }}
            row={row}
            {...drawn}
          />
        )}
      </div>
    );
  };
  return (
    <div
      className={styles.row}
      data-row={at}
      data-kind={row.kind}
      data-current={atHand.hunk === -1 || undefined}
      style={linesStyle(layout, [old, now])}
    >
      {layout === 'beside' ? (
        <>
          {column('before', old)}
          {column('after', now)}
        </>
      ) : old && now ? (
        <div className={styles.column}>
          <Text
            block={now}
            stretches={inlineStretches(now, row.hunks)}
            from={{ before, after }}
            row={row}
            {...drawn}
          />
        </div>
      ) : (
        column(old ? 'before' : 'after', old ?? now)
      )}
    </div>
  );
});

function rowName({ kind, before }: Row): string {
  if (kind === 'moved') return t(before === null ? 'compare/row/movedHere' : 'compare/row/movedAway');
  return t(kind === 'added' ? 'compare/row/added' : 'compare/row/removed');
}

/** A side of a row: in one that only one text has, all of it is struck out or put in; what moved is neither. */
function stretchesOn({ kind, hunks }: Row, block: Block, side: Side): Stretch[] {
  if (kind === 'added' || kind === 'removed') {
    const { start, end } = block;
    return end > start ? [{ side, is: kind, start, end, kinds: [], hunk: null }] : [];
  }
  return sideStretches(block, hunks, side);
}

interface TextProps {
  block: Block;
  stretches: readonly Stretch[];
  from: Record<Side, DrawnSide>;
  row: Row;
  atHand: AtHand;
  onClaim: (at: number) => void;
}

function Text({ block, stretches, from, row, ...drawn }: TextProps) {
  const isInline = new Set(stretches.map(({ side }) => side)).size > 1;
  return (
    <p className={styles.block} dir="auto" data-role={block.role}>
      {stretches.map((stretch) => {
        const side = from[stretch.side];
        const number = row[stretch.side] ?? -1;
        const marks = side.marks[number] ?? [];
        // In one text a claim that still stands is marked where it stands now.
        const shown =
          isInline && stretch.side === 'before' ? marks.filter(({ compared }) => !compared.after) : marks;
        return (
          <StretchView
            key={`${stretch.side} ${stretch.start}`}
            text={side.text}
            block={side.blocks[number] ?? block}
            stretch={stretch}
            marks={shown}
            {...drawn}
          />
        );
      })}
    </p>
  );
}
