import { useId } from 'react';
import type { Claim } from '@shared/domain/claim';
import type { Query } from '@shared/domain/query';
import { t } from '@shared/text';
import { newId, useAnswer } from '../../app/api';
import { useActions } from '../reading/actions';
import { useReading } from '../reading/reading-store';
import { Composer } from './composer';
import { useDraft } from './drafts';
import { isOverdue } from './overdue';
import { shortName, usePeople } from './people';
import { sentenceOf } from './sentence-of';
import { when } from './when';
import { WordingView } from './wording-view';
import { cx } from '../../ui/cx';
import controls from './controls.module.css';
import styles from './claims.module.css';

interface QueryDraft {
  text: string;
  proposed: string;
  due: string;
}

/** What the writer reads as the question when only a wording was proposed. */
const questionOf = (draft: QueryDraft) => (draft.text.trim() === '' ? t('claims/mayWeWrite') : draft.text);

function QueryForm({ claim }: { claim: Claim }) {
  const { run, show, focusCard } = useActions();
  const id = useId();
  // A wording is proposed by changing the one that stands in the text, or the claim's own proposal.
  const sentence = sentenceOf(claim, claim.proposed);
  const start = (): QueryDraft => ({ text: '', proposed: claim.proposed ?? sentence, due: '' });
  const isProposed = (query: QueryDraft) => !['', sentence].includes(query.proposed.trim());
  const isAsked = (query: QueryDraft) => query.text.trim() !== '' || isProposed(query);
  const [draft, keep, forget] = useDraft(`query ${claim.id}`, start, isAsked);
  const close = () => {
    show(null);
    focusCard();
  };
  const send = async () => {
    const taken = await run('query.ask', {
      query: newId(),
      claim: claim.id,
      text: questionOf(draft),
      proposed: isProposed(draft) ? draft.proposed.trim() : null,
      due: draft.due === '' ? null : new Date(draft.due).toISOString(),
    });
    if (!taken) return;
    forget();
    close();
  };
  return (
    <Composer
      label={t('claims/newQuery')}
      action={t('claims/ask')}
      ready={isAsked(draft)}
      onSend={() => void send()}
      onClose={close}
    >
      <label className={styles.composerField} htmlFor={`${id}-text`}>
        {t('claims/queryText')}
      </label>
      <textarea
        id={`${id}-text`}
        className={controls.composerText}
        rows={2}
        value={draft.text}
        onChange={(event) => keep({ ...draft, text: event.target.value })}
      />
      <label className={styles.composerField} htmlFor={`${id}-proposed`}>
        {t('claims/proposed')}
      </label>
      <textarea
        id={`${id}-proposed`}
        className={cx(controls.composerText, controls.isWording)}
        rows={1}
        dir="auto"
        value={draft.proposed}
        onChange={(event) => keep({ ...draft, proposed: event.target.value })}
      />
      <label className={styles.composerField} htmlFor={`${id}-due`}>
        {t('claims/due')}
      </label>
      <input
        id={`${id}-due`}
        type="datetime-local"
        className={controls.composerInput}
        value={draft.due}
        onChange={(event) => keep({ ...draft, due: event.target.value })}
      />
    </Composer>
  );
}

/** The writer's answer, which settles a query. `onDone` is called when it is recorded, or left. */
export function AnswerForm({ claim, query, onDone }: { claim: Claim; query: Query; onDone: () => void }) {
  const { run } = useActions();
  const [answer, keep, forget] = useDraft(
    `answer ${query.id}`,
    () => '',
    (text) => text.trim() !== '',
  );
  const send = async () => {
    if (!(await run('query.settle', { query: query.id, answer }))) return;
    forget();
    onDone();
  };
  return (
    <Composer
      label={t('claims/settleQuery', { number: claim.number })}
      action={t('claims/settle')}
      ready={answer.trim() !== ''}
      onSend={() => void send()}
      onClose={onDone}
    >
      <textarea
        className={controls.composerText}
        aria-label={t('claims/answer')}
        placeholder={t('claims/answer')}
        rows={2}
        value={answer}
        onChange={(event) => keep(event.target.value)}
      />
    </Composer>
  );
}

function QueryRow({ claim, query }: { claim: Claim; query: Query }) {
  const { show, focusCard } = useActions();
  const { byId } = usePeople();
  const settling = useReading((state) => state.panel?.is === 'settle' && state.panel.query === query.id);
  return (
    <div className={styles.claimQuery}>
      <div className={controls.rowHead}>
        <span>{t(query.state === 'open' ? 'claims/queryToWriter' : 'claims/querySettled')}</span>
        {query.state === 'open' && (
          <span className={controls.rowActs}>
            <button
              type="button"
              className={controls.linkButton}
              onClick={() => show({ is: 'settle', query: query.id })}
            >
              {t('claims/settleIt')}
            </button>
          </span>
        )}
        <span className={styles.claimBy}>
          {query.state === 'open' && query.due ? (
            isOverdue(query.due) ? (
              <strong className={controls.late}>{t('claims/overdue', { when: when(query.due) })}</strong>
            ) : (
              t('claims/dueBy', { when: when(query.due) })
            )
          ) : (
            t('claims/by', { who: shortName(byId.get(query.by)), when: when(query.at) })
          )}
        </span>
      </div>
      <p className={styles.noteText} dir="auto">
        {query.text}
      </p>
      {query.proposed && <WordingView old={sentenceOf(claim, query.proposed)} proposed={query.proposed} />}
      {query.answer && (
        <p className={styles.noteText} dir="auto">
          <span className={controls.quiet}>{t('claims/answered')}</span> {query.answer}
        </p>
      )}
      {settling && (
        <AnswerForm
          claim={claim}
          query={query}
          onDone={() => {
            show(null);
            focusCard();
          }}
        />
      )}
    </div>
  );
}

/** What was asked of the writer about a claim, and the form to ask. */
export function Queries({ claim }: { claim: Claim }) {
  const asking = useReading((state) => state.panel?.is === 'query');
  const answer = useAnswer('claims.queries', { claim: claim.id });
  return (
    <>
      {(answer.data ?? []).map((query) => (
        <QueryRow key={query.id} claim={claim} query={query} />
      ))}
      {asking && <QueryForm claim={claim} />}
    </>
  );
}
