import type { Claim } from '@shared/domain/claim';
import type { RepeatedFact } from '@shared/domain/repeated-fact';
import { t } from '@shared/text';
import { newId } from '../../app/api';
import { useActions } from '../reading/actions';
import { useReadArticle } from '../reading/read-article';

/** What can be done with another place that says what a claim says; the focus goes back to the claim's card. */
export function useTakeRepeat() {
  const { run, say, focusCard } = useActions();
  const { revision } = useReadArticle();
  return {
    /** Makes it a place of the claim; where another claim stands, both become one. */
    take: (claim: Claim, { start, end, claim: other }: RepeatedFact) => {
      focusCard();
      const taken =
        other === null
          ? run('claim.anchor', {
              ...{ claim: claim.id, anchor: newId(), revision: revision.id, span: { start, end } },
            })
          : run('claim.join', { into: claim.id, claims: [other] });
      void taken.then((done) => {
        if (done) say(t('claims/placeAdded', { number: claim.number }));
      });
    },
    /** Records that it says something else. */
    dismiss: (claim: Claim, { words }: RepeatedFact) => {
      focusCard();
      void run('claim.apart', { claim: claim.id, apart: newId(), words });
    },
  };
}
