import { claimKinds, type Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { useActions } from '../reading/actions';
import { ChoiceList } from './choice-list';
import { useEditClaim } from './use-edit-claim';

const kinds = claimKinds.map((kind) => ({ value: kind, label: t(`words/kind/${kind}`) }));

/** Chooses what kind of claim this is. Choosing the guessed one confirms it. */
export function KindPanel({ claim }: { claim: Claim }) {
  const { show, focusCard } = useActions();
  const edit = useEditClaim(claim);
  return (
    <ChoiceList
      label={t('claims/kind')}
      choices={kinds}
      chosen={claim.kind}
      onChoose={(kind) => {
        if (kind !== claim.kind || claim.kindGuessed) void edit({ kind });
        show(null);
        focusCard();
      }}
    />
  );
}
