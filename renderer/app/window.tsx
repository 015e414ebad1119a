import { useEffect } from 'react';
import { t } from '@shared/text';
import { FetchDialog } from '../features/fetch/fetch-dialog';
import { PasteDialog } from '../features/library/paste-dialog';
import { SettingsDialog } from '../features/settings/settings-dialog';
import { StartScreen } from '../features/start/start-screen';
import { WhoAreYou } from '../features/start/who-are-you';
import { useAnswer } from './api';
import { useMe } from './app-state';
import { useAppearance } from './appearance';
import { closeDialog, useDialogs } from './dialogs';
import { useEvents } from './events';
import { FailedAnswer } from './failed-answer';
import { KeySheet } from './keys/sheet/key-sheet';
import { useKeySettings } from './keys/keys-in-force';
import { useKeyListener } from './keys/listener';
import { noteInput } from './last-input';
import { Palette } from './palette/palette';
import { QuietWait } from './quiet-wait';
import { Shell } from './shell';
import { useWindowActions } from './window-actions';

function Dialogs({ isOpen }: { isOpen: boolean }) {
  const { open } = useDialogs();
  if (open === 'settings') return <SettingsDialog onClose={closeDialog} />;
  if (open === 'keys') return <KeySheet onClose={closeDialog} />;
  if (open === 'palette' && isOpen) return <Palette onClose={closeDialog} />;
  if (open === 'paste' && isOpen) return <PasteDialog onClose={closeDialog} />;
  if (open === 'fetch' && isOpen) return <FetchDialog onClose={closeDialog} />;
  return null;
}

/** All that the window shows: the way in, or the places of the open library. */
export function Window() {
  const { data: state, error, refetch } = useAnswer('app.state', undefined);
  const me = useMe();
  useAppearance(state?.settings);
  useKeySettings(state?.settings);
  useKeyListener();
  useEvents();
  useEffect(() => noteInput(window), []);
  const library = state?.library ?? null;
  useWindowActions(library !== null && state?.me !== null);

  if (error) return <FailedAnswer error={error} onAgain={() => void refetch()} />;
  if (!state) return <QuietWait>{t('app/opening')}</QuietWait>;
  return (
    <>
      {!library ? (
        <StartScreen state={state} />
      ) : !state.me && !library.readOnly ? (
        <WhoAreYou library={library} carriedRuntime={state.carriedRuntime} />
      ) : (
        <Shell key={library.id} state={state} library={library} me={me} />
      )}
      <Dialogs isOpen={library !== null && (state.me !== null || library.readOnly)} />
    </>
  );
}
