import { memo } from 'react';
import type { CarriedClaim, CarriedPlace } from '@shared/domain/revision-summary';
import { t } from '@shared/text';
import { WordingView } from '../claims/wording-view';
import type { Line } from './summary-rows';
import styles from './draft-summary.module.css';

/** What a claim was judged to be, and whether it was signed off: `Verified · signed off`. */
function standingOf({ outcome, verdicts, signOffs, still }: CarriedClaim): string {
  return [
    ...verdicts.map(({ value }) => t(`words/verdict/${value}`)),
    ...(signOffs.some(({ holds }) => holds)
      ? [t(outcome === 'carried' ? 'draft/signedOff' : 'draft/signOffVoid')]
      : []),
    ...(still ? [t('draft/still')] : []),
  ].join(' · ');
}

/** A place that stands as it did, letter for letter, has nothing to tell. */
const isTold = ({ state, changes, before, after }: CarriedPlace): boolean =>
  state === 'gone' || state === 'ambiguous' || changes.length > 0 || after !== before;

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
          {candidates.map(({ before: lead, inside, behind }, at) => (
            <li key={at} dir="auto">
              {lead}
              <mark>{inside}</mark>
              {behind}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** A line of a summary that can be walked to. */
export const SummaryLine = memo(function SummaryLine({ row }: { row: Line }) {
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
      {claim.places.filter(isTold).map((place, at) => (
        <Place key={at} place={place} />
      ))}
    </>
  );
});
