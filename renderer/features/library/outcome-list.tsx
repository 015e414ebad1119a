import { useLayoutEffect, type KeyboardEvent } from 'react';
import { t } from '@shared/text';
import { useRem } from '../../ui/use-rem';
import { useRows } from '../../ui/use-rows';
import type { ImportKind } from './import-store';
import { importAgain } from './importing';
import { groupOf, targetOf, type OutcomeLine } from './outcome-groups';
import { OutcomeRow } from './outcome-row';
import { openOutcome } from './open-outcome';
import styles from './outcome-list.module.css';

const ROW = 5.25;
/** Rows in sight, at most. */
const SIGHT = 6;
const PAGE = SIGHT - 1;
/** Room above and below the rows for the ring of the focus, in pixels. */
const RING = 3;
const nothing = () => undefined;

interface OutcomeListProps {
  lines: readonly OutcomeLine[];
  as: ImportKind;
  /** The line that one is on. */
  place: number;
  onPlace: (place: number) => void;
  onClose: () => void;
}

/** The outcomes of thousands of files, walked with the arrows; Enter opens what a file became, or tries it again. */
export function OutcomeList({ lines, as, place, onPlace, onClose }: OutcomeListProps) {
  const height = useRem(ROW);
  const last = lines.length - 1;
  const at = Math.min(place, last);
  const { scroller, rows, total, show } = useRows({
    count: lines.length,
    height,
    chosen: at,
    onRange: nothing,
  });
  useLayoutEffect(() => scroller.current?.focus(), [scroller]);

  const go = (to: number) => {
    const next = Math.max(0, Math.min(last, to));
    onPlace(next);
    show(next);
  };
  const act = () => {
    const line = lines[at];
    if (!line || line.heading) return;
    if (targetOf(line.file)) openOutcome(line.file, onClose);
    else if (groupOf(line.file) !== 'known') void importAgain([line.file.file], 'refuse');
  };
  const moves: Record<string, () => void> = {
    ArrowDown: () => go(at + 1),
    ArrowUp: () => go(at - 1),
    PageDown: () => go(at + PAGE),
    PageUp: () => go(at - PAGE),
    Home: () => go(0),
    End: () => go(last),
    Enter: act,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A button in a row presses itself.
    if (event.target !== event.currentTarget) return;
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  return (
    <div
      ref={scroller}
      className={styles.list}
      style={{ height: Math.min(lines.length, SIGHT) * height + 2 * RING }}
      role="grid"
      aria-label={t('library/outcomes/list')}
      aria-rowcount={lines.length}
      aria-activedescendant={`outcome-${at}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={styles.rows} style={{ height: total }}>
        {rows.map(({ index, top }) => {
          const line = lines[index];
          return (
            line && (
              <OutcomeRow
                key={line.heading ? line.group : line.file.file}
                line={line}
                as={as}
                index={index}
                isChosen={index === at}
                style={{ top, height }}
                onChoose={() => onPlace(index)}
                onClose={onClose}
                // The button that was pressed may go with its row.
                onDone={() => scroller.current?.focus()}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
