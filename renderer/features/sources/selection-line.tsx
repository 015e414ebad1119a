import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { run } from '../../app/keys/handlers';
import { Key } from '../../ui/key';
import { lastSaid } from '../evidence/last-link';
import { useReadNow } from '../evidence/read-now';
import { stanceFor } from '../evidence/stance-for';
import { useReading } from '../reading/reading-store';
import controls from '../claims/controls.module.css';
import styles from './pane.module.css';

/** Below the copy while words are selected in it: where they stand, and what the keys make of them. */
export function SelectionLine({ claims }: { claims: readonly Claim[] }) {
  const { source, excerpt } = useReadNow();
  const question = useReading((state) => state.question);
  const [claim] = claims;
  if (!source || !excerpt || !claim) return null;
  const said = stanceFor(claim, question, lastSaid(source.id)?.stance);
  const stance = t(`words/stance/${said}`).toLowerCase();
  return (
    // Pressing a button here must not take the selection away.
    <div
      className={styles.selection}
      role="toolbar"
      aria-label={t('reading/selection')}
      onMouseDown={(event) => event.preventDefault()}
    >
      <button
        type="button"
        tabIndex={-1}
        className={controls.quietButton}
        onClick={() => run('evidence.link')}
      >
        <Key action="evidence.link" />
        {claims.length === 1
          ? t('sourcePane/excerptFor', { number: claim.number })
          : t('sourcePane/excerptForSeveral', { count: claims.length })}
      </button>
      <button
        type="button"
        tabIndex={-1}
        className={controls.quietButton}
        onClick={() => run('evidence.repeat')}
      >
        <Key action="evidence.repeat" />
        {t('sourcePane/linkAs', { stance })}
      </button>
      <span className={styles.locator}>{excerpt.locator}</span>
    </div>
  );
}
