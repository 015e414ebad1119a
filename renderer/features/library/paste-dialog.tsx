import { useState, type ClipboardEvent } from 'react';
import { create } from 'zustand';
import type { Id } from '@shared/domain/ids';
import { isWebAddress } from '@shared/domain/web-address';
import { t } from '@shared/text';
import { RequestError } from '../../app/api';
import { isMac } from '../../app/keys/platform';
import { useNotices } from '../../app/notices';
import { useRoute } from '../../app/route';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextArea, TextField } from '../../ui/field';
import { Key } from '../../ui/key';
import { fetchAddress } from '../fetch/fetch-dialog';
import { formattedPaste, pageOf, type FormattedPaste } from './formatted-paste';
import { takeIn, takeInDraft } from '../intake/open-intake';
import { PasteAs } from './paste-as';
import styles from './paste-dialog.module.css';

interface Draft {
  text: string;
  url: string;
  /** What stands in the field as it was pasted; `null` where there was no formatting, or it isn't wanted. */
  formatted: FormattedPaste | null;
  /** The article of which it was said to be the next draft. */
  revises: Id | null;
}

const nothing: Draft = { text: '', url: '', formatted: null, revises: null };

/** What was pasted and not imported yet: closing the dialog does not lose it. */
const useDraft = create<Draft>(() => nothing);

/** The original that is imported: with its formatting, as long as nobody changed the words. */
function originalOf({ text, formatted }: Draft) {
  const encode = (words: string) => new TextEncoder().encode(words);
  return formatted && formatted.text === text
    ? { name: t('library/paste/nameFormatted'), bytes: encode(pageOf(formatted)), format: 'html' as const }
    : { name: t('library/paste/name'), bytes: encode(text), format: 'text' as const };
}

/** An article from the clipboard, or the next draft of the open one. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const draft = useDraft();
  const route = useRoute();
  const open = route.place === 'article' ? route.article : null;
  // What was said of another article doesn't hold here.
  const revises = open !== null && draft.revises === open ? open : null;
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
      const original = { ...originalOf(draft), ...(address ? { url: address } : {}) };
      // What was pasted stays until it is stored: someone may leave the screen that shows what was read.
      const onStored = () => useDraft.setState(nothing);
      await (revises ? takeInDraft(revises, original, onStored) : takeIn(original, onStored));
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
            {t(`library/paste/${isBusy ? 'importing' : revises ? 'draft' : 'import'}`)}
            <Key chord="mod+enter" />
          </Button>
        </>
      }
    >
      <div
        className={styles.fields}
        onPaste={onPaste}
        // On the way down: a radio keeps its keys to itself.
        onKeyDownCapture={(event) => {
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
          rows={open === null ? 16 : 12}
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
        {open !== null && (
          <PasteAs article={open} isDraft={revises !== null} onChange={(it) => useDraft.setState(it)} />
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
