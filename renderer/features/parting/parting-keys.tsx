import type { Revision } from '@shared/domain/article';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { newId } from '../../app/api';
import { useAction } from '../../app/keys/use-action';
import { idsOf, numbersOf } from '../claims/several';
import { useActions } from '../reading/actions';
import type { TextMark } from '../reading/marks';
import { useReadingStore } from '../reading/reading-store';
import type { Caret } from '../reading/use-caret';
import { useForClaim } from '../reading/use-for-claim';
import { useLatest } from '../reading/use-latest';
import { cutPlace } from './cut-place';
import { nextBeside, rememberSplit } from './kin';

interface KeysProps {
  revision: Revision;
  claims: readonly Claim[];
  marks: readonly TextMark[];
  caret: Caret;
  /** The claim that keys act on. */
  target: () => Claim | null;
}

/** Binds the keys that split and join claims and move their evidence; draws nothing. */
export function PartingKeys({ revision, claims, marks, caret, target }: KeysProps) {
  const store = useReadingStore();
  const actions = useActions();
  const forClaim = useForClaim(target);
  const isSeveral = () => store.getState().selected.size > 0;

  const split = useLatest(() => {
    const { selection, open } = store.getState();
    if (isSeveral()) return actions.refuse(t('several/oneAtATime'));
    const cut = cutPlace(revision.text, marks, open?.claim ?? null, selection);
    if (cut === null) return actions.refuse(t('parting/noPlace'));
    if (cut === 'middle') return actions.refuse(t('parting/middle'));
    const { claim, anchor, at, rest } = cut;
    const into = newId();
    caret.select(at, at);
    if (open?.claim !== claim) actions.openCard(claim, anchor);
    else actions.focusCard();
    const number = claims.find(({ id }) => id === claim)?.number ?? '';
    void actions.run('claim.split', { claim, anchor, at, into }).then((taken) => {
      if (!taken) return;
      rememberSplit(claim, into);
      actions.say(t('parting/splitDone', { number, rest }));
    });
    return true;
  });

  const join = useLatest((claim: Claim) => {
    const { selected } = store.getState();
    const next = nextBeside(claims, claim);
    const joined = isSeveral() ? claims.filter(({ id }) => selected.has(id)) : next ? [claim, next] : [];
    const [into, ...others] = joined;
    if (!into || others.length === 0)
      return actions.refuse(t(isSeveral() ? 'parting/joinMore' : 'parting/noNext'));
    store.setState({ selected: new Set() });
    actions.openCard(into.id);
    void actions.run('claim.join', { into: into.id, claims: idsOf(others) }).then((taken) => {
      if (taken) actions.say(t('parting/joinDone', { numbers: numbersOf(joined) }));
    });
    return true;
  });

  const move = useLatest((claim: Claim) => {
    if (isSeveral()) return actions.refuse(t('several/oneAtATime'));
    if (Object.values(claim.evidence).every((count) => count === 0))
      return actions.refuse(t('parting/noEvidence'));
    if (claims.length < 2) return actions.refuse(t('parting/noOther'));
    actions.turnTo('margin');
    if (store.getState().open?.claim !== claim.id) actions.openCard(claim.id);
    actions.show({ is: 'move-evidence' });
    return true;
  });

  useAction('claim.split', split);
  useAction('claim.join', forClaim(join));
  useAction('evidence.move', forClaim(move));
  return null;
}
