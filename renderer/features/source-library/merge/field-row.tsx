import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { shortDate } from '../../../ui/dates';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { cellsOf, differs, type Cell, type Compared, type ComparedField } from './compare';
import styles from './comparison.module.css';

/** A value as a person reads it. */
function say(field: ComparedField, value: string, source: Compared): string {
  switch (field) {
    case 'type':
      return t(`words/sourceType/${source.type}`);
    case 'level':
      return t(`words/level/${source.level}`);
    case 'stake':
      return t(value === 'party' ? 'words/stake/party' : 'words/stake/independent');
    case 'publishedAt':
      return shortDate(value);
    default:
      return value;
  }
}

interface ValueProps {
  field: ComparedField;
  cell: Cell;
  source: Compared;
}

function Value({ field, cell: { value, fate, takes }, source }: ValueProps) {
  if (takes !== null)
    return (
      <ins className={styles.takes}>
        <VisuallyHidden>{t('sourceLibrary/merge/takes')} </VisuallyHidden>
        {say(field, takes, source)}
      </ins>
    );
  if (value === null) return <span className={styles.nothing}>–</span>;
  if (fate === 'goes')
    return (
      <del className={styles.goes}>
        <VisuallyHidden>{t('sourceLibrary/merge/goes')} </VisuallyHidden>
        {say(field, value, source)}
      </del>
    );
  return <span className={styles[fate]}>{say(field, value, source)}</span>;
}

interface RowProps {
  field: ComparedField;
  compared: readonly Compared[];
  stays: Id;
  merged: ReadonlySet<Id>;
}

/** One field of all sources; where they differ its name stands out, and what is not kept is struck out. */
export function FieldRow({ field, compared, stays, merged }: RowProps) {
  const cells = cellsOf(compared, field, stays, merged);
  return (
    <tr data-differs={differs(cells) || undefined}>
      <th scope="row">
        {t(`sourceLibrary/merge/field/${field}`)}
        {differs(cells) && <VisuallyHidden>, {t('sourceLibrary/merge/differs')}</VisuallyHidden>}
      </th>
      {compared.map((source, n) => {
        const cell = cells[n];
        return (
          <td key={source.id} dir="auto">
            {cell && <Value {...{ field, cell, source }} />}
          </td>
        );
      })}
    </tr>
  );
}
