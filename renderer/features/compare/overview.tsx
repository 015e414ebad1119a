import type { Comparison } from '@shared/ipc/contract';
import styles from './compare.module.css';

interface OverviewProps {
  comparison: Comparison;
  /** The row of each claim. */
  claimRows: readonly number[];
  onRow: (row: number) => void;
}

/** A narrow strip with a tick where anything differs. For the mouse: the keys walk the same changes. */
export function Overview({ comparison: { rows, claims, before, after }, claimRows, onRow }: OverviewProps) {
  const lengthOf = (at: number | null, { blocks }: typeof before) => {
    const block = at === null ? undefined : blocks[at];
    return block ? block.end - block.start + 40 : 0;
  };
  const heights = rows.map((row) => Math.max(lengthOf(row.before, before), lengthOf(row.after, after)));
  const all = heights.reduce((sum, height) => sum + height, 0) || 1;
  const lost = new Set(claims.flatMap(({ state }, at) => (state === 'gone' ? [claimRows[at]] : [])));
  const ends = heights.reduce<number[]>((sums, height) => {
    sums.push((sums.at(-1) ?? 0) + height);
    return sums;
  }, []);
  const ticks = rows.map(({ kind }, row) => {
    const height = heights[row] ?? 0;
    const top = (ends[row] ?? 0) - height;
    return { row, kind, top: (100 * top) / all, height: (100 * height) / all, lost: lost.has(row) };
  });
  return (
    <div className={styles.overview} aria-hidden>
      {ticks
        .filter(({ kind }) => kind !== 'same')
        .map(({ row, kind, lost: isLost, ...place }) => (
          <span
            key={row}
            data-kind={kind}
            data-lost={isLost || undefined}
            style={{ top: `${place.top}%`, height: `max(3px, ${place.height}%)` }}
            onMouseDown={(event) => {
              event.preventDefault();
              onRow(row);
            }}
          />
        ))}
    </div>
  );
}
