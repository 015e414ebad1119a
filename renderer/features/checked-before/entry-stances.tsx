import { stances, type Stance } from '@shared/domain/evidence';
import { t } from '@shared/text';
import { choiceActions } from '../../app/keys/actions';
import { Key } from '../../ui/key';
import { StanceIcon } from '../evidence/stance-icon';
import controls from '../claims/controls.module.css';
import styles from './checked-before.module.css';

interface StancesProps {
  /** What the link says that is there; `null` without one. */
  now: Stance | null;
  onStance: (stance: Stance) => void;
}

/** What a fact-check made elsewhere says about the claim: one digit cites it with that. */
export function EntryStances({ now, onStance }: StancesProps) {
  return (
    <span className={styles.stances}>
      {stances.map((stance, i) => (
        <button
          key={stance}
          type="button"
          tabIndex={-1}
          className={controls.quietButton}
          aria-pressed={now === stance}
          aria-label={t(`words/stance/${stance}`)}
          title={t(`words/stance/${stance}`)}
          onClick={() => onStance(stance)}
        >
          <Key action={choiceActions[i]} />
          <StanceIcon stance={stance} />
        </button>
      ))}
      {now && (
        <span className={styles.linked}>
          {t('checkedBefore/citedNow', { stance: t(`words/stance/${now}`).toLowerCase() })}
        </span>
      )}
    </span>
  );
}
