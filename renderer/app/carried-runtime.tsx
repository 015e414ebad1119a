import { t } from '@shared/text';
import styles from './carried-runtime.module.css';

/** Says all the time, quietly, that this runtime is for trying and testing only. */
export function CarriedRuntime() {
  return <p className={styles.line}>{t('app/carried')}</p>;
}
