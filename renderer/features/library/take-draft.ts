import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { newId, RequestError } from '../../app/api';
import { useNotices } from '../../app/notices';
import { takeInDraft } from '../intake/open-intake';
import { withCompanions, type Dropped, type FileAt } from './dropped-files';
import { read } from './import-dropped';

/**
 * Reads a file and shows it as the next draft of an article; nothing is stored before it is accepted. It may lie in a
 * folder, with what was saved beside it. Why it can't be read is said.
 */
export async function takeDraft(article: Id, files: readonly FileAt<Dropped>[]): Promise<void> {
  const { fail, tell } = useNotices.getState();
  const [only, ...others] = withCompanions(files);
  if (!only || others.length > 0) {
    tell(t(`library/importing/${only ? 'oneDraft' : 'nothing'}`));
    return;
  }
  const content = await read({ id: newId(), ...only }, 'check');
  if ('ok' in content) {
    if (!content.ok) fail(new RequestError(content.error));
    return;
  }
  const { command: _, ...original } = content;
  try {
    await takeInDraft(article, original);
  } catch (thrown) {
    fail(thrown);
  }
}
