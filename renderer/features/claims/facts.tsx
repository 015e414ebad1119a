import { attributionForms, claimKinds, type Claim, type ClaimFields } from '@shared/domain/claim';
import { Flag, Scale } from 'lucide-react';
import { useId } from 'react';
import { t } from '@shared/text';
import { Key } from '../../ui/key';
import { isWrittenDate } from '../evidence/draft';
import { useActions } from '../reading/actions';
import { usePeople } from './people';
import { useEditable } from './use-editable';
import controls from './controls.module.css';
import styles from './claims.module.css';

interface FactProps {
  claim: Claim;
  edit: (fields: ClaimFields) => void;
}

function Kind({ claim, edit }: FactProps) {
  const id = useId();
  return (
    <div className={styles.fact}>
      <label htmlFor={id}>{t('claims/kind')}</label>
      <select
        id={id}
        value={claim.kind}
        onChange={(event) =>
          edit({ kind: claimKinds.find((kind) => kind === event.target.value) ?? claim.kind })
        }
      >
        {claimKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`words/kind/${kind}`)}
          </option>
        ))}
      </select>
      {claim.kindGuessed && <span className={styles.factAside}>{t('claims/guessed')}</span>}
    </div>
  );
}

function Speaker({ claim, edit }: FactProps) {
  const { focusCard } = useActions();
  const id = useId();
  const { attribution } = claim;
  const form = attribution?.form ?? 'paraphrase';
  const field = useEditable(
    attribution?.speaker ?? '',
    (speaker) => edit({ attribution: speaker === '' ? null : { speaker, form } }),
    focusCard,
  );
  return (
    <div className={styles.fact}>
      <label htmlFor={id}>
        {t('claims/speaker')} <Key action="claim.speaker" />
      </label>
      <input
        {...field}
        id={id}
        className={styles.claimSpeaker}
        data-fact="speaker"
        dir="auto"
        placeholder={t('claims/noSpeaker')}
      />
      {attribution && (
        <select
          aria-label={t('claims/form')}
          value={form}
          onChange={(event) => {
            const chosen = attributionForms.find((one) => one === event.target.value);
            edit({ attribution: { speaker: attribution.speaker, form: chosen ?? form } });
          }}
        >
          {attributionForms.map((one) => (
            <option key={one} value={one}>
              {t(`words/form/${one}`)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function AsOf({ claim, edit }: FactProps) {
  const { focusCard } = useActions();
  const id = useId();
  const field = useEditable(
    claim.asOf ?? '',
    (asOf) => {
      if (asOf === '') edit({ asOf: null });
      else if (isWrittenDate(asOf)) edit({ asOf });
    },
    focusCard,
  );
  const wrong = field.value.trim() !== '' && !isWrittenDate(field.value.trim());
  return (
    <div className={styles.fact}>
      <label htmlFor={id}>
        {t('claims/asOf')} <Key action="claim.asOf" />
      </label>
      <input
        {...field}
        id={id}
        className={styles.claimAsOf}
        data-fact="as-of"
        placeholder={t('claims/noSpeaker')}
        title={t('claims/dateForm')}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
      />
      {wrong && (
        <span id={`${id}-wrong`} className={styles.factWrong}>
          {t('claims/dateWrong')}
        </span>
      )}
    </div>
  );
}

function Assignee({ claim, edit }: FactProps) {
  const { byId } = usePeople();
  const id = useId();
  return (
    <div className={styles.fact}>
      <label htmlFor={id}>{t('claims/assignee')}</label>
      <select
        id={id}
        value={claim.assignee ?? ''}
        onChange={(event) => edit({ assignee: event.target.value === '' ? null : event.target.value })}
      >
        <option value="">{t('claims/noSpeaker')}</option>
        {[...byId.values()].map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Flags({ claim, edit }: FactProps) {
  return (
    <div className={styles.fact}>
      <button
        type="button"
        className={controls.quietButton}
        aria-pressed={claim.priority}
        onClick={() => edit({ priority: !claim.priority })}
      >
        <Key action="claim.priority" />
        <Flag aria-hidden />
        {t('claims/priority')}
      </button>
      <button
        type="button"
        className={controls.quietButton}
        aria-pressed={claim.legal}
        onClick={() => edit({ legal: !claim.legal })}
      >
        <Key action="claim.legal" />
        <Scale aria-hidden />
        {t('claims/legal')}
      </button>
    </div>
  );
}

/** What is known about a claim besides its verdicts, each fact changed where it stands. */
export function Facts({ claim }: { claim: Claim }) {
  const { run } = useActions();
  const edit = (fields: ClaimFields) => void run('claim.edit', { claims: [claim.id], fields });
  return (
    <div className={styles.claimFacts}>
      <Kind claim={claim} edit={edit} />
      <Speaker claim={claim} edit={edit} />
      <AsOf claim={claim} edit={edit} />
      <Assignee claim={claim} edit={edit} />
      <Flags claim={claim} edit={edit} />
    </div>
  );
}
