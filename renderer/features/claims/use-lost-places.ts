import { newId, useAnswer } from '../../app/api';
import type { Claim } from '@shared/domain/claim';
import type { Candidate, LostPlace } from '@shared/domain/lost-place';
import { isLost } from '@shared/domain/to-decide';
import { useActions } from '../reading/actions';
import { useReadArticle } from '../reading/read-article';

/** The places that a draft took from a claim, and how one of them is given back. */
export interface LostPlacesOf {
  places: readonly LostPlace[];
  /** The one whose candidates have digits. */
  numbered: LostPlace | undefined;
  choose: (place: LostPlace, candidate: Candidate) => void;
}

const none: readonly LostPlace[] = [];

/** What a draft took from a claim; nothing where it took nothing, or before it is known. */
export function useLostPlaces(claim: Claim): LostPlacesOf {
  const { run, focusCard } = useActions();
  const { revision } = useReadArticle();
  const enabled = claim.anchors.some(isLost);
  const { data } = useAnswer('claims.candidates', { claim: claim.id }, { enabled });
  const places = (enabled && data) || none;
  return {
    places,
    numbered: places.find(({ candidates }) => candidates.length > 0),
    choose: ({ anchor }, { span }) => {
      focusCard();
      void run('claim.anchor', {
        ...{ claim: claim.id, anchor: newId(), revision: revision.id, span, instead: anchor },
      });
    },
  };
}
