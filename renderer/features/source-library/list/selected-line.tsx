import { t } from '@shared/text';
import { run } from '../../../app/keys/handlers';
import { Button } from '../../../ui/button';
import { focusSources } from '../focus';
import { useSourceLibrary } from '../source-library-store';
import { selectNone } from './use-selecting';
import styles from './source-list.module.css';

/** How many sources are selected, and what can be done with them; nothing while none is. */
export function SelectedLine() {
  const count = useSourceLibrary((state) => state.selected.size);
  if (count === 0) return null;
  return (
    <div className={styles.selected} role="group" aria-label={t('sourceLibrary/selected', { count })}>
      <p role="status">{t('sourceLibrary/selected', { count })}</p>
      <Button action="sources.merge" isDisabled={count < 2} onPress={() => run('sources.merge')}>
        {t('sourceLibrary/merge/selected')}
      </Button>
      <Button
        kind="quiet"
        action="sources.back"
        onPress={() => {
          selectNone();
          focusSources();
        }}
      >
        {t('sourceLibrary/selectNone')}
      </Button>
    </div>
  );
}
