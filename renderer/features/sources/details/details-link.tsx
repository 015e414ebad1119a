import { useState } from 'react';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import controls from '../../claims/controls.module.css';
import { SourceDetailsDialog } from './source-details-dialog';

/** Opens the details of a source over the window. */
export function DetailsLink({ source }: { source: Id }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={controls.linkButton} onClick={() => setOpen(true)}>
        {t('sources/open')}
      </button>
      {isOpen && <SourceDetailsDialog source={source} onClose={() => setOpen(false)} />}
    </>
  );
}
