import { Flag, Scale } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import type { ActionId } from '../../app/keys/actions';
import { Key } from '../../ui/key';
import { useActions } from '../reading/actions';
import { useReading, type CardPanel } from '../reading/reading-store';
import { writtenDate } from '../reading/written-date';
import { AsOfPanel } from './as-of-panel';
import { AssigneePanel } from './assignee-panel';
import { KindPanel } from './kind-panel';
import { usePeople } from './people';
import { SpeakerPanel } from './speaker-panel';
import { useEditClaim } from './use-edit-claim';
import styles from './facts.module.css';

interface Fact {
  action: ActionId;
  /** What is known, as it is read; `null` where nothing is. */
  value: ReactNode;
  /** What the fact is called where nothing is known of it. */
  name: string;
  onPress: () => void;
  /** For what is on or off. */
  pressed?: boolean;
  icon?: ReactNode;
}

function useFacts(claim: Claim): Fact[] {
  const { show } = useActions();
  const edit = useEditClaim(claim);
  const { byId } = usePeople();
  const open = (is: Exclude<CardPanel['is'], 'reasons' | 'evidence' | 'note' | 'settle'>) => () =>
    show({ is });
  const { attribution, asOf, assignee, priority, legal, kindGuessed } = claim;
  const kind = t(`words/kind/${claim.kind}`);
  return [
    {
      action: 'claim.kind',
      name: t('claims/kind'),
      value: kindGuessed ? t('claims/kindGuessed', { kind }) : kind,
      onPress: open('kind'),
    },
    {
      action: 'claim.speaker',
      name: t('claims/speaker'),
      value: attribution && (
        <span dir="auto">
          {t('claims/saidBy', { who: attribution.speaker, form: t(`words/form/${attribution.form}`) })}
        </span>
      ),
      onPress: open('speaker'),
    },
    {
      action: 'claim.asOf',
      name: t('claims/asOf'),
      value: asOf === null ? null : t('claims/asOfDate', { date: writtenDate(asOf) }),
      onPress: open('as-of'),
    },
    {
      action: 'claim.assign',
      name: t('claims/assignee'),
      value:
        assignee === null
          ? null
          : t('claims/checkedBy', { who: byId.get(assignee)?.name ?? t('claims/nobody') }),
      onPress: open('assignee'),
    },
    {
      action: 'claim.priority',
      name: t('claims/priority'),
      value: priority ? t('claims/priority') : null,
      pressed: priority,
      icon: <Flag aria-hidden />,
      onPress: () => void edit({ priority: !priority }),
    },
    {
      action: 'claim.legal',
      name: t('claims/legal'),
      value: legal ? t('claims/legal') : null,
      pressed: legal,
      icon: <Scale aria-hidden />,
      onPress: () => void edit({ legal: !legal }),
    },
  ];
}

function FactButton({ fact, known }: { fact: Fact; known: boolean }) {
  return (
    <button
      type="button"
      className={styles.fact}
      data-known={known || undefined}
      aria-pressed={fact.pressed}
      onClick={fact.onPress}
    >
      <Key action={fact.action} />
      {known && fact.icon}
      {known ? <span className={styles.value}>{fact.value}</span> : fact.name}
    </button>
  );
}

function FactPanel({ claim, panel }: { claim: Claim; panel: CardPanel | null }) {
  if (panel?.is === 'kind') return <KindPanel claim={claim} />;
  if (panel?.is === 'speaker') return <SpeakerPanel claim={claim} />;
  if (panel?.is === 'as-of') return <AsOfPanel claim={claim} />;
  if (panel?.is === 'assignee') return <AssigneePanel claim={claim} />;
  return null;
}

/** What is known about a claim besides its verdicts, then, quieter, what could be said as well. */
export function Facts({ claim }: { claim: Claim }) {
  const panel = useReading((state) => state.panel);
  const facts = useFacts(claim);
  const isKnown = ({ value }: Fact) => value !== null;
  const [known, unknown] = [facts.filter(isKnown), facts.filter((fact) => !isKnown(fact))];
  return (
    <div className={styles.facts} role="group" aria-label={t('claims/facts')}>
      <div className={styles.line}>
        <div className={styles.line}>
          {known.map((fact) => (
            <FactButton key={fact.action} fact={fact} known />
          ))}
        </div>
        <div className={styles.line}>
          {unknown.map((fact) => (
            <FactButton key={fact.action} fact={fact} known={false} />
          ))}
        </div>
      </div>
      <FactPanel claim={claim} panel={panel} />
    </div>
  );
}
