import { Hourglass } from 'lucide-react';
import { useId } from 'react';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { localMinute } from '../evidence/draft';
import { useActions } from '../reading/actions';
import { useReading } from '../reading/reading-store';
import { Composer } from './composer';
import { useDraft } from './drafts';
import { isOverdue } from './overdue';
import { when } from './when';
import { cx } from '../../ui/cx';
import colours from '../../ui/colours.module.css';
import controls from './controls.module.css';
import styles from './claims.module.css';

interface WaitingDraft {
  on: string;
  until: string;
}

function WaitingForm({ claim }: { claim: Claim }) {
  const { run, show, focusCard } = useActions();
  const id = useId();
  const { waiting } = claim;
  const start = (): WaitingDraft => ({
    on: waiting?.on ?? '',
    until: waiting?.until ? localMinute(new Date(waiting.until)) : '',
  });
  const [draft, keep, forget] = useDraft(`waiting ${claim.id}`, start, (kept) => kept.on.trim() !== '');
  const close = () => {
    show(null);
    focusCard();
  };
  const send = async () => {
    const until = draft.until === '' ? null : new Date(draft.until).toISOString();
    if (!(await run('claim.wait', { claims: [claim.id], on: draft.on.trim(), until }))) return;
    forget();
    close();
  };
  return (
    <Composer
      label={t('claims/waiting')}
      action={t('claims/wait')}
      ready={draft.on.trim() !== ''}
      onSend={() => void send()}
      onClose={close}
    >
      <label className={styles.composerField} htmlFor={`${id}-on`}>
        {t('claims/waitingOn')}
      </label>
      <input
        id={`${id}-on`}
        className={controls.composerInput}
        value={draft.on}
        onChange={(event) => keep({ ...draft, on: event.target.value })}
      />
      <label className={styles.composerField} htmlFor={`${id}-until`}>
        {t('claims/until')}
      </label>
      <input
        id={`${id}-until`}
        type="datetime-local"
        className={controls.composerInput}
        value={draft.until}
        onChange={(event) => keep({ ...draft, until: event.target.value })}
      />
    </Composer>
  );
}

/** On whom a claim waits, and the form to say so. */
export function WaitingRow({ claim }: { claim: Claim }) {
  const { run, show, focusCard } = useActions();
  const writing = useReading((state) => state.panel?.is === 'waiting');
  if (writing) return <WaitingForm claim={claim} />;
  if (!claim.waiting) return null;
  const { on, since, until } = claim.waiting;
  return (
    <div className={cx(controls.rowHead, styles.claimWaiting)}>
      <Hourglass aria-hidden className={colours.waiting} />
      <span className={colours.waiting}>{t('claims/waitsFor', { on })}</span>
      <span className={controls.rowActs}>
        <button type="button" className={controls.linkButton} onClick={() => show({ is: 'waiting' })}>
          {t('claims/edit')}
        </button>
        <button
          type="button"
          className={controls.linkButton}
          onClick={() => {
            void run('claim.wait', { claims: [claim.id], on: null });
            focusCard();
          }}
        >
          {t('claims/waitOver')}
        </button>
      </span>
      <span className={styles.claimBy}>
        {until && isOverdue(until) ? (
          <strong className={controls.late}>{t('claims/overdue', { when: when(until) })}</strong>
        ) : (
          t(until ? 'claims/sinceUntil' : 'claims/since', {
            since: when(since),
            until: until ? when(until) : '',
          })
        )}
      </span>
    </div>
  );
}
