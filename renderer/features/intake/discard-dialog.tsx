import { t } from '@shared/text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

interface DiscardDialogProps {
  onStay: () => void;
  onLeave: () => void;
}

/** Asks before what was corrected is lost. */
export function DiscardDialog({ onStay, onLeave }: DiscardDialogProps) {
  return (
    <Dialog
      title={t('intakeScreen/discard/title')}
      size="small"
      isText
      onClose={onStay}
      footer={
        <>
          <Button onPress={onLeave}>{t('intakeScreen/discard/leave')}</Button>
          <Button kind="primary" autoFocus onPress={onStay}>
            {t('intakeScreen/discard/stay')}
          </Button>
        </>
      }
    >
      <p>{t('intakeScreen/discard/text')}</p>
    </Dialog>
  );
}
