import { useState } from 'react';
import { create } from 'zustand';
import { t } from '@shared/text';
import { newId, request, RequestError } from '../../app/api';
import { isMac } from '../../app/keys/platform';
import { useNotices } from '../../app/notices';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextArea, TextField } from '../../ui/field';
import { Key } from '../../ui/key';
import { showOutcomes } from './importing';
import { isWebAddress } from './web-address';
import styles from './paste-dialog.module.css';

interface Draft {
  text: string;
  url: string;
}

const nothing: Draft = { text: '', url: '' };

/** What was pasted and not imported yet: closing the dialog does not lose it. */
const useDraft = create<Draft>(() => nothing);

/** An article from the clipboard. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const { text, url } = useDraft();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const address = url.trim();
  const urlProblem = address !== '' && !isWebAddress(address) ? t('library/paste/urlWrong') : null;

  const mayImport = text.trim() !== '' && urlProblem === null && !isBusy;

  const importText = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const outcomes = await request('articles.import', {
        originals: [
          {
            command: newId(),
            name: t('library/paste/name'),
            bytes: new TextEncoder().encode(text),
            format: 'text',
            ...(address ? { url: address } : {}),
          },
        ],
      });
      const failed = outcomes.find((outcome) => !outcome.ok);
      if (failed) {
        setProblem(failed.error.message);
        return;
      }
      useDraft.setState(nothing);
      onClose();
      showOutcomes(outcomes);
    } catch (thrown) {
      if (thrown instanceof RequestError) setProblem(thrown.message);
      else useNotices.getState().fail(thrown);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      title={t('library/paste/title')}
      onClose={onClose}
      keep
      size="large"
      footer={
        <>
          <Button onPress={onClose}>{t('app/cancel')}</Button>
          <Button kind="primary" isDisabled={!mayImport} onPress={() => void importText()}>
            {t(isBusy ? 'library/paste/importing' : 'library/paste/import')}
            <Key chord="mod+enter" />
          </Button>
        </>
      }
    >
      <div
        className={styles.fields}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (isMac ? event.metaKey : event.ctrlKey) && mayImport)
            void importText();
        }}
      >
        <TextArea
          label={t('library/paste/text')}
          placeholder={t('library/paste/placeholder')}
          value={text}
          onChange={(typed) => {
            useDraft.setState({ text: typed });
            setProblem(null);
          }}
          error={problem}
          description={t('library/paste/note')}
          rows={16}
          serif
          autoFocus
        />
        <TextField
          type="url"
          label={t('library/paste/url')}
          placeholder="https://"
          value={url}
          onChange={(typed) => useDraft.setState({ url: typed })}
          error={urlProblem}
        />
      </div>
    </Dialog>
  );
}
