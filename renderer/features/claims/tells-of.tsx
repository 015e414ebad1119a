import type { Claim } from '@shared/domain/claim';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { SourceName } from '../evidence/source-name';
import controls from './controls.module.css';
import styles from './claims.module.css';

/** What a source is called, by its id. */
function Name({ source }: { source: Id }) {
  const { data } = useAnswer('sources.get', { source });
  return data ? <SourceName source={data} /> : null;
}

/** The confidential source that a note tells of, in the line above the note. */
export function ToldOf({ source }: { source: Id }) {
  return (
    <span>
      {t('sources/note/of')} <Name source={source} />
    </span>
  );
}

interface TellsOfProps {
  claim: Claim;
  source: Id | null;
  onChange: (source: Id | null) => void;
}

/**
 * Whether a new note tells of a confidential source that the claim rests on: then it is sealed with that source,
 * and reports with labels leave it out. Nothing where there is no such source.
 */
export function TellsOf({ claim, source, onChange }: TellsOfProps) {
  const { data: links = [] } = useAnswer('claims.evidence', { claim: claim.id });
  const sealed = links.filter((link) => link.source.confidential && !link.source.purged);
  // What was chosen stays, also when its link is gone: a note must not come unsealed by itself.
  const sources = new Set([...sealed.map((link) => link.source.id), ...(source ? [source] : [])]);
  if (sources.size === 0) return null;
  return (
    <div className={styles.tellsOf}>
      <span className={styles.composerField} aria-hidden>
        {t('sources/note/tellsOf')}
      </span>
      <div className={controls.choice} role="radiogroup" aria-label={t('sources/note/tellsOf')}>
        {[null, ...sources].map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={`tells-of-${claim.id}`}
              checked={source === option}
              onChange={() => onChange(option)}
            />
            <span>{option ? <Name source={option} /> : t('sources/note/nobody')}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
