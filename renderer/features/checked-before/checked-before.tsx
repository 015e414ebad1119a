import { History } from 'lucide-react';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { run } from '../../app/keys/handlers';
import { useAriaKeys } from '../../app/keys/use-title';
import { Key } from '../../ui/key';
import { useReading } from '../reading/reading-store';
import { BeforeList } from './before-list';
import { useCheckedBefore } from './counts';
import styles from './checked-before.module.css';

/** On an open card: how many earlier claims say the same, and the list of them once it is asked for. */
export function CheckedBefore({ claim }: { claim: Claim }) {
  const count = useCheckedBefore(claim.id);
  const isOpen = useReading((state) => state.panel?.is === 'before');
  const keys = useAriaKeys('evidence.before');
  if (count === 0 && !isOpen) return null;
  return (
    <div>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-keyshortcuts={keys}
        onClick={() => run('evidence.before')}
      >
        <History aria-hidden />
        {t('checkedBefore/title')}
        {count > 0 && <span className={styles.count}>{count}</span>}
        <span className={styles.headKey}>
          <Key action="evidence.before" />
          {isOpen && t('checkedBefore/hide')}
        </span>
      </button>
      {isOpen && <BeforeList claim={claim} count={count} />}
    </div>
  );
}
