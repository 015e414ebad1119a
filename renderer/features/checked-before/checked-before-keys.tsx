import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { useAction } from '../../app/keys/use-action';
import { useActions } from '../reading/actions';
import { useReadingStore } from '../reading/reading-store';
import { useForClaim } from '../reading/use-for-claim';
import { useCounts } from './counts';
import { useAsking } from './use-asking';

interface KeysProps {
  article: string;
  claims: readonly Claim[];
  /** The claim that keys act on. */
  target: () => Claim | null;
}

/** Asks for what was checked before, and binds the keys that show it; draws nothing. */
export function CheckedBeforeKeys({ article, claims, target }: KeysProps) {
  useAsking(article, claims);
  const forClaim = useForClaim(target);
  const store = useReadingStore();
  const actions = useActions();

  const open = forClaim((claim) => {
    if (store.getState().selected.size > 0) return actions.refuse(t('checkedBefore/oneAtATime'));
    const { counts } = useCounts.getState();
    if (counts && !counts[claim.id]) return actions.refuse(t('checkedBefore/none', { number: claim.number }));
    // There are no cards beside a source.
    actions.turnTo('margin');
    if (store.getState().open?.claim !== claim.id) actions.openCard(claim.id);
    actions.show({ is: 'before' });
    return true;
  });
  useAction('evidence.before', () => {
    if (store.getState().panel?.is !== 'before') return open();
    actions.show(null);
    actions.focusCard();
    return true;
  });
  // Nothing is used that hasn't been seen: at first the key shows what there is, and then the list takes it.
  useAction('evidence.reuse', open);
  return null;
}
