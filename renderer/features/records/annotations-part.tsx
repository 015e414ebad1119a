import type { RecordFile } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { Radios } from '../../ui/radios';
import { RecordNotes } from './record-notes';
import styles from './records.module.css';

type Annotations = Extract<RecordFile, { kind: 'annotations' }>;
/** Onto which articles annotations come. */
export type AnnotationsHome = 'byAddress' | 'thisArticle';

/** Onto what they may come: articles that have their addresses, and the one that is open. */
export function homesOf({ sources }: Annotations, isOpen: boolean): AnnotationsHome[] {
  const hasAddress = sources.some(({ article }) => article !== null);
  return [...(hasAddress ? ['byAddress' as const] : []), ...(isOpen ? ['thisArticle' as const] : [])];
}

interface AnnotationsPartProps {
  name: string;
  annotations: Annotations;
  /** The title of the article that is open. */
  article: string | null;
  homes: readonly AnnotationsHome[];
  home: AnnotationsHome | null;
  onHome: (home: AnnotationsHome) => void;
}

/** What annotations are of, and onto what they are to come. */
export function AnnotationsPart(props: AnnotationsPartProps) {
  const { name, annotations, article, homes, home, onHome } = props;
  const { claims, sources } = annotations;
  return (
    <div className={styles.parts}>
      <p className={styles.what}>
        {t('records/annotations', { name, count: claims.usable + claims.refused.length })}
      </p>
      {homes.length > 1 && home && (
        <Radios
          label={t('records/onto')}
          value={home}
          options={homes.map((value) => ({
            value,
            label: t(`records/${value}`),
            note: value === 'thisArticle' ? (article ?? undefined) : undefined,
          }))}
          onChange={onHome}
        />
      )}
      {homes.length === 0 && <p className={styles.aside}>{t('records/noHome')}</p>}
      <div className={styles.scroll}>
        <ul className={styles.sources}>
          {sources.map(({ source, annotations: count, article: of }) => (
            <li key={source ?? ''}>
              <span className={styles.count}>{count}</span>
              <span className={styles.title}>
                {of ? (of.title ?? t('library/notFound/title')) : t('records/noArticle')}
              </span>
              <span className={styles.address}>{source ?? t('records/noAddress')}</span>
            </li>
          ))}
        </ul>
      </div>
      <RecordNotes {...claims} />
    </div>
  );
}
