import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { Dialog } from '../../../ui/dialog';
import { SourceDetails } from './source-details';
import styles from './details.module.css';

/** The details of a source over the window, for where there is no pane to show them in. */
export function SourceDetailsDialog({ source, onClose }: { source: Id; onClose: () => void }) {
  return (
    // What is pressed in it is not meant for the form that it may have been opened from.
    <div className={styles.apart} onKeyDown={(event) => event.stopPropagation()}>
      {/* Something may be half typed in it. */}
      <Dialog title={t('sources/details')} onClose={onClose} keep>
        <div className={styles.inDialog}>
          <SourceDetails source={source} onClose={onClose} />
        </div>
      </Dialog>
    </div>
  );
}
