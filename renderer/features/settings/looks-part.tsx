import { Minus, Plus } from 'lucide-react';
import { themes, type Settings } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { attempt } from '../../app/api';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import styles from './settings.module.css';

const SMALLEST = 100;
const LARGEST = 200;
const STEP = 10;

/** Theme and text size; both act at once. */
export function LooksPart({ settings }: { settings: Settings }) {
  const { theme, textSize } = settings;
  const resize = (by: number) =>
    void attempt('app.settings', { textSize: Math.max(SMALLEST, Math.min(LARGEST, textSize + by)) });
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('settings/looks')}</h3>
      <div className={styles.row}>
        <span className={styles.label}>{t('settings/theme')}</span>
        <Segmented
          label={t('settings/theme')}
          value={theme}
          onChange={(chosen) => void attempt('app.settings', { theme: chosen })}
          options={themes.map((value) => ({ value, label: t(`settings/themes/${value}`) }))}
        />
      </div>
      <div className={styles.row} role="group" aria-label={t('settings/textSize')}>
        <span className={styles.label}>{t('settings/textSize')}</span>
        <span className={styles.stepper}>
          <Button
            iconLabel={t('settings/smaller')}
            isDisabled={textSize <= SMALLEST}
            onPress={() => resize(-STEP)}
          >
            <Minus aria-hidden size="0.875rem" />
          </Button>
          <output className={styles.value}>{t('settings/textSizeIs', { percent: textSize })}</output>
          <Button
            iconLabel={t('settings/larger')}
            isDisabled={textSize >= LARGEST}
            onPress={() => resize(STEP)}
          >
            <Plus aria-hidden size="0.875rem" />
          </Button>
        </span>
      </div>
    </section>
  );
}
