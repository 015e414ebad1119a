import { Search } from 'lucide-react';
import { t } from '@shared/text';
import { Key } from '../../ui/key';
import { openDialog } from '../dialogs';
import { useAriaKeys } from '../keys/use-title';
import styles from './palette-field.module.css';

/** The field in the title bar that opens the palette. */
export function PaletteField() {
  const keys = useAriaKeys('app.palette');
  return (
    <button
      type="button"
      className={styles.field}
      aria-haspopup="dialog"
      aria-keyshortcuts={keys}
      // What has the focus keeps it: commands act on it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => openDialog('palette')}
    >
      <Search aria-hidden size={14} strokeWidth={1.75} />
      <span className={styles.words}>{t('palette/title')}</span>
      <Key action="app.palette" />
    </button>
  );
}
