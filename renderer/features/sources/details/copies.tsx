import type { CopySummary } from '@shared/domain/kept-copy';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { execute, useAnswer } from '../../../app/api';
import { FailedAnswer } from '../../../app/failed-answer';
import { day } from '../../../ui/dates';
import controls from '../../claims/controls.module.css';
import { fileSize } from './file-size';
import styles from './details.module.css';

interface CopiesProps {
  source: Id;
  /** A file's name may tell what a confidential source is. */
  named: boolean;
  mayRemove: boolean;
}

function formOf({ form, pages }: CopySummary): string {
  const name = t(`sources/form/${form}`);
  return pages === null ? name : `${name}, ${t('sources/pages', { count: pages })}`;
}

function CopyRow({ copy, named, mayRemove }: { copy: CopySummary } & Omit<CopiesProps, 'source'>) {
  const kept = day(copy.retrievedAt);
  return (
    <li className={styles.copy}>
      <span className={styles.copyName} dir="auto">
        {named ? copy.name : formOf(copy)}
      </span>
      <span className={controls.quiet}>
        {[...(named ? [formOf(copy)] : []), fileSize(copy.bytes), kept].join(', ')}
      </span>
      {mayRemove && (
        <button
          type="button"
          className={controls.linkButton}
          aria-label={t('sources/removeCopy', { when: kept })}
          onClick={() => void execute('copy.remove', { copy: copy.id })}
        >
          {t('claims/remove')}
        </button>
      )}
    </li>
  );
}

/** What is kept of a source, the newest first. */
export function Copies({ source, named, mayRemove }: CopiesProps) {
  const { data: copies, error, refetch } = useAnswer('copies.list', { source });
  if (error) return <FailedAnswer error={error} onAgain={() => void refetch()} />;
  return (
    <section className={styles.part} aria-label={t('sources/copies')}>
      <h2 className={styles.heading}>{t('sources/copies')}</h2>
      {copies?.length === 0 && <p className={controls.quiet}>{t('sources/noCopies')}</p>}
      <ul>
        {copies?.map((copy) => (
          <CopyRow key={copy.id} copy={copy} named={named} mayRemove={mayRemove} />
        ))}
      </ul>
    </section>
  );
}
