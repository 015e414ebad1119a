import type { Claim } from '@shared/domain/claim';
import type { Evidence } from '@shared/domain/evidence';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { when } from '../claims/when';
import { useActions } from '../reading/actions';
import { cx } from '../../ui/cx';
import { FreshKeys } from './fresh-line';
import { useFreshLinks } from './fresh-link';
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

/** A link. Pressing it goes to the excerpt beside the article where there is one to read, else to its form. */
function EvidenceRow({ evidence, several }: { evidence: Evidence; several: boolean }) {
  const { show, read } = useActions();
  const isFresh = useFreshLinks((fresh) => fresh.links.some((link) => link.evidence === evidence.id));
  const { stance, source, question, excerpt, translation, remark, place } = evidence;
  const edit = () => show({ is: 'evidence', evidence: evidence.id, again: false });
  const toExcerpt = () =>
    read({ source: source.id, copy: place?.copy ?? null, go: { span: place?.span ?? null } });
  const readable = place !== null && source.copies > 0;
  return (
    <li className={styles.evidenceItem}>
      <button type="button" className={styles.evidenceRow} onClick={readable ? toExcerpt : edit}>
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
      {readable && (
        <button type="button" className={cx(controls.linkButton, styles.evidenceEdit)} onClick={edit}>
          {t('claims/edit')}
        </button>
      )}
      {isFresh && <FreshKeys />}
    </li>
  );
}

/** The sources linked to a claim and what each says about it. */
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
