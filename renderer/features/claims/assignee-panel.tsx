import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { useActions } from '../reading/actions';
import { ChoiceList } from './choice-list';
import { usePeople } from './people';
import { useEditClaim } from './use-edit-claim';

/** No person has an empty id. */
const NOBODY = '';

/** Chooses who checks a claim: I stand first, nobody last. */
export function AssigneePanel({ claim }: { claim: Claim }) {
  const { show, focusCard } = useActions();
  const edit = useEditClaim(claim);
  const { byId, me } = usePeople();
  const others = [...byId.values()].filter(({ id }) => id !== me?.id);
  const people = me ? [me, ...others] : others;
  return (
    <ChoiceList
      label={t('claims/assignee')}
      choices={[
        ...people.map(({ id, name }) => ({ value: id, label: name })),
        { value: NOBODY, label: t('claims/nobody') },
      ]}
      chosen={claim.assignee ?? NOBODY}
      onChoose={(person) => {
        const assignee = person === NOBODY ? null : person;
        if (assignee !== claim.assignee) void edit({ assignee });
        show(null);
        focusCard();
      }}
    />
  );
}
