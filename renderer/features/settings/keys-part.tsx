import { t } from '@shared/text';
import { openDialog } from '../../app/dialogs';
import { switchSingleKeys, useKeysInForce } from '../../app/keys/keys-in-force';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/switch';
import styles from './settings.module.css';

/** Whether single letters act, and the way to the keys. */
export function KeysPart() {
  const { singleKeys } = useKeysInForce((state) => state.settings);
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('keys/title')}</h3>
      <div className={styles.row}>
        <span className={styles.label}>{t('keys/single')}</span>
        <Switch isOn={singleKeys} onChange={(isOn) => void switchSingleKeys(isOn)}>
          {t('keys/singleAct')}
        </Switch>
      </div>
      <p className={styles.note}>{t('keys/singleNote')}</p>
      <div className={styles.buttons}>
        <Button action="app.keys" onPress={() => openDialog('keys')}>
          {t('keys/open')}
        </Button>
      </div>
    </section>
  );
}
