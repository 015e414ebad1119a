import type { Settings } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { attempt } from '../../app/api';
import { Switch } from '../../ui/switch';
import styles from './settings.module.css';

/** From where pages may be fetched. Main asks once more before it allows this. */
export function FetchingPart({ localAddresses }: Pick<Settings, 'localAddresses'>) {
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('fetch/settings/title')}</h3>
      <div className={styles.row}>
        <span className={styles.label}>{t('fetch/settings/label')}</span>
        <Switch
          isOn={localAddresses}
          onChange={(isOn) => void attempt('app.settings', { localAddresses: isOn })}
        >
          {t('fetch/settings/local')}
        </Switch>
      </div>
      <p className={styles.note}>{t('fetch/settings/note')}</p>
    </section>
  );
}
