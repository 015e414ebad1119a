import type { Claim } from '@shared/domain/claim';
import type { Evidence } from '@shared/domain/evidence';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { when } from '../claims/when';
import { useActions } from '../reading/actions';
import { SourceName } from './source-name';
import { StanceIcon } from './stance-icon';
import controls from '../claims/controls.module.css';
import styles from './evidence.module.css';

/** Grade and place of a link, and for what nothing was found about who was asked: `primary, p. 36`. */
function where({ grade, locator, asked }: Evidence): string {
  return [
    grade ? t(`evidence/grade/${grade}`) : '',
    locator ?? '',
    asked ? t('evidence/askedThen', { whom: asked.whom, when: when(asked.at) }) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function EvidenceRow({ evidence, several }: { evidence: Evidence; several: boolean }) {
  const { show } = useActions();
  const { stance, source, question, excerpt, translation, remark } = evidence;
  return (
    <li>
      <button
        type="button"
        className={styles.evidenceRow}
        onClick={() => show({ is: 'evidence', evidence: evidence.id, again: false })}
      >
        <StanceIcon stance={stance} />
        <span className={styles.evidenceWhat}>
          <VisuallyHidden>
            {t(`words/stance/${stance}`)}
            {': '}
          </VisuallyHidden>
          <SourceName source={source} />
          {several && <span className={controls.quiet}> {t(`words/question/${question}`)}</span>}
          {excerpt && (
            <q className={styles.evidenceExcerpt} dir="auto">
              {excerpt}
            </q>
          )}
          {translation && (
            <span className={styles.evidenceTranslation} dir="auto">
              {translation}
            </span>
          )}
          {remark && <span className={styles.evidenceRemark}>{remark}</span>}
        </span>
        <span className={styles.evidenceWhere}>{where(evidence)}</span>
      </button>
    </li>
  );
}

/** The sources linked to a claim and what each says about it; a row opens its form. */
export function EvidenceList({ claim }: { claim: Claim }) {
  const answer = useAnswer('claims.evidence', { claim: claim.id });
  const links = answer.data ?? [];
  if (links.length === 0) return null;
  return (
    <ul className={styles.evidenceList} aria-label={t('evidence/list')}>
      {links.map((evidence) => (
        <EvidenceRow key={evidence.id} evidence={evidence} several={claim.verdicts.length > 1} />
      ))}
    </ul>
  );
}
