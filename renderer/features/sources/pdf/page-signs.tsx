import { useMemo } from 'react';
import type { ItemBox } from '@shared/domain/pdf-page';
import { StanceIcon } from '../../evidence/stance-icon';
import { inRows } from '../../reading/ticks';
import type { ExcerptMark } from '../excerpt-marks';
import copyStyles from '../copy.module.css';
import styles from './pdf.module.css';

interface SignsProps {
  /** The page's marks and the boxes that they cover. */
  drawn: readonly { mark: ExcerptMark; boxes: readonly ItemBox[] }[];
  scale: number;
  /** Goes to the claim of an excerpt. */
  onOpen: (mark: ExcerptMark) => void;
}

/** In the page's margin the number of the claim and the stance of each excerpt, beside its first line. */
export function PageSigns({ drawn, scale, onOpen }: SignsProps) {
  const rows = useMemo(
    () =>
      inRows(
        drawn
          .flatMap(({ mark, boxes: [first] }) =>
            mark.look.excerpt && first ? [{ mark, y: (first.top + first.height / 2) * scale }] : [],
          )
          .sort((a, b) => a.y - b.y),
      ),
    [drawn, scale],
  );
  return rows.map((row) => (
    <div key={row.ticks[0]?.mark.anchor} className={styles.signs} style={{ top: row.y }}>
      {row.ticks.map(({ mark }) => (
        <button
          key={mark.anchor}
          type="button"
          tabIndex={-1}
          className={copyStyles.sign}
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
  ));
}
