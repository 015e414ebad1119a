import type { Claim } from '@shared/domain/claim';
import { mayAnswer, type VerdictValue } from '@shared/domain/verdict';
import { t } from '@shared/text';
import { Key } from '../../ui/key';
import { run } from '../../app/keys/handlers';
import { evidenceDraftName } from '../evidence/draft';
import { useActions } from '../reading/actions';
import { useReading, useReadingStore } from '../reading/reading-store';
import styles from './claims.module.css';
import colours from '../../ui/colours.module.css';
import { Act } from './act';
import { hasDraft } from './drafts';
import { editStatement } from './card-id';
import { usePeople } from './people';

const order: readonly VerdictValue[] = ['verified', 'disputed', 'unverifiable', 'opinion', 'unchecked'];

/** What can be done with the open claim, each with its key. */
export function CardActions({ claim }: { claim: Claim }) {
  const actions = useActions();
  const store = useReadingStore();
  const question = useReading((state) => state.question);
  const history = useReading((state) => state.history);
  const { me } = usePeople();
  const now = claim.verdicts.find((verdict) => verdict.question === question);
  const approves = me?.role === 'editor' || me?.role === 'lawyer';
  const signed = claim.signOffs.some(
    (signOff) => signOff.holds && signOff.as === (me?.role === 'lawyer' ? 'legal' : 'editor'),
  );
  return (
    <div className={styles.acts} role="group" aria-label={t('claims/acts', { number: claim.number })}>
      {order.map((value) => {
        const isNow = now?.value === value && !now.reopened;
        return (
          <Act
            key={value}
            action={`verdict.${value}`}
            label={t(`words/verdict/${value}`)}
            pressed={isNow}
            className={isNow ? colours[value] : undefined}
            disabled={!mayAnswer(question, value)}
            onClick={() => actions.judge([claim], value)}
          />
        );
      })}
      <Act
        action="evidence.link"
        label={t(hasDraft(evidenceDraftName(claim.id)) ? 'evidence/goOn' : 'evidence/evidence')}
        onClick={() => run('evidence.link')}
      />
      <Act action="evidence.repeat" label={t('evidence/lastSource')} onClick={() => run('evidence.repeat')} />
      <Act action="source.toggle" label={t('evidence/source')} onClick={() => run('source.toggle')} />
      <Act action="query.ask" label={t('claims/query')} onClick={() => actions.show({ is: 'query' })} />
      <Act
        action="note.add"
        label={t('claims/note')}
        onClick={() => actions.show({ is: 'note', note: null })}
      />
      <Act action="claim.wait" label={t('claims/waiting')} onClick={() => actions.show({ is: 'waiting' })} />
      {approves && (
        <>
          <Act
            action="claim.sendBack"
            label={t('claims/sendBack')}
            pressed={claim.review === 'sent-back'}
            onClick={() => actions.sendBack([claim])}
          />
          <Act
            action="claim.signOff"
            label={t('claims/signOff')}
            pressed={signed}
            onClick={() => actions.signOff([claim])}
          />
        </>
      )}
      <Act action="claim.split" label={t('parting/split')} onClick={() => run('claim.split')} />
      <Act action="claim.join" label={t('parting/join')} onClick={() => run('claim.join')} />
      <button
        type="button"
        className={styles.act}
        aria-keyshortcuts="Enter"
        onClick={() => editStatement(claim.id)}
      >
        <Key chord="enter" />
        {t('claims/edit')}
      </button>
      <Act
        action="claim.history"
        label={t('claims/history/title')}
        pressed={history}
        onClick={() => store.setState({ history: !history })}
      />
      <Act action="claim.remove" label={t('claims/remove')} onClick={() => actions.remove([claim])} />
      <button type="button" className={styles.act} onClick={actions.leaveCard}>
        <Key chord="escape" />
        {t('claims/close')}
      </button>
    </div>
  );
}
