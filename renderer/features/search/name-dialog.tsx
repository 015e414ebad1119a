import { useEffect, useRef, useState } from 'react';
import { t } from '@shared/text';
import { newId, useExecute } from '../../app/api';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { asRequested } from '../library/library-filter';
import { useSearchStore } from './search-store';

/** Names a search that is to be saved, or one that was. */
export function NameDialog({ onClose }: { onClose: () => void }) {
  const execute = useExecute();
  const naming = useSearchStore((state) => state.naming);
  const [name, setName] = useState(naming?.name ?? '');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  if (!naming) return null;
  const { saved } = naming;
  const words = name.trim();
  const done = () => {
    if (words === '') return;
    const { query, filter } = useSearchStore.getState();
    if (saved === null)
      void execute('search.save', {
        ...{ search: newId(), name: words, query: query.trim(), filter: asRequested(filter) },
      });
    else void execute('search.rename', { search: saved, name: words });
    onClose();
  };
  return (
    <Dialog
      title={t(saved === null ? 'search/save/title' : 'search/save/rename')}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('app/cancel')}</Button>
          <Button kind="primary" isDisabled={words === ''} onPress={done}>
            {t('search/save/done')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        <TextField label={t('search/save/name')} value={name} onChange={setName} inputRef={field} autoFocus />
      </form>
    </Dialog>
  );
}
