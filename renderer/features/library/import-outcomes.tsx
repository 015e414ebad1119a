import { useState } from 'react';
import { t } from '@shared/text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { dismissOutcomes, useImporting } from './import-store';
import { ImportProgress } from './import-progress';
import { groupOf, linesOf } from './outcome-groups';
import { OutcomeList } from './outcome-list';

/** A dialog for what became of each file of an import, where some are not in: those first, each with its reason. */
export function ImportOutcomes() {
  const shown = useImporting((state) => state.shown);
  const [place, setPlace] = useState(1);
  if (!shown) return null;
  const { outcomes, way } = shown;
  const close = () => {
    setPlace(1);
    dismissOutcomes();
  };
  const [only] = outcomes;
  const isOne = outcomes.length === 1 && only !== undefined;
  return (
    <Dialog
      title={t(isOne && groupOf(only) === 'known' ? 'library/outcomes/oneKnown' : 'library/outcomes/title')}
      onClose={close}
      size={isOne ? 'medium' : 'wide'}
      footer={<Button onPress={close}>{t('library/outcomes/close')}</Button>}
    >
      <OutcomeList lines={linesOf(outcomes)} as={way.as} place={place} onPlace={setPlace} onClose={close} />
      <ImportProgress />
    </Dialog>
  );
}
