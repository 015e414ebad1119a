import { memo, useRef } from 'react';
import { t } from '@shared/text';
import { SummaryLine } from './summary-line';
import type { SummaryRow } from './summary-rows';
import { useInReach } from './use-in-reach';
import styles from './draft-summary.module.css';

/** How high a row is on average before it has been drawn, in rem. */
const USUAL = 4.5;

interface StretchProps {
  rows: readonly SummaryRow[];
  /** The line that the keys are at, where it is one of these; it is drawn wherever one scrolls. */
  at: number | null;
  /** How many rows stand before these, and how many there are in all: a screen reader says both. */
  before: number;
  all: number;
  onAt: (line: number) => void;
}

/** Some rows of a summary, drawn while they are near what can be seen: a long article has a thousand. */
export const SummaryStretch = memo(function SummaryStretch({ rows, at, before, all, onAt }: StretchProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { isNear, height } = useInReach(ref);
  if (!isNear && at === null)
    return <div ref={ref} role="none" style={{ height: height ?? `${rows.length * USUAL}rem` }} />;
  return (
    <div ref={ref} role="none">
      {rows.map((row, index) => {
        const place = { role: 'listitem', 'aria-posinset': before + index + 1, 'aria-setsize': all };
        return row.is === 'heading' ? (
          <div key={row.key} className={styles.heading} {...place}>
            {t(`draft/group/${row.group}`)}
          </div>
        ) : (
          <div
            key={row.key}
            className={styles.row}
            data-line={row.line}
            data-outcome={row.is === 'claim' ? row.claim.outcome : 'new'}
            tabIndex={row.line === at ? 0 : -1}
            onFocus={() => onAt(row.line)}
            {...place}
          >
            <SummaryLine row={row} />
          </div>
        );
      })}
    </div>
  );
});
