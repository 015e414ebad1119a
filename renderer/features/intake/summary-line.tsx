import type { CarriedClaim, CarriedPlace } from '@shared/domain/revision-summary';
import { t } from '@shared/text';
import { WordingView } from '../claims/wording-view';
import type { SummaryRow } from './summary-rows';
import styles from './draft-summary.module.css';

/** What a claim was judged to be, and whether it was signed off: `Verified · signed off`. */
function standingOf({ verdicts, signOffs, still }: CarriedClaim): string {
  return [
    ...verdicts.map(({ value }) => t(`words/verdict/${value}`)),
    ...(signOffs.some(({ holds }) => holds) ? [t('draft/signedOff')] : []),
    ...(still ? [t('draft/still')] : []),
  ].join(' · ');
}

const changesOf = ({ changes, before, after }: CarriedPlace): string | null => {
  if (changes.length > 0)
    return t('draft/changed', { what: changes.map((what) => t(`draft/what/${what}`)).join(', ') });
  return after !== null && after !== before ? t('draft/moved') : null;
};

/** One place of a claim: its sentence as it was and as it will be, or the places that it may have become. */
function Place({ place }: { place: CarriedPlace }) {
  const { before, after, candidates } = place;
  const changed = changesOf(place);
  return (
    <div className={styles.place}>
      {after === null || after === before ? (
        <p className={styles.sentence} dir="auto">
          {before}
        </p>
      ) : (
        <WordingView old={before} proposed={after} />
      )}
      {changed !== null && <p className={styles.what}>{changed}</p>}
      {candidates.length > 0 && (
        <ol className={styles.candidates} aria-label={t('draft/candidates')}>
          {candidates.map((sentence, at) => (
            <li key={at} dir="auto">
              {sentence}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** A line of a summary that can be walked to. */
export function SummaryLine({ row }: { row: Exclude<SummaryRow, { is: 'heading' }> }) {
  if (row.is === 'sentence')
    return (
      <p className={styles.sentence} dir="auto">
        {row.text}
      </p>
    );
  if (row.is === 'remark') return <p dir="auto">{t('draft/remark', { text: row.text, quote: row.quote })}</p>;
  const { claim } = row;
  return (
    <>
      <p className={styles.claim}>
        <span className={styles.number}>{claim.number}</span>
        <span className={styles.statement} dir="auto">
          {claim.statement}
        </span>
        <span className={styles.standing}>{standingOf(claim)}</span>
      </p>
      {claim.outcome !== 'carried' && claim.places.map((place, at) => <Place key={at} place={place} />)}
    </>
  );
}
