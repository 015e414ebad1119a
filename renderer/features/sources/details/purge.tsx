import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';
import { attempt, newId } from '../../../app/api';
import { useAppState } from '../../../app/app-state';
import { useSaving } from '../../../app/saving';
import controls from '../../claims/controls.module.css';
import { Ask } from './ask';
import { confirms } from './problems';
import styles from './details.module.css';

interface PurgeProps {
  source: Source;
  /** With the backups that still hold what was purged. */
  onPurged: (backups: readonly string[]) => void;
  onCancel: () => void;
}

/** Destroys what is known of a confidential source, once its label was typed. */
export function Purge({ source, onPurged, onCancel }: PurgeProps) {
  const id = useId();
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const purge = async () => {
    const { begin, end } = useSaving.getState();
    begin();
    const done = await attempt('command.execute', {
      id: newId(),
      type: 'source.purge',
      input: { source: source.id },
    });
    end(done !== null);
    if (!done) return;
    // Answers that are not shown are kept for some minutes: the words of its copies and links may be among them.
    client.removeQueries({ type: 'inactive' });
    onPurged(done.backups ?? []);
  };
  return (
    <Ask
      question={t('sources/purge/question', { label: source.name })}
      yes={t('sources/purge/yes')}
      danger
      ready={confirms(typed, source.name)}
      onYes={() => void purge()}
      onCancel={onCancel}
    >
      <p>{t('sources/purge/what')}</p>
      <div className={styles.askField}>
        <label htmlFor={id} className={styles.label}>
          {t('sources/purge/type', { label: source.name })}
        </label>
        <input
          id={id}
          className={controls.composerInput}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
    </Ask>
  );
}

/** What a purge could not reach: the backups that still hold it. */
export function PurgeOutcome({ backups }: { backups: readonly string[] }) {
  const folder = useAppState()?.library?.path ?? '';
  return (
    <div role="status" className={styles.ask}>
      <p className={styles.question}>{t('sources/purge/purged')}</p>
      {backups.length > 0 ? (
        <>
          <p>{t('sources/purge/backups', { folder })}</p>
          <ul className={styles.backups} aria-label={t('sources/purge/list')}>
            {backups.map((backup) => (
              <li key={backup}>{backup}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('sources/purge/noBackups')}</p>
      )}
      <p>{t('sources/purge/elsewhere')}</p>
    </div>
  );
}
