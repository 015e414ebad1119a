import { useEffect, useState } from 'react';
import type { ChangeReading } from '@shared/domain/article';
import { isDoubtful, piecesOf, type Intake } from '@shared/domain/intake';
import type { RevisionSummary } from '@shared/domain/revision-summary';
import { t } from '@shared/text';
import { attempt } from '../../app/api';
import { isMac } from '../../app/keys/platform';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Key } from '../../ui/key';
import { Segmented } from '../../ui/segmented';
import { CommentsPart } from './comments-part';
import { DataPart } from './data-part';
import { DiscardDialog } from './discard-dialog';
import { isTouched, replaceIntake, useIntake } from './intake-store';
import { asksWhat, KnownPart } from './known-part';
import { leaveIntake, storeShown } from './open-intake';
import { OriginalPart } from './original-part';
import { PieceList } from './piece-list';
import { shownPieces } from './rows';
import { problemOf } from '../reading/data-fields';
import { DraftSummary } from './draft-summary';
import { summaryToShow } from './summary-to-show';
import styles from './intake.module.css';

/** What of a reading someone should look at, in sentences. */
function doubtsOf({ extraction }: Intake): string[] {
  const notes = extraction.notes.filter((note) => isDoubtful({ title: '', notes: [note] }));
  return [
    ...(extraction.title === null ? [t('intakeScreen/noTitle')] : []),
    ...notes.map(({ message }) => message),
  ];
}

function Changes({ intake }: { intake: Intake }) {
  const { changes } = intake.extraction;
  if (!changes) return null;
  const read = async (as: ChangeReading) => {
    const other = await attempt('intake.reread', { intake: intake.id, changes: as });
    if (other) replaceIntake(other);
  };
  return (
    <div className={styles.changes}>
      <span>{t('intakeScreen/changes/text', { count: changes.count })}</span>
      <Segmented
        label={t('intakeScreen/changes/label')}
        value={changes.as}
        options={[
          { value: 'accepted', label: t('intakeScreen/changes/accepted') },
          { value: 'original', label: t('intakeScreen/changes/original') },
        ]}
        onChange={(as) => void read(as)}
      />
    </div>
  );
}

/** What was read of an original, beside the original, before it is stored; shown while there is something to look at. */
export function IntakeScreen() {
  const { intake } = useIntake();
  if (!intake) return null;
  return <OpenScreen key={intake.id} intake={intake} />;
}

function OpenScreen({ intake }: { intake: Intake }) {
  const state = useIntake();
  const [isBusy, setBusy] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [at, setAt] = useState<number | null>(null);
  const [summary, setSummary] = useState<RevisionSummary | null>(null);
  const { extraction, view } = intake;
  const pieces = shownPieces(piecesOf(extraction), state.pieces);
  const kept = pieces.filter((piece) => piece.kept).length;
  const doubts = doubtsOf(intake);
  const wrong = Object.entries(state.data).some(
    ([field, value]) => problemOf(field as keyof typeof state.data, value ?? '') !== null,
  );
  const isUnchanged = intake.article !== null && !isTouched(state);
  const mayStore = kept > 0 && !wrong && !isBusy && !isUnchanged;

  const leave = () => (isTouched(state) ? setLeaving(true) : leaveIntake());
  const storeIt = async () => {
    setBusy(true);
    const told = await summaryToShow(state);
    if (told === 'store' && (await storeShown())) return;
    setBusy(false);
    if (typeof told === 'object') setSummary(told);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(isMac ? event.metaKey : event.ctrlKey)) return;
      if (!mayStore || summary) return;
      event.preventDefault();
      void storeIt();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const isRevision = state.revises !== null;
  const label = isBusy ? 'storing' : isRevision ? 'storeRevision' : 'store';
  return (
    <Dialog
      title={t(intake.article ? 'intakeScreen/titleAgain' : 'intakeScreen/title')}
      onClose={leave}
      keep
      size="full"
      footer={
        <>
          <p className={styles.counts} role="status">
            {t('intakeScreen/kept', { count: kept })}
            {pieces.length > kept && ` · ${t('intakeScreen/left', { count: pieces.length - kept })}`}
          </p>
          <Button onPress={leave}>{t(intake.article ? 'intakeScreen/close' : 'intakeScreen/cancel')}</Button>
          <Button kind="primary" isDisabled={!mayStore} onPress={() => void storeIt()}>
            {t(`intakeScreen/${label}`)}
            <Key chord="mod+enter" />
          </Button>
        </>
      }
    >
      <div className={styles.screen} data-view={view}>
        {view !== 'none' && (
          <OriginalPart
            intake={intake}
            piece={at === null ? null : (pieces[at] ?? null)}
            isCovered={leaving || summary !== null}
          />
        )}
        <div className={styles.reading}>
          <p className={styles.from}>{t('intakeScreen/name', { name: intake.name })}</p>
          {doubts.length > 0 && (
            <section className={styles.doubts} aria-label={t('intakeScreen/doubts')}>
              {doubts.map((doubt) => (
                <p key={doubt}>{doubt}</p>
              ))}
            </section>
          )}
          <KnownPart intake={intake} />
          <Changes intake={intake} />
          <DataPart intake={intake} />
          <PieceList pieces={pieces} hasKeys={!asksWhat(intake)} onAt={setAt} />
          <CommentsPart intake={intake} />
        </div>
      </div>
      {summary && <DraftSummary summary={summary} onBack={() => setSummary(null)} onAccept={storeShown} />}
      {leaving && <DiscardDialog onStay={() => setLeaving(false)} onLeave={leaveIntake} />}
    </Dialog>
  );
}
