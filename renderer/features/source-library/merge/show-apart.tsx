import { t } from '@shared/text';
import { Button } from '../../../ui/button';
import { useSourceLibrary } from '../source-library-store';

/** Brings back the groups that were said to be apart; nothing while there are none. */
export function ShowApart() {
  const count = useSourceLibrary((state) => state.apart.size);
  if (count === 0) return null;
  return (
    <Button kind="quiet" onPress={() => useSourceLibrary.setState({ apart: new Set() })}>
      {t('sourceLibrary/duplicates/showApart', { count })}
    </Button>
  );
}
