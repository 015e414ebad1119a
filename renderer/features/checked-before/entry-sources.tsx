import type { SimilarClaim } from '@shared/domain/earlier-check';
import type { Evidence } from '@shared/domain/evidence';
import { t } from '@shared/text';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { SourceName } from '../evidence/source-name';
import { StanceIcon } from '../evidence/stance-icon';
import { sourcesOf } from './links';
import styles from './checked-before.module.css';

interface SourcesProps {
  entry: SimilarClaim;
  /** What links to the claim now. */
  links: readonly Evidence[];
  /** Its sources can be reached with Tab. */
  isChosen: boolean;
  /** Uses some of its links. */
  onUse: (links: readonly string[]) => void;
}

/** What an earlier claim rests on: each source with what it says. Pressing one uses that one only. */
export function EntrySources({ entry, links, isChosen, onUse }: SourcesProps) {
  const sources = sourcesOf(entry);
  if (sources.length === 0) return <p className={styles.noEvidence}>{t('checkedBefore/noEvidence')}</p>;
  return (
    <ul className={styles.sources} aria-label={t('checkedBefore/evidence')}>
      {sources.map(({ source, stance, links: own }) => (
        <li key={`${stance} ${source.id}`}>
          <button
            type="button"
            className={styles.source}
            tabIndex={isChosen ? 0 : -1}
            title={t('checkedBefore/onlyThis')}
            onClick={() => onUse(own)}
          >
            <StanceIcon stance={stance} />
            <VisuallyHidden>{`${t(`words/stance/${stance}`)}: `}</VisuallyHidden>
            <span className={styles.sourceWords}>
              <SourceName source={source} />
            </span>
            {links.some((link) => link.source.id === source.id) && (
              <span className={styles.linked}>{t('checkedBefore/linked')}</span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
