import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { cx } from '../../ui/cx';
import { Key } from '../../ui/key';
import { useActions } from '../reading/actions';
import { useReading } from '../reading/reading-store';
import { Composer } from './composer';
import { useDraft } from './drafts';
import { sentenceOf } from './sentence-of';
import { useEditClaim } from './use-edit-claim';
import { WordingView } from './wording-view';
import controls from './controls.module.css';
import styles from './claims.module.css';

function ProposedForm({ claim }: { claim: Claim }) {
  const { show, focusCard } = useActions();
  const edit = useEditClaim(claim);
  const sentence = sentenceOf(claim, claim.proposed);
  const stands = claim.proposed ?? sentence;
  const [text, keep, forget] = useDraft(
    `proposed ${claim.id}`,
    () => stands,
    (draft) => draft.trim() !== stands,
  );
  const wording = text.trim();
  const close = () => {
    show(null);
    focusCard();
  };
  const send = async () => {
    // What stands in the text anyway is no proposal.
    const proposed = wording === '' || wording === sentence ? null : wording;
    if (proposed !== claim.proposed && !(await edit({ proposed }))) return;
    forget();
    close();
  };
  return (
    <Composer
      label={t('claims/proposed')}
      action={t('claims/propose')}
      ready={wording !== stands}
      onSend={() => void send()}
      onClose={close}
    >
      <span className={styles.composerField}>{t('claims/proposed')}</span>
      <textarea
        className={cx(controls.composerText, controls.isWording)}
        aria-label={t('claims/proposed')}
        rows={2}
        dir="auto"
        value={text}
        onChange={(event) => keep(event.target.value)}
      />
      {wording !== '' && wording !== sentence && <WordingView old={sentence} proposed={wording} />}
    </Composer>
  );
}

/** The wording that a checker would put in place of the sentence, with what it changes; the row above offers it. */
export function Proposed({ claim }: { claim: Claim }) {
  const { show, focusCard } = useActions();
  const edit = useEditClaim(claim);
  const writing = useReading((state) => state.panel?.is === 'proposed');
  if (writing) return <ProposedForm claim={claim} />;
  if (claim.proposed === null) return null;
  return (
    <div>
      <div className={controls.rowHead}>
        <span>{t('claims/proposed')}</span>
        <span className={controls.rowActs}>
          <button type="button" className={controls.quietButton} onClick={() => show({ is: 'proposed' })}>
            <Key action="claim.proposed" />
            {t('claims/edit')}
          </button>
          <button
            type="button"
            className={controls.linkButton}
            onClick={() => {
              void edit({ proposed: null });
              focusCard();
            }}
          >
            {t('claims/remove')}
          </button>
        </span>
      </div>
      <WordingView old={sentenceOf(claim, claim.proposed)} proposed={claim.proposed} />
    </div>
  );
}
