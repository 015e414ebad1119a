import { Download, FileUp, Globe } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';
import { attempt } from '../../app/api';
import { run } from '../../app/keys/handlers';
import { Key } from '../../ui/key';
import { urlIn } from '../evidence/draft';
import { sourceDetails } from '../evidence/source-name';
import type { Taking } from './use-taking';
import controls from '../claims/controls.module.css';
import styles from './pane.module.css';

interface NoCopyProps {
  source: Source;
  taking: Taking;
  /** The focus is wanted here. */
  wanted: boolean;
  onLeave: () => void;
}

/** In place of the copy where nothing of a source is kept: what it is, and how a copy comes here. */
export function NoCopy({ source, taking, wanted, onLeave }: NoCopyProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted) place.current?.focus({ preventScroll: true });
  }, [wanted]);
  const url = source.url === null ? null : urlIn(source.url);
  return (
    <div
      ref={place}
      className={styles.noCopy}
      tabIndex={0}
      data-keys
      data-copy
      role="group"
      aria-label={t(source.purged ? 'sourcePane/purged' : 'sourcePane/noCopy')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onLeave();
      }}
    >
      <h2>{t(source.purged ? 'sourcePane/purged' : 'sourcePane/noCopy')}</h2>
      {!source.purged && !source.confidential && <p className={styles.about}>{sourceDetails(source)}</p>}
      <p>{t(source.purged ? 'sourcePane/purgedText' : 'sourcePane/noCopyText')}</p>
      {!source.purged && (
        <div className={styles.noCopyActs}>
          <button type="button" className={controls.plainButton} onClick={() => void taking.chooseFile()}>
            <FileUp aria-hidden size="0.875rem" />
            {t('sourcePane/chooseFile')}
            <Key action="source.file" />
          </button>
          {url && (
            <button type="button" className={controls.plainButton} onClick={() => run('source.fetch')}>
              <Download aria-hidden size="0.875rem" />
              {t('sourcePane/fetchPage')}
              <Key action="source.fetch" />
            </button>
          )}
          {url && (
            <button
              type="button"
              className={controls.plainButton}
              onClick={() => void attempt('app.openLink', { url })}
            >
              <Globe aria-hidden size="0.875rem" />
              {t('sourcePane/openPage')}
            </button>
          )}
          <button type="button" className={controls.quietButton} onClick={() => run('evidence.link')}>
            <Key action="evidence.link" />
            {t('sourcePane/linkAnyway')}
          </button>
        </div>
      )}
    </div>
  );
}
