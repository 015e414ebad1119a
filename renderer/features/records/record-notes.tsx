import type { Usable } from '@shared/ipc/contract';
import { t } from '@shared/text';
import styles from './records.module.css';

/** So many rows are told; whoever has more mends the file. */
const MOST = 50;

function Rows({ heading, rows }: { heading: string; rows: Usable['notes'] }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.told}>
        {rows.slice(0, MOST).map(({ row, message }, index) => (
          <li key={index}>{t('records/told', { row, message })}</li>
        ))}
        {rows.length > MOST && <li>{t('records/more', { count: rows.length - MOST })}</li>}
      </ul>
    </section>
  );
}

/** What can't be used of a file, and what is left out of the rest, row by row. */
export function RecordNotes({ refused, notes }: Pick<Usable, 'refused' | 'notes'>) {
  return (
    <>
      <Rows heading={t('records/refused', { count: refused.length })} rows={refused} />
      <Rows heading={t('records/notes', { count: notes.length })} rows={notes} />
    </>
  );
}
