import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { historyLines } from './history-lines';
import { shortName, usePeople } from './people';
import { when } from './when';
import { WordingsPart } from './wordings-part';
import controls from './controls.module.css';
import styles from './claims.module.css';

/** How a claim's words changed with its text, then who did what to it, and when; both newest first. */
export function ClaimHistory({ claim }: { claim: Claim }) {
  const { byId } = usePeople();
  const answer = useAnswer('claims.history', { claim: claim.id });
  return (
    <>
      <WordingsPart claim={claim} />
      <div>
        <div className={controls.rowHead}>{t('claims/history/title')}</div>
        {/* It scrolls, also for those who do so by keys. */}
        <ol
          tabIndex={0}
          className={styles.claimHistory}
          aria-label={t('claims/historyOf', { number: claim.number })}
        >
          {historyLines(answer.data ?? [], (person) => shortName(byId.get(person))).map((line) => (
            <li key={line.event}>
              <span className={styles.historyWhat}>
                {line.what}
                {line.detail !== '' && <span className={controls.quiet}> {line.detail}</span>}
              </span>
              <span className={styles.claimBy}>
                {t('claims/by', { who: shortName(byId.get(line.by ?? '')), when: when(line.at) })}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
