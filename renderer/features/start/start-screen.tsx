import { useState } from 'react';
import type { AppState, Input } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { attempt } from '../../app/api';
import { CarriedRuntime } from '../../app/carried-runtime';
import { Notices } from '../../app/notices-view';
import { TitleBar } from '../../app/title-bar';
import { Button } from '../../ui/button';
import { resetLibraryView } from '../library/library-store';
import { resetSearch } from '../search/search-store';
import styles from './start.module.css';

type Way = 'app.createLibrary' | 'app.openLibrary' | 'app.restoreBackup';

interface ChoiceProps {
  label: string;
  note: string;
  primary?: boolean;
  isDisabled: boolean;
  onPress: () => void;
}

function Choice({ label, note, primary = false, isDisabled, onPress }: ChoiceProps) {
  return (
    <li className={styles.choice}>
      <Button
        kind={primary ? 'primary' : 'plain'}
        className={styles.choose}
        isDisabled={isDisabled}
        onPress={onPress}
      >
        {label}
      </Button>
      <span className={styles.note}>{note}</span>
    </li>
  );
}

/** What one sees without a library: what Galley is, and the ways to a library. */
export function StartScreen({ state }: { state: AppState }) {
  const [isBusy, setBusy] = useState(false);
  const failed = state.openError;
  const go = async <W extends Way>(way: W, input: Input<W>) => {
    setBusy(true);
    const answer = await attempt(way, input);
    if (answer && !answer.cancelled) {
      resetLibraryView();
      resetSearch();
    }
    setBusy(false);
  };
  // The library says whether it has a backup; where it could not say, trying is harmless.
  const mayRestore = failed?.code === 'library-damaged' && failed.details?.['backup'] !== null;
  return (
    <div className={styles.screen}>
      <TitleBar title={t('app/name')} />
      <main className={styles.main}>
        <div className={styles.column}>
          <h1 className={styles.name}>{t('app/name')}</h1>
          <p className={styles.what}>{t('library/start/what')}</p>
          {failed && (
            <section className={styles.failed} aria-label={t('library/start/failed')}>
              <h2 className={styles.failedTitle}>{t('library/start/failed')}</h2>
              <p className={styles.sentence}>{failed.message}</p>
              {mayRestore && (
                <p className={styles.restore}>
                  <Button isDisabled={isBusy} onPress={() => void go('app.restoreBackup', undefined)}>
                    {t('library/start/restore')}
                  </Button>
                  <span className={styles.note}>{t('library/start/restoreNote')}</span>
                </p>
              )}
            </section>
          )}
          <ul className={styles.choices}>
            <Choice
              label={t('library/start/create')}
              note={t('library/start/createNote')}
              primary={!failed}
              isDisabled={isBusy}
              onPress={() => void go('app.createLibrary', { sample: false })}
            />
            <Choice
              label={t('library/start/open')}
              note={t('library/start/openNote')}
              isDisabled={isBusy}
              onPress={() => void go('app.openLibrary', undefined)}
            />
            <Choice
              label={t('library/start/sample')}
              note={t('library/start/sampleNote')}
              isDisabled={isBusy}
              onPress={() => void go('app.createLibrary', { sample: true })}
            />
          </ul>
          <p className={styles.offline}>{t('library/start/offline')}</p>
        </div>
      </main>
      <Notices>{state.carriedRuntime && <CarriedRuntime />}</Notices>
    </div>
  );
}
