import {
  CheckCheck,
  EqualNot,
  Flag,
  History,
  Hourglass,
  MessageCircleQuestionMark,
  Scale,
  StickyNote,
  Undo2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Claim } from '@shared/domain/claim';
import { standingOf } from '@shared/domain/verdict';
import { t } from '@shared/text';
import { useCheckedBefore } from '../checked-before/counts';
import { evidenceBrief, workerOf } from './brief';
import { VerdictIcon } from '../../ui/verdict-icon';
import { groupOf, type ClaimGroup } from './groups';
import { initialsOrDash, usePeople } from './people';
import { placed } from './placed';
import { whenBriefly } from './when';
import { cx } from '../../ui/cx';
import colours from '../../ui/colours.module.css';
import styles from './claims.module.css';

/** What a claim's parts stand as together: how many, and the most pressing of them. */
export interface Parts {
  count: number;
  group: ClaimGroup;
}

function Sign({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className={styles.claimSign} title={label}>
      {children}
    </span>
  );
}

function Waits({ claim }: { claim: Claim }) {
  if (!claim.waiting) return null;
  const { on, until } = claim.waiting;
  return (
    <span className={cx(styles.claimSign, colours.waiting)} title={t('claims/waitsFor', { on })}>
      <Hourglass aria-hidden />
      <span className={styles.claimWaits} dir="auto">
        {until ? t('claims/waitsUntil', { on, until: whenBriefly(until) }) : on}
      </span>
    </span>
  );
}

function SignedOff({ claim }: { claim: Claim }) {
  if (claim.signOffs.length === 0) return null;
  const holds = claim.signOffs.some((signOff) => signOff.holds);
  return (
    <Sign label={t(holds ? 'claims/signedOff' : 'claims/signOffVoid')}>
      <CheckCheck aria-hidden className={holds ? colours.verified : styles.claimVoid} />
    </Sign>
  );
}

/** What a claim has to say for itself in one line. */
export function CardLine({ claim, parts }: { claim: Claim; parts: Parts | undefined }) {
  const { byId } = usePeople();
  const places = placed(claim).length;
  const before = useCheckedBefore(claim.id);
  const reopened = claim.verdicts.some((verdict) => verdict.reopened);
  return (
    <div className={styles.claimLine} data-line>
      <span className={styles.claimNumber}>{claim.number}</span>
      <span className={styles.claimVerdicts}>
        {claim.verdicts.map((verdict) => (
          <VerdictIcon
            key={verdict.question}
            standing={standingOf(verdict)}
            signed={groupOf(claim) === 'verified' && claim.signOffs.some((signOff) => signOff.holds)}
          />
        ))}
      </span>
      <span className={styles.claimKind} data-guessed={claim.kindGuessed || undefined}>
        {t(`words/kind/${claim.kind}`)}
      </span>
      <span className={cx(styles.claimBrief, reopened && colours.reopened)}>{evidenceBrief(claim)}</span>
      <span className={styles.claimFlags}>
        {claim.disagrees && (
          <span className={cx(styles.claimSign, colours.disputed)} title={t('claims/figuresDisagree')}>
            <EqualNot aria-hidden />
          </span>
        )}
        {places > 1 && <span>{t('claims/places', { count: places })}</span>}
        {places === 0 && <span>{t('claims/nowhere')}</span>}
        {parts && (
          <span className={styles.claimSign}>
            {t('claims/parts', { count: parts.count })}
            <VerdictIcon standing={parts.group} size={12} />
          </span>
        )}
        {before > 0 && (
          <Sign label={t('checkedBefore/count', { count: before })}>
            <History aria-hidden />
            {before}
          </Sign>
        )}
        <Waits claim={claim} />
        {claim.review === 'sent-back' && (
          <Sign label={t('words/review/sent-back')}>
            <Undo2 aria-hidden />
          </Sign>
        )}
        {claim.openQueries > 0 && (
          <Sign label={t('claims/openQueries', { count: claim.openQueries })}>
            <MessageCircleQuestionMark aria-hidden />
            {claim.openQueries}
          </Sign>
        )}
        {claim.notes > 0 && (
          <Sign label={t('claims/notesCount', { count: claim.notes })}>
            <StickyNote aria-hidden />
            {claim.notes > 1 && claim.notes}
          </Sign>
        )}
        {claim.priority && (
          <Sign label={t('claims/priority')}>
            <Flag aria-hidden />
          </Sign>
        )}
        {claim.legal && (
          <Sign label={t('claims/legal')}>
            <Scale aria-hidden />
          </Sign>
        )}
        <SignedOff claim={claim} />
      </span>
      <span className={styles.claimWorker}>{initialsOrDash(byId.get(workerOf(claim) ?? ''))}</span>
    </div>
  );
}

/** The line in words, for those who don't see it; `before` is how many earlier claims say the same. */
export function cardLabel(claim: Claim, { isSelected = false, before = 0 } = {}): string {
  return [
    t('claims/label', { number: claim.number, standing: t(`claims/group/${groupOf(claim)}`) }),
    isSelected ? t('several/isSelected') : '',
    t(`words/kind/${claim.kind}`),
    evidenceBrief(claim),
    before > 0 ? t('checkedBefore/count', { count: before }) : '',
    claim.disagrees ? t('claims/figuresDisagree') : '',
    claim.waiting ? t('claims/waitsFor', { on: claim.waiting.on }) : '',
    claim.review === 'sent-back' ? t('words/review/sent-back') : '',
    claim.openQueries > 0 ? t('claims/openQueries', { count: claim.openQueries }) : '',
    claim.notes > 0 ? t('claims/notesCount', { count: claim.notes }) : '',
    claim.priority ? t('claims/priority') : '',
    claim.legal ? t('claims/legal') : '',
    claim.signOffs.some((signOff) => signOff.holds) ? t('claims/signedOff') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
