import { useId, useState } from 'react';
import { claimKinds, type Claim, type ClaimFields } from '@shared/domain/claim';
import { reasonsFor, type VerdictValue } from '@shared/domain/verdict';
import { t } from '@shared/text';
import { choiceActions } from '../../app/keys/actions';
import { Key } from '../../ui/key';
import { useActions } from '../reading/actions';
import { useReading } from '../reading/reading-store';
import { ChoiceList } from './choice-list';
import { Composer } from './composer';
import { usePeople } from './people';
import { idsOf, verdictOf } from './several';
import claimStyles from './claims.module.css';
import controls from './controls.module.css';
import styles from './selected.module.css';

interface PanelProps {
  /** The selected claims. */
  claims: readonly Claim[];
}

const kinds = claimKinds.map((kind) => ({ value: kind, label: t(`words/kind/${kind}`) }));

/** What all claims have alike; `null` where they differ. */
function common<T>(claims: readonly Claim[], of: (claim: Claim) => T): T | null {
  const values = new Set(claims.map(of));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}

function Reasons({ claims, value }: PanelProps & { value: VerdictValue }) {
  const actions = useActions();
  const question = useReading((state) => state.question);
  const judged = claims.filter((claim) => verdictOf(claim, question)?.value === value);
  const given = common(judged, (claim) => verdictOf(claim, question)?.reason ?? null);
  return (
    <div className={styles.reasons} role="group" aria-label={t('claims/reasons')}>
      <span>{t('several/reasonOf', { verdict: t(`words/verdict/${value}`) })}</span>
      {reasonsFor(value).map((reason, i) => (
        <button
          key={reason}
          type="button"
          className={controls.quietButton}
          aria-pressed={given === reason}
          onClick={() => {
            actions.give(judged, question, value, reason);
            actions.show(null);
            actions.focusCard();
          }}
        >
          <Key action={choiceActions[i]} />
          {t(`words/reason/${reason}`)}
        </button>
      ))}
    </div>
  );
}

function Wait({ claims }: PanelProps) {
  const { run, show, focusCard } = useActions();
  const id = useId();
  const [on, setOn] = useState('');
  const [until, setUntil] = useState('');
  const close = () => {
    show(null);
    focusCard();
  };
  const send = async () => {
    const by = until === '' ? null : new Date(until).toISOString();
    if (await run('claim.wait', { claims: idsOf(claims), on: on.trim(), until: by })) close();
  };
  return (
    <Composer
      label={t('claims/waiting')}
      action={t('claims/wait')}
      ready={on.trim() !== ''}
      onSend={() => void send()}
      onClose={close}
    >
      <div className={styles.fields}>
        <label className={claimStyles.composerField} htmlFor={`${id}-on`}>
          {t('claims/waitingOn')}
        </label>
        <input
          id={`${id}-on`}
          className={controls.composerInput}
          dir="auto"
          value={on}
          onChange={(event) => setOn(event.target.value)}
        />
        <label className={claimStyles.composerField} htmlFor={`${id}-until`}>
          {t('claims/until')}
        </label>
        <input
          id={`${id}-until`}
          type="datetime-local"
          className={controls.composerInput}
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
      </div>
    </Composer>
  );
}

/** Stands for nobody among the people: no person has an empty id. */
const NOBODY = '';

/** What is asked for before the selected claims are changed: a reason, for whom they wait, their kind, their checker. */
export function SelectedPanel({ claims }: PanelProps) {
  const { run, show, focusCard } = useActions();
  const panel = useReading((state) => state.panel);
  const { byId, me } = usePeople();
  const choose = (fields: ClaimFields) => {
    void run('claim.edit', { claims: idsOf(claims), fields });
    show(null);
    focusCard();
  };
  if (panel?.is === 'reasons') return <Reasons claims={claims} value={panel.value} />;
  if (panel?.is === 'waiting') return <Wait claims={claims} />;
  if (panel?.is === 'kind')
    return (
      <ChoiceList
        label={t('claims/kind')}
        choices={kinds}
        chosen={common(claims, ({ kind }) => kind)}
        onChoose={(kind) => choose({ kind })}
      />
    );
  if (panel?.is !== 'assignee') return null;
  const others = [...byId.values()].filter(({ id }) => id !== me?.id);
  const people = me ? [me, ...others] : others;
  return (
    <ChoiceList
      label={t('claims/assignee')}
      choices={[
        ...people.map(({ id, name }) => ({ value: id, label: name })),
        { value: NOBODY, label: t('claims/nobody') },
      ]}
      chosen={common(claims, ({ assignee }) => assignee ?? NOBODY)}
      onChoose={(person) => choose({ assignee: person === NOBODY ? null : person })}
    />
  );
}
