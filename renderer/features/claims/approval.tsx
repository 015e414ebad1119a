import { CheckCheck, Undo2 } from 'lucide-react';
import { resolutions, type Claim } from '@shared/domain/claim';
import { isGone as wordsAreGone } from '@shared/domain/to-decide';
import { t } from '@shared/text';
import { choiceActions } from '../../app/keys/actions';
import { cx } from '../../ui/cx';
import { Key } from '../../ui/key';
import { useFreshLinks } from '../evidence/fresh-link';
import { useActions } from '../reading/actions';
import { useReading } from '../reading/reading-store';
import { shortName, usePeople } from './people';
import { isResolvable } from './several';
import { when } from './when';
import colours from '../../ui/colours.module.css';
import controls from './controls.module.css';
import styles from './claims.module.css';

/** What became of a claim that is disputed or whose words are gone, chosen by digit or here; and a way to propose another wording. */
export function ResolutionRow({ claim }: { claim: Claim }) {
  const { run, show } = useActions();
  const disputed = claim.verdicts.some((verdict) => verdict.value === 'disputed' && !verdict.reopened);
  // Digits mean the reasons while those are shown.
  const choosing = useReading((state) => state.panel?.is === 'reasons');
  // And what a source says, while it has just been linked with one key.
  const linking = useFreshLinks(({ links }) => links.some((link) => link.claim === claim.id));
  // Words that are gone may have been cut, whatever the verdict says.
  const isGone = wordsAreGone(claim);
  const offered = isGone && !disputed ? resolutions.filter((one) => isResolvable(claim, one)) : resolutions;
  if (choosing || (!disputed && !claim.resolution && !isGone)) return null;
  return (
    <div className={styles.claimResolution} role="group" aria-label={t('claims/resolution')}>
      <span className={controls.quiet}>{t('claims/resolution')}</span>
      {offered.map((resolution) => (
        <button
          key={resolution}
          type="button"
          className={controls.quietButton}
          aria-pressed={claim.resolution === resolution}
          onClick={() =>
            void run('claim.resolve', {
              claims: [claim.id],
              resolution: claim.resolution === resolution ? null : resolution,
            })
          }
        >
          {!linking && <Key action={choiceActions[resolutions.indexOf(resolution)]} />}
          {t(`words/resolution/${resolution}`)}
        </button>
      ))}
      {!isGone && claim.proposed === null && (
        <button
          type="button"
          className={cx(controls.quietButton, styles.offered)}
          onClick={() => show({ is: 'proposed' })}
        >
          <Key action="claim.proposed" />
          {t('claims/proposeIt')}
        </button>
      )}
    </div>
  );
}

/** Who signed a claim off, and whether that still holds; or that it was sent back. */
export function Approvals({ claim }: { claim: Claim }) {
  const { run } = useActions();
  const { byId } = usePeople();
  return (
    <>
      {claim.review === 'sent-back' && (
        <div className={controls.rowHead}>
          <Undo2 aria-hidden />
          <span>{t('words/review/sent-back')}</span>
          <span className={controls.rowActs}>
            <button
              type="button"
              className={controls.linkButton}
              onClick={() => void run('claim.review', { claims: [claim.id], state: 'submitted' })}
            >
              {t('claims/handIn')}
            </button>
          </span>
        </div>
      )}
      {claim.signOffs.map((signOff) => (
        <div key={signOff.id} className={controls.rowHead}>
          <CheckCheck aria-hidden className={signOff.holds ? colours.verified : styles.claimVoid} />
          <span>
            {t(signOff.as === 'legal' ? 'claims/signedLegal' : 'claims/signedOff')}
            {!signOff.holds && <strong className={colours.reopened}> {t('claims/noLongerHolds')}</strong>}
          </span>
          <span className={styles.claimBy}>
            {t('claims/by', { who: shortName(byId.get(signOff.by)), when: when(signOff.at) })}
          </span>
        </div>
      ))}
    </>
  );
}
