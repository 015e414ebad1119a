import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { useActions } from '../reading/actions';
import { useEditable } from './use-editable';
import styles from './claims.module.css';

/** What the claim says, in plain words: edited where it stands. */
export function Statement({ claim }: { claim: Claim }) {
  const { run, focusCard } = useActions();
  const field = useEditable(
    claim.statement,
    // A claim always says something: an emptied statement is left as it was.
    (statement) => {
      if (statement !== '') void run('claim.edit', { claims: [claim.id], fields: { statement } });
    },
    focusCard,
  );
  return (
    <textarea
      {...field}
      className={styles.claimStatement}
      dir="auto"
      rows={1}
      data-statement
      // Entered with Enter. In the order of Tab it would take a letter meant as a key for text.
      tabIndex={-1}
      aria-label={t('claims/statement')}
      spellCheck={false}
    />
  );
}
