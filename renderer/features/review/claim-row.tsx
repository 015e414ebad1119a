import { Flag, Scale } from 'lucide-react';
import { memo } from 'react';
import { resolutions, type Claim, type Resolution, type SignOff } from '@shared/domain/claim';
import type { Person } from '@shared/domain/person';
import { claimStanding } from '@shared/domain/verdict';
import { t } from '@shared/text';
import type { ActionId } from '../../app/keys/actions';
import { cx } from '../../ui/cx';
import { Key } from '../../ui/key';
import { VerdictIcon } from '../../ui/verdict-icon';
import { workerOf } from '../claims/brief';
import { factsLine, isDisputed, isSignedOff, signsOf } from './claim-facts';
import { excerptOf } from './excerpt';
import styles from './claim-row.module.css';

/** What an editor can do with a claim. */
export interface ClaimActions {
  resolve: (claim: Claim, resolution: Resolution) => void;
  sendBack: (claim: Claim) => void;
  signOff: (claim: Claim) => void;
  open: (claim: Claim) => void;
}

interface ActProps {
  label: string;
  action: ActionId;
  isOn?: boolean;
  onPress: () => void;
}

/** A command beside its key. The keyboard has the key, so Tab goes on to the other list. */
function Act({ label, action, isOn, onPress }: ActProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.act}
      aria-pressed={isOn}
      // The focus stays on the row.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Key action={action} />
      {label}
    </button>
  );
}

const resolutionActions: Record<Resolution, ActionId> = {
  corrected: 'review.corrected',
  cut: 'review.cut',
  stands: 'review.stands',
};

interface ActsProps {
  claim: Claim;
  /** How many are selected with it; 0 where it is not. */
  selected: number;
  as: SignOff['as'];
  actions: ClaimActions;
}

function Acts({ claim, as, selected, actions }: ActsProps) {
  const signed = isSignedOff(claim, as);
  return (
    <div className={styles.acts}>
      {selected > 1 && (
        <span className={styles.several}>{t('review/claim/selected', { count: selected })}</span>
      )}
      {isDisputed(claim) &&
        resolutions.map((resolution) => (
          <Act
            key={resolution}
            label={t(`words/resolution/${resolution}`)}
            action={resolutionActions[resolution]}
            isOn={claim.resolution === resolution}
            onPress={() => actions.resolve(claim, resolution)}
          />
        ))}
      <Act
        label={t('review/act/sendBack')}
        action="review.sendBack"
        isOn={claim.review === 'sent-back'}
        onPress={() => actions.sendBack(claim)}
      />
      <Act
        label={t(signed ? 'review/act/withdraw' : 'review/act/signOff')}
        action="review.signOff"
        onPress={() => actions.signOff(claim)}
      />
      <Act label={t('review/act/open')} action="review.open" onPress={() => actions.open(claim)} />
    </div>
  );
}

/** The claim's words in their sentence, marked as in the text; its statement where it stands nowhere. */
function Words({ claim }: { claim: Claim }) {
  const anchor = claim.anchors[0];
  if (!anchor) return <p className={styles.words}>{claim.statement}</p>;
  const { before, quote, after } = excerptOf(anchor);
  return (
    <p className={styles.words} dir="auto">
      {before}
      <span className={cx(styles.mark, styles[claimStanding(claim.verdicts)])}>{quote}</span>
      {after}
    </p>
  );
}

interface ClaimRowProps extends ActsProps {
  people: readonly Person[];
  isCurrent: boolean;
  onFocus: () => void;
}

/** One claim of the editor's list: its words, why it stands as it does, and with the focus what can be done. */
export const ClaimRow = memo(function ClaimRow({
  claim,
  people,
  as,
  isCurrent,
  selected,
  actions,
  onFocus,
}: ClaimRowProps) {
  const worker = people.find((person) => person.id === workerOf(claim));
  const signs = signsOf(claim);
  const signedOff = claim.signOffs.some((signOff) => signOff.holds);
  const quote = claim.anchors[0]?.quote.replace(/\s+/gu, ' ').trim();
  return (
    <li className={styles.item}>
      <div
        role="group"
        tabIndex={isCurrent ? 0 : -1}
        data-row={claim.id}
        data-selected={selected > 0 || undefined}
        className={styles.row}
        aria-label={t('review/claim/spoken', {
          number: claim.number,
          standing: [
            ...signs.map((sign) => t(`app/sign/${sign}`)),
            ...(selected > 0 ? [t('review/claim/isSelected')] : []),
          ].join(', '),
        })}
        onFocus={onFocus}
        onDoubleClick={() => actions.open(claim)}
      >
        <span className={styles.number}>{claim.number}</span>
        <span className={styles.signs}>
          {signs.map((sign, index) => (
            <VerdictIcon key={index} standing={sign} signed={signedOff} />
          ))}
        </span>
        <div className={styles.main}>
          <Words claim={claim} />
          {claim.statement !== quote && (
            <p className={styles.statement}>{t('review/claim/statement', { statement: claim.statement })}</p>
          )}
          <p className={styles.facts}>{factsLine(claim, people)}</p>
        </div>
        <span className={styles.flags}>
          {claim.priority && <Flag size="0.875rem" role="img" aria-label={t('review/claim/priority')} />}
          {claim.legal && <Scale size="0.875rem" role="img" aria-label={t('review/claim/legal')} />}
          <abbr title={worker?.name} className={styles.worker}>
            {worker?.initials ?? '–'}
          </abbr>
        </span>
        {isCurrent && <Acts claim={claim} as={as} selected={selected} actions={actions} />}
      </div>
    </li>
  );
});
