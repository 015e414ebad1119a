import { importChosenFiles, importChosenFolder } from '../features/library/importing';
import { newId, request, RequestError } from './api';
import { openDialog } from './dialogs';
import { useAction } from './keys/use-action';
import { useNotices } from './notices';
import { back, go } from './route';

/** Takes back the last thing I did, or does it again. That there is nothing to take back is no failure. */
async function step(name: 'command.undo' | 'command.redo'): Promise<void> {
  const { fail, tell, settle } = useNotices.getState();
  try {
    await request(name, { command: newId() });
    settle();
  } catch (thrown) {
    if (thrown instanceof RequestError && thrown.code === 'undo-nothing') tell(thrown.message);
    else fail(thrown);
  }
}

/** The actions that work everywhere. All but the keys and the settings need an open library. */
export function useWindowActions(isOpen: boolean): void {
  const enabled = { enabled: isOpen };
  useAction('app.palette', () => openDialog('palette'), enabled);
  useAction('app.keys', () => openDialog('keys'));
  useAction('app.settings', () => openDialog('settings'));
  useAction('app.undo', () => void step('command.undo'), enabled);
  useAction('app.redo', () => void step('command.redo'), enabled);
  useAction('go.library', () => go({ place: 'library' }), enabled);
  useAction('go.review', () => go({ place: 'review' }), enabled);
  useAction('go.sources', () => go({ place: 'sources' }), enabled);
  const search = () => go({ place: 'search' });
  useAction('go.search', search, enabled);
  useAction('library.search', search, enabled);
  useAction('review.search', search, enabled);
  useAction('sources.search', search, enabled);
  useAction('article.search', search, enabled);
  useAction('go.back', back, enabled);
  useAction('article.paste', () => openDialog('paste'), enabled);
  useAction('article.fetch', () => openDialog('fetch'), enabled);
  useAction('article.import', () => void importChosenFiles(), enabled);
  useAction('article.importFolder', () => void importChosenFolder(), enabled);
}
