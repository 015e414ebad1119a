import { beforeEach, describe, expect, it } from 'vitest';
import type { Intake } from '@shared/domain/intake';
import { t } from '@shared/text/index';
import { useNotices } from '../../../../../renderer/app/notices';
import { clearIntake, useIntake } from '../../../../../renderer/features/intake/intake-store';
import type { Dropped, FileAt } from '../../../../../renderer/features/library/dropped-files';
import { takeDraft } from '../../../../../renderer/features/library/take-draft';
import { extractionOf } from '../../../../helpers/record';
import { aBridge } from '../../a-bridge';

const at = (path: string, over: Partial<Dropped> = {}): FileAt<Dropped> => ({
  path,
  file: {
    name: path,
    size: path.length,
    arrayBuffer: async () => new TextEncoder().encode(path).buffer,
    ...over,
  },
});
const held: Intake = {
  id: 'held',
  name: 'draft.docx',
  extraction: extractionOf(['A tower']),
  known: [],
  doubtful: false,
  article: null,
  choices: { data: {}, pieces: [], comments: [] },
  view: 'page',
};
const told = () => useNotices.getState().notices.map(({ text }) => text);

beforeEach(() => {
  clearIntake();
  useNotices.setState({ notices: [] });
});

describe('a file that is the next draft of an article', () => {
  it('is shown as that, also where nothing in it is in doubt, and nothing is stored', async () => {
    const bridge = aBridge({ 'intake.open': () => ({ ok: true, value: held }) });
    await takeDraft('tower', [at('draft.docx')]);
    expect(bridge.asked.map(({ name }) => name)).toEqual(['intake.open']);
    expect(useIntake.getState()).toMatchObject({ intake: { id: 'held' }, revises: 'tower' });
  });

  it('may lie in a folder, and is alone there', async () => {
    const bridge = aBridge({ 'intake.open': () => ({ ok: true, value: held }) });
    await takeDraft('tower', [at('drafts/draft.md'), at('drafts/picture.png')]);
    expect(useIntake.getState().revises).toBe('tower');
    clearIntake();
    await takeDraft('tower', [at('drafts/one.md'), at('drafts/two.md')]);
    expect(told()).toEqual([t('library/importing/oneDraft')]);
    await takeDraft('tower', [at('pictures/one.png')]);
    expect(told()).toContain(t('library/importing/nothing'));
    expect(bridge.asked).toHaveLength(1);
    expect(useIntake.getState().intake).toBeNull();
  });

  it('is told why it can’t be read', async () => {
    const bridge = aBridge();
    await takeDraft('tower', [at('huge.docx', { size: 65 * 1024 ** 2 })]);
    expect(bridge.asked).toEqual([]);
    await takeDraft('tower', [at('draft.docx')]);
    expect(told()).toEqual([
      t('library/importing/tooLarge', { name: 'huge.docx', limit: 64 }),
      'No answer to intake.open.',
    ]);
    expect(useIntake.getState().intake).toBeNull();
  });
});
