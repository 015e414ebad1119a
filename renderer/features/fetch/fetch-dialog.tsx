import { useEffect } from 'react';
import { create } from 'zustand';
import { t } from '@shared/text';
import { request } from '../../app/api';
import { openDialog } from '../../app/dialogs';
import { openIntake } from '../intake/open-intake';
import { FetchForm } from './fetch-form';

/** The address that is being written: closing the dialog does not lose it. */
const useAddress = create<{ url: string }>(() => ({ url: '' }));

/** Opens the dialog, with an address that is known. */
export function fetchAddress(url: string): void {
  useAddress.setState({ url });
  openDialog('fetch');
}

/** An article from an address. What the clipboard holds is offered, if that is one. */
export function FetchDialog({ onClose }: { onClose: () => void }) {
  const { url } = useAddress();
  useEffect(() => {
    if (useAddress.getState().url !== '') return;
    request('app.clipboardAddress', undefined).then(
      ({ url: copied }) => {
        // Somebody may have begun to type.
        if (copied !== null && useAddress.getState().url === '') useAddress.setState({ url: copied });
      },
      // Then there is none to offer.
      () => undefined,
    );
  }, []);
  return (
    <FetchForm
      title={t('fetch/title')}
      url={url}
      onUrl={(typed) => useAddress.setState({ url: typed })}
      fetchPage={async (page) => {
        // The address stays until the article is stored: someone may leave the screen that shows what was read.
        await openIntake(await request('intake.fetch', page), () => useAddress.setState({ url: '' }));
      }}
      onClose={onClose}
    />
  );
}
