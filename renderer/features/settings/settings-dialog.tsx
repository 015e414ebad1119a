import { t } from '@shared/text';
import { useAppState } from '../../app/app-state';
import { Dialog } from '../../ui/dialog';
import { FetchingPart } from './fetching-part';
import { KeysPart } from './keys-part';
import { LibraryPart } from './library-part';
import { LooksPart } from './looks-part';
import { MePart } from './me-part';
import { RecordPart } from './record-part';

/** Who I am, how it looks, its keys, what may be fetched, where the library lies, and whether its record holds. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const state = useAppState();
  if (!state) return null;
  return (
    <Dialog title={t('settings/title')} onClose={onClose}>
      {state.library && <MePart me={state.me} readOnly={state.library.readOnly} />}
      <LooksPart settings={state.settings} />
      <KeysPart />
      <FetchingPart localAddresses={state.settings.localAddresses} />
      {state.library && (
        <>
          <LibraryPart library={state.library} onClosed={onClose} />
          <RecordPart />
        </>
      )}
    </Dialog>
  );
}
