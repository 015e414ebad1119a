import type { Claim } from '@shared/domain/claim';
import type { RepeatedFact } from '@shared/domain/repeated-fact';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { useAction } from '../../app/keys/use-action';
import { useActions } from '../reading/actions';
import { useReading } from '../reading/reading-store';
import { useTakeRepeat } from './use-take-repeat';

/** Binds the keys for the first other place that says what the open claim says; draws nothing. */
export function RepeatsKeys({ claims }: { claims: readonly Claim[] }) {
  const actions = useActions();
  const open = useReading((state) => state.open?.claim ?? null);
  const { take, dismiss } = useTakeRepeat();
  const claim = claims.find(({ id }) => id === open);
  const { data } = useAnswer('claims.repeats', { claim: open ?? '' }, { enabled: claim !== undefined });
  const first = claim && data?.[0];
  const act = (does: (claim: Claim, repeat: RepeatedFact) => void) => () => {
    if (!claim) return false;
    if (!first) return actions.refuse(t('parting/noRepeat', { number: claim.number }));
    does(claim, first);
    return true;
  };
  useAction('repeat.take', act(take));
  useAction('repeat.apart', act(dismiss));
  return null;
}
