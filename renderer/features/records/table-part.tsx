import type { RecordFile } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { Radios } from '../../ui/radios';
import { RecordNotes } from './record-notes';
import styles from './records.module.css';

type Table = Extract<RecordFile, { kind: 'table' }>;
/** What the rows of a table become. */
export type TableUse = 'claims' | 'checks';

/** What a table may become: claims only of an article that is open. */
export function usesOf({ checks, claims }: Table, isOpen: boolean): TableUse[] {
  return [...(claims && isOpen ? ['claims' as const] : []), ...(checks ? ['checks' as const] : [])];
}

interface TablePartProps {
  name: string;
  table: Table;
  /** The title of the article that is open. */
  article: string | null;
  uses: readonly TableUse[];
  use: TableUse | null;
  onUse: (use: TableUse) => void;
}

/** What a table holds: its columns with the first rows, what can't be used, and what it is to become. */
export function TablePart({ name, table, article, uses, use, onUse }: TablePartProps) {
  const { rows, columns, preview } = table;
  const known = columns.filter((column) => column.known);
  const unknown = columns.filter((column) => !column.known).map((column) => column.name);
  const usable = use && table[use];
  return (
    <div className={styles.parts}>
      <p className={styles.what}>{t('records/rows', { name, count: rows })}</p>
      {uses.length > 1 && use && (
        <Radios
          label={t('records/as')}
          value={use}
          options={uses.map((value) => ({
            value,
            label: t(`records/${value}`),
            note: value === 'claims' ? (article ?? undefined) : t('records/checksNote'),
          }))}
          onChange={onUse}
        />
      )}
      {table.claims && !uses.includes('claims') && (
        <p className={styles.aside}>{t(table.checks ? 'records/mayBeClaims' : 'records/openFirst')}</p>
      )}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('records/preview')}>
        <table className={styles.table}>
          <caption>{t('records/preview')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('records/row')}</th>
              {known.map((column) => (
                <th scope="col" key={column.name}>
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {unknown.length > 0 && (
        <p className={styles.aside}>{t('records/unknown', { columns: unknown.join(', ') })}</p>
      )}
      {usable && <RecordNotes {...usable} />}
    </div>
  );
}
