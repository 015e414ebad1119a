import { useMemo } from 'react';
import type { Claim } from '@shared/domain/claim';
import type { Candidate, LostPlace } from '@shared/domain/lost-place';
import { t } from '@shared/text';
import { choiceActions } from '../../app/keys/actions';
import { useAction } from '../../app/keys/use-action';
import { useAriaKeys } from '../../app/keys/use-title';
import { Key } from '../../ui/key';
import { placeNamer } from '../reading/place-name';
import { useReadArticle } from '../reading/read-article';
import { useReading } from '../reading/reading-store';
import { useLostPlaces, type LostPlacesOf } from './use-lost-places';
import styles from './lost-places.module.css';
import controls from './controls.module.css';

interface CandidateRowProps {
  candidate: Candidate;
  /** What stands there, as people at a desk call it. */
  where: string;
  index: number;
  onChoose: () => void;
}

function CandidateRow({ candidate, where, index, onChoose }: CandidateRowProps) {
  const action = choiceActions[index];
  const keys = useAriaKeys(action ?? 'choose.1');
  return (
    <li>
      <button
        type="button"
        className={styles.candidate}
        aria-keyshortcuts={action ? keys : undefined}
        onClick={onChoose}
      >
        {action && <Key action={action} />}
        <span className={styles.where}>{where}</span>
        <span dir="auto">{candidate.sentence}</span>
      </button>
    </li>
  );
}

/** Binds the digits to the candidates, while no panel of the card has them. */
function CandidateKeys({ place, onChoose }: { place: LostPlace; onChoose: (candidate: Candidate) => void }) {
  const panel = useReading((state) => state.panel);
  const choose = (index: number) => () => {
    const candidate = place.candidates[index];
    if (panel || !candidate) return false;
    onChoose(candidate);
    return true;
  };
  useAction('choose.1', choose(0));
  useAction('choose.2', choose(1));
  useAction('choose.3', choose(2));
  useAction('choose.4', choose(3));
  useAction('choose.5', choose(4));
  return null;
}

interface PlaceProps {
  claim: Claim;
  place: LostPlace;
  hasKeys: boolean;
  choose: LostPlacesOf['choose'];
}

function LostPlaceOf({ claim, place, hasKeys, choose }: PlaceProps) {
  const { blocks } = useReadArticle().revision;
  const nameOf = useMemo(() => placeNamer(blocks), [blocks]);
  const { state, sentence, revision, candidates, count } = place;
  return (
    <div className={styles.lost}>
      <p className={controls.rowHead}>{t(`claims/lost/${state}`, { revision })}</p>
      <p className={styles.sentence} dir="auto">
        {sentence}
      </p>
      {candidates.length > 0 && (
        <ol className={styles.candidates} aria-label={t('claims/lost/candidates', { number: claim.number })}>
          {candidates.map((candidate, index) => (
            <CandidateRow
              key={candidate.span.start}
              candidate={candidate}
              where={nameOf(candidate.span.start)}
              index={hasKeys ? index : choiceActions.length}
              onChoose={() => choose(place, candidate)}
            />
          ))}
        </ol>
      )}
      {count > candidates.length && (
        <p className={styles.hint}>{t('claims/lost/more', { count: count - candidates.length })}</p>
      )}
      <p className={styles.hint}>
        {t(`claims/lost/select/${state}`)} <Key action="claim.place" />
      </p>
      {hasKeys && <CandidateKeys place={place} onChoose={(candidate) => choose(place, candidate)} />}
    </div>
  );
}

/** The places that a draft took from a claim: where each last stood, and where it may stand now. */
export function LostPlaces({ claim }: { claim: Claim }) {
  const { places, numbered, choose } = useLostPlaces(claim);
  return places.map((place) => (
    <LostPlaceOf key={place.anchor} {...{ claim, place, choose }} hasKeys={place === numbered} />
  ));
}
