import { useMemo } from 'react';
import { StanceIcon } from '../evidence/stance-icon';
import { useGeometry } from '../reading/geometry';
import { inRows } from '../reading/ticks';
import type { ExcerptMark } from './excerpt-marks';
import styles from './copy.module.css';

interface SignsProps {
  marks: readonly ExcerptMark[];
  /** Goes to the claim of an excerpt. */
  onOpen: (mark: ExcerptMark) => void;
}

/** In the copy's own margin, the number of the claim and the stance of each excerpt, beside its first line. */
export function CopySigns({ marks, onOpen }: SignsProps) {
  const places = useGeometry((geometry) => geometry.places);
  const rows = useMemo(
    () =>
      inRows(
        marks.flatMap((mark) => {
          const y = places.get(mark.anchor);
          return y === undefined || !mark.look.excerpt ? [] : [{ mark, y }];
        }),
      ),
    [marks, places],
  );
  return (
    <div className={styles.signs}>
      {rows.map((row) => (
        <div key={row.ticks[0]?.mark.anchor} className={styles.signRow} style={{ top: row.y }}>
          {row.ticks.map(({ mark }) => (
            <button
              key={mark.anchor}
              type="button"
              tabIndex={-1}
              className={styles.sign}
              data-tone={mark.look.tone}
              title={mark.look.label}
              aria-label={mark.look.label}
              // The copy keeps the focus: one reads on while the claim above it changes.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onOpen(mark)}
            >
              {mark.look.excerpt && <StanceIcon stance={mark.look.excerpt.stance} />}
              {mark.look.excerpt?.number}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
