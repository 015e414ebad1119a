import { EyeOff } from 'lucide-react';
import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';
import { Button } from '../../../ui/button';
import { PurgeOutcome } from './purge';
import { RevealName } from './reveal-name';
import styles from './details.module.css';

interface ConfidenceProps {
  source: Source;
  /** Whether its name stands on the screen. */
  revealed: boolean;
  asking: boolean;
  /** After a purge, the backups that still hold what was known. */
  backups: readonly string[] | null;
  onAsk: (asking: boolean) => void;
  onReveal: (revealed: boolean) => void;
}

/** Says first of a confidential source that it is one, and whether its name is hidden, shown or destroyed. */
export function Confidence({ source, revealed, asking, backups, onAsk, onReveal }: ConfidenceProps) {
  if (backups) return <PurgeOutcome backups={backups} />;
  if (asking)
    return <RevealName source={source} onYes={() => onReveal(true)} onCancel={() => onAsk(false)} />;
  const state = source.purged ? 'purge/purged' : revealed ? 'reveal/shown' : 'reveal/hidden';
  return (
    <div className={styles.confidence}>
      <EyeOff aria-hidden size="0.875rem" />
      <p>{t(`sources/${state}`)}</p>
      {!source.purged && (
        <Button onPress={() => (revealed ? onReveal(false) : onAsk(true))}>
          {t(revealed ? 'sources/reveal/hide' : 'sources/reveal/action')}
        </Button>
      )}
    </div>
  );
}
