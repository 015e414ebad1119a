import { useId, useState } from 'react';
import { FileUp } from 'lucide-react';
import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { useMe } from '../../app/app-state';
import { useAction } from '../../app/keys/use-action';
import { useAriaKeys } from '../../app/keys/use-title';
import { Key } from '../../ui/key';
import { SourceField } from '../evidence/source-field';
import { articleSource, nameSource } from './keeping';
import { isPassage, takenFrom } from './taking';
import { Refused } from './refused';
import { useTaking } from './use-taking';
import controls from '../claims/controls.module.css';
import styles from './pane.module.css';

interface PickerProps {
  article: string;
  onSource: (source: Source) => void;
  /** Goes back to the source that was at hand; left out where there was none. */
  onClose: (() => void) | undefined;
  onLeave: () => void;
}

/**
 * Chooses the source to read, or makes one: of this article's sources, of the library's and its articles, of a few
 * words or an address, of a file or text that is dropped, pasted or chosen. Nothing is asked that can wait.
 */
export function SourcePicker({ article, onSource, onClose, onLeave }: PickerProps) {
  const id = useId();
  const me = useMe()?.id ?? null;
  const fileKeys = useAriaKeys('source.file');
  const [words, setWords] = useState('');
  const [confidential, setConfidential] = useState(false);
  const [label, setLabel] = useState('');
  const ofArticle = useAnswer('sources.ofArticle', { article });
  const sealed = { confidential, label, me };
  const taking = useTaking({ into: { sealed }, sealed, onKept: ({ source }) => onSource(source) });
  useAction('source.file', () => void taking.chooseFile());

  const choose = async (made: Promise<Source | null>) => {
    const source = await made;
    if (source) onSource(source);
  };
  return (
    <div
      className={styles.picker}
      data-region="copy"
      data-over={taking.isOver || undefined}
      {...taking.target}
      onPaste={taking.onPaste}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        if (onClose) onClose();
        else onLeave();
      }}
    >
      <h2 className={styles.pickerTitle}>{t('sourcePane/choose')}</h2>
      <SourceField
        words={words}
        article={article}
        onWords={setWords}
        onSource={onSource}
        onArticle={({ id: chosen }) => void choose(articleSource(chosen))}
        onNew={(named) => void choose(nameSource(named, sealed))}
        first={ofArticle.data ?? []}
        inputRef={focusOnce}
        onPaste={(event) => {
          const taken = takenFrom(event.clipboardData);
          if (!taken || taken.is === 'address' || (taken.is === 'text' && !isPassage(taken.text)))
            return false;
          void taking.take(taken);
          return true;
        }}
      />
      <div className={styles.ways}>
        <button
          type="button"
          className={controls.plainButton}
          aria-keyshortcuts={fileKeys}
          onClick={() => void taking.chooseFile()}
        >
          <FileUp aria-hidden size="0.875rem" />
          {t('sourcePane/chooseFile')}
          <Key action="source.file" />
        </button>
        <span className={styles.waysText}>{t('sourcePane/ways')}</span>
      </div>
      <div className={styles.sealed}>
        <label className={controls.check}>
          <input
            type="checkbox"
            checked={confidential}
            onChange={(event) => setConfidential(event.target.checked)}
          />
          {t('sourcePane/confidential')}
        </label>
        {confidential && (
          <>
            <label htmlFor={`${id}-label`}>{t('sourcePane/shownAs')}</label>
            <input
              id={`${id}-label`}
              className={controls.composerInput}
              value={label}
              placeholder={t('sourcePane/shownAsHint')}
              onChange={(event) => setLabel(event.target.value)}
            />
          </>
        )}
      </div>
      <Refused taking={taking} />
      {taking.isOver && <p className={styles.over}>{t('sourcePane/dropAsSource')}</p>}
    </div>
  );
}

/** The field takes the focus when it comes: whoever opens the choice goes on typing. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus({ preventScroll: true });
}
