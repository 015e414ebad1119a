import { useEffect, useRef, useState } from 'react';
import type { Id } from '@shared/domain/ids';
import { attributionLevels, type Source, type SourceChanges } from '@shared/domain/source';
import { t } from '@shared/text';
import { execute, useAnswer } from '../../../app/api';
import { useAppState } from '../../../app/app-state';
import { FailedAnswer } from '../../../app/failed-answer';
import { Button } from '../../../ui/button';
import { day } from '../../../ui/dates';
import { Key } from '../../../ui/key';
import controls from '../../claims/controls.module.css';
import { Confidence } from './confidence';
import { Copies } from './copies';
import { KnownBy } from './known-by';
import { KnownFields } from './known-fields';
import { MakeConfidential } from './make-confidential';
import { labelProblem } from './problems';
import { Purge } from './purge';
import { ChoiceRow, TextRow } from './rows';
import styles from './details.module.css';

interface DetailsProps {
  source: Source;
  onClose: () => void;
}

const stakes = ['', 'party', 'independent'] as const;

/** What is asked before it is done, one at a time. */
type Question = 'reveal' | 'seal' | 'purge';

function Details({ source, onClose }: DetailsProps) {
  const readOnly = useAppState()?.library?.readOnly ?? true;
  const panel = useRef<HTMLElement>(null);
  const [asking, setAsking] = useState<Question | null>(null);
  const [revealed, setRevealed] = useState(false);
  const [backups, setBackups] = useState<readonly string[] | null>(null);

  const { confidential, purged } = source;
  const named = !confidential || (revealed && !purged);
  const change = (fields: SourceChanges) => execute('source.edit', { source: source.id, fields });
  // A purged source takes nothing any more.
  const edit = readOnly || purged ? null : (fields: SourceChanges) => void change(fields);
  const focus = () => panel.current?.focus({ preventScroll: true });
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const ask = (question: Question | null) => {
    setAsking(question);
    if (question === null) focus();
  };
  const remove = async () => {
    if (await execute('source.remove', { source: source.id })) onClose();
  };

  const standing = (
    <>
      <ChoiceRow
        label={t('evidence/level')}
        value={source.level}
        options={attributionLevels}
        say={(level) => t(`words/level/${level}`)}
        save={edit && ((level) => edit({ level }))}
      />
      <ChoiceRow
        label={t('evidence/stake')}
        value={source.stake ?? ''}
        options={stakes}
        say={(stake) => t(stake === '' ? 'evidence/stakeUnknown' : `words/stake/${stake}`)}
        save={edit && ((stake) => edit({ stake: stake === '' ? null : stake }))}
      />
    </>
  );

  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={styles.details}
      aria-label={t('sources/details')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {confidential && (
        <Confidence
          source={source}
          revealed={revealed}
          asking={asking === 'reveal'}
          backups={backups}
          onAsk={(asked) => ask(asked ? 'reveal' : null)}
          onReveal={(shown) => {
            setRevealed(shown);
            ask(null);
          }}
        />
      )}

      <div className={styles.grid}>
        {confidential && (
          <>
            <TextRow
              label={t('evidence/label')}
              value={source.name}
              save={edit && ((label) => edit({ label }))}
              problem={labelProblem}
              onLeave={focus}
            />
            <KnownBy source={source} save={edit && ((knownBy) => change({ knownBy }))} />
            {standing}
          </>
        )}
        {named && (
          <KnownFields source={source.id} edit={edit} onLeave={focus}>
            {!confidential && standing}
          </KnownFields>
        )}
      </div>

      {!purged && <Copies source={source.id} named={named} mayRemove={edit !== null} />}

      <section className={styles.part}>
        <p className={controls.quiet}>
          {source.uses > 0 ? t('sources/uses', { count: source.uses }) : t('sources/unused')}
          {'. '}
          {t('sources/added', { when: day(source.createdAt) })}.
        </p>
        {!readOnly && asking === 'seal' && <MakeConfidential source={source.id} onDone={() => ask(null)} />}
        {!readOnly && asking === 'purge' && (
          <Purge
            source={source}
            onPurged={(kept) => {
              setBackups(kept);
              setRevealed(false);
              ask(null);
            }}
            onCancel={() => ask(null)}
          />
        )}
        {asking !== 'seal' && asking !== 'purge' && (
          <>
            <div className={styles.foot}>
              {edit && (
                <Button onPress={() => ask(confidential ? 'purge' : 'seal')}>
                  {t(confidential ? 'sources/purge/action' : 'sources/seal/action')}
                </Button>
              )}
              {!readOnly && (
                <Button isDisabled={source.uses > 0} onPress={() => void remove()}>
                  {t('sources/remove')}
                </Button>
              )}
              <Button kind="quiet" className={styles.close} onPress={onClose}>
                <Key chord="escape" />
                {t('claims/close')}
              </Button>
            </div>
            {!readOnly && source.uses > 0 && <p className={styles.aside}>{t('sources/removeUsed')}</p>}
            {edit && source.uses === 0 && confidential && (
              <p className={styles.aside}>{t('sources/removeSealed')}</p>
            )}
          </>
        )}
      </section>
    </section>
  );
}

/**
 * All that is known of a source, changed where it stands; its kept copies; and what can be done with the source
 * itself. Of a confidential one only the label is shown, until someone asks for more and for as long as this is open.
 */
export function SourceDetails({ source, onClose }: { source: Id; onClose: () => void }) {
  const { data, error, refetch } = useAnswer('sources.get', { source });
  if (error) return <FailedAnswer error={error} onAgain={() => void refetch()} />;
  // Another source begins anew: nothing that was revealed of the one before may stay.
  return data ? <Details key={data.id} source={data} onClose={onClose} /> : null;
}
