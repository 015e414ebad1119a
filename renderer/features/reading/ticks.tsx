import { memo, useMemo } from 'react';
import { VerdictIcon } from '../../ui/verdict-icon';
import { recedes } from '../claims/groups';
import { placed } from '../claims/placed';
import type { Claim } from '@shared/domain/claim';
import { useActions } from './actions';
import { useGeometry } from './geometry';
import { lookOf } from './marks';
import styles from './reading.module.css';

/** Signs whose lines are nearer than this stand in one row. */
const SAME_LINE = 9;

/** Puts signs of one line of text side by side. */
export function inRows<T extends { y: number }>(ticks: readonly T[]): { y: number; ticks: T[] }[] {
  const rows: { y: number; ticks: T[] }[] = [];
  for (const tick of [...ticks].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && tick.y - row.y < SAME_LINE) row.ticks.push(tick);
    else rows.push({ y: tick.y, ticks: [tick] });
  }
  return rows;
}

/** Above this many, only the signs near the window are drawn. */
const DRAW_ALL = 60;

/** In the strip's own margin, a sign for each place of a claim that needs nobody any more. */
export const Ticks = memo(function Ticks({ claims }: { claims: readonly Claim[] }) {
  const places = useGeometry((geometry) => geometry.places);
  const view = useGeometry((geometry) => geometry.view);
  const actions = useActions();
  const receded = useMemo(() => claims.filter(recedes), [claims]);
  const rows = useMemo(() => {
    const ticks = receded.flatMap((claim) =>
      placed(claim).flatMap(({ id }) => {
        const y = places.get(id);
        return y === undefined ? [] : [{ claim, anchor: id, y }];
      }),
    );
    return { all: inRows(ticks), count: ticks.length };
  }, [receded, places]);
  const drawn =
    rows.count <= DRAW_ALL ? rows.all : rows.all.filter(({ y }) => y >= view.top && y <= view.bottom);
  return (
    <div className={styles.ticks}>
      {drawn.map((row) => (
        <div key={row.ticks[0]?.anchor} className={styles.tickRow} style={{ top: row.y }}>
          {row.ticks.map(({ claim, anchor }) => {
            const look = lookOf(claim);
            return (
              <button
                key={anchor}
                type="button"
                tabIndex={-1}
                className={styles.tick}
                title={look.label}
                aria-label={look.label}
                onClick={() => actions.openCard(claim.id, anchor)}
              >
                <VerdictIcon standing={look.group} signed={look.signed} />
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
});
