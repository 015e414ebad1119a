import { standingOf } from '@shared/domain/verdict';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { VerdictIcon } from '../../ui/verdict-icon';
import { useActions } from '../reading/actions';
import controls from './controls.module.css';
import styles from './facts.module.css';

function PartButton({ claim, children }: { claim: Claim; children?: string }) {
  const { openCard } = useActions();
  return (
    <button type="button" className={styles.part} onClick={() => openCard(claim.id)}>
      {children !== undefined && <span className={styles.rowName}>{children}</span>}
      <span className={styles.partNumber}>{claim.number}</span>
      {claim.verdicts.map((verdict) => (
        <VerdictIcon key={verdict.question} standing={standingOf(verdict)} />
      ))}
      <span className={styles.rowText} dir="auto">
        {claim.statement}
      </span>
    </button>
  );
}

/** What a claim is a part of, and its own parts: each opens. */
export function Parts({ claim }: { claim: Claim }) {
  const { data = [] } = useAnswer('claims.list', { article: claim.article });
  const parent = data.find(({ id }) => id === claim.parent);
  const parts = data.filter((one) => one.parent === claim.id);
  return (
    <>
      {parent && (
        <div className={styles.rows}>
          <PartButton claim={parent}>{t('claims/partOf')}</PartButton>
        </div>
      )}
      {parts.length > 0 && (
        <div>
          <div className={controls.rowHead}>{t('claims/parts', { count: parts.length })}</div>
          <ul className={styles.rows} aria-label={t('claims/partsOf', { number: claim.number })}>
            {parts.map((part) => (
              <li key={part.id}>
                <PartButton claim={part} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
