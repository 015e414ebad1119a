import { useState, type ClipboardEvent } from 'react';
import { create } from 'zustand';
import { isWebAddress } from '@shared/domain/web-address';
import { t } from '@shared/text';
import { RequestError } from '../../app/api';
import { isMac } from '../../app/keys/platform';
import { useNotices } from '../../app/notices';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextArea, TextField } from '../../ui/field';
import { Key } from '../../ui/key';
import { fetchAddress } from '../fetch/fetch-dialog';
import { formattedPaste, pageOf, type FormattedPaste } from './formatted-paste';
import { takeIn } from '../intake/open-intake';
import styles from './paste-dialog.module.css';

interface Draft {
  text: string;
  url: string;
  /** What stands in the field as it was pasted; `null` where there was no formatting, or it isn't wanted. */
  formatted: FormattedPaste | null;
}

const nothing: Draft = { text: '', url: '', formatted: null };

/** What was pasted and not imported yet: closing the dialog does not lose it. */
const useDraft = create<Draft>(() => nothing);

/** The original that is imported: with its formatting, as long as nobody changed the words. */
function originalOf({ text, formatted }: Draft) {
  const encode = (words: string) => new TextEncoder().encode(words);
  return formatted && formatted.text === text
    ? { name: t('library/paste/nameFormatted'), bytes: encode(pageOf(formatted)), format: 'html' as const }
    : { name: t('library/paste/name'), bytes: encode(text), format: 'text' as const };
}

/** An article from the clipboard. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const draft = useDraft();
  const { text, url, formatted } = draft;
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const address = url.trim();
  const urlProblem = address !== '' && !isWebAddress(address) ? t('library/paste/urlWrong') : null;

  const mayImport = text.trim() !== '' && urlProblem === null && !isBusy;

  const importText = async () => {
    setBusy(true);
    setProblem(null);
    try {
      // What was pasted stays until it is stored: someone may leave the screen that shows what was read.
      await takeIn({ ...originalOf(draft), ...(address ? { url: address } : {}) }, () =>
        useDraft.setState(nothing),
      );
      onClose();
    } catch (thrown) {
      if (thrown instanceof RequestError) setProblem(thrown.message);
      else useNotices.getState().fail(thrown);
    } finally {
      setBusy(false);
    }
  };

  /** Formatting is kept of what fills the whole field. */
  const onPaste = ({ clipboardData, target }: ClipboardEvent) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const isWhole = target.selectionStart === 0 && target.selectionEnd === target.value.length;
    if (isWhole) useDraft.setState({ formatted: formattedPaste(clipboardData) });
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
        onPaste={onPaste}
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
        {formatted && (
          <div className={styles.formatting} role="status">
            <span>{t(formatted.text === text ? 'library/paste/formatted' : 'library/paste/changed')}</span>
            {formatted.text === text && (
              <Button onPress={() => useDraft.setState({ formatted: null })}>
                {t('library/paste/plain')}
              </Button>
            )}
          </div>
        )}
        <TextField
          type="url"
          label={t('library/paste/url')}
          placeholder="https://"
          value={url}
          onChange={(typed) => useDraft.setState({ url: typed })}
          error={urlProblem}
        />
        {address !== '' && urlProblem === null && text.trim() === '' && (
          <p>
            <Button onPress={() => fetchAddress(address)}>{t('library/paste/fetch')}</Button>
          </p>
        )}
      </div>
    </Dialog>
  );
}
