import type { KeyboardEvent } from 'react';
import type { Claim } from '@shared/domain/claim';
import { questionsOf } from '@shared/domain/claim';
import { mayAnswer, reasonsFor, type VerdictValue } from '@shared/domain/verdict';
import { t } from '@shared/text';
import { Act } from '../claims/act';
import { ResolutionRow } from '../claims/approval';
import { cardId, editStatement } from '../claims/card-id';
import { CardLine, cardLabel } from '../claims/card-line';
import { Notes } from '../claims/notes';
import { Queries } from '../claims/queries';
import { Statement } from '../claims/statement';
import { Reopened } from '../claims/reopened';
import { Reasons, verdictWords } from '../claims/verdict-rows';
import { WaitingRow } from '../claims/waiting';
import { FreshLine } from '../evidence/fresh-line';
import { useActions } from '../reading/actions';
import { useReading, useReadingStore } from '../reading/reading-store';
import { Key } from '../../ui/key';
import colours from '../../ui/colours.module.css';
import controls from '../claims/controls.module.css';
import styles from './strip.module.css';

const verdicts: readonly VerdictValue[] = ['verified', 'disputed', 'unverifiable', 'opinion', 'unchecked'];

/** Which question the keys answer, and the verdicts, the one that holds in its colour. */
function Answers({ claim }: { claim: Claim }) {
  const store = useReadingStore();
  const actions = useActions();
  const asked = useReading((state) => state.question);
  const questions = questionsOf(claim);
  const now = claim.verdicts.find(({ question }) => question === asked);
  return (
    <div className={styles.answers} role="group" aria-label={t('claims/acts', { number: claim.number })}>
      {questions.length > 1 && (
        <span className={styles.questions} role="group" aria-label={t('evidence/answers')}>
          {questions.map((question) => (
            <button
              key={question}
              type="button"
              tabIndex={-1}
              aria-pressed={question === asked}
              onClick={() => store.setState({ question })}
            >
              {t(`words/question/${question}`)}
            </button>
          ))}
          <Key action="verdict.question" />
        </span>
      )}
      {verdicts.map((value) => {
        const isNow = now?.value === value && !now.reopened;
        return (
          <Act
            key={value}
            action={`verdict.${value}`}
            label={isNow ? verdictWords(now) : t(`words/verdict/${value}`)}
            pressed={isNow}
            className={isNow ? colours[value] : undefined}
            disabled={!mayAnswer(asked, value)}
            onClick={() => actions.judge([claim], value)}
          />
        );
      })}
    </div>
  );
}

/** What is being said about the claim at hand, where the strip has room for it. */
function Panel({ claim }: { claim: Claim }) {
  const panel = useReading((state) => state.panel);
  const question = useReading((state) => state.question);
  const verdict = claim.verdicts.find((one) => one.question === question);
  if (panel?.is === 'note') return <Notes claim={claim} />;
  if (panel?.is === 'query' || panel?.is === 'settle') return <Queries claim={claim} />;
  if (panel?.is === 'waiting') return <WaitingRow claim={claim} />;
  if (panel?.is !== 'reasons') return <ResolutionRow claim={claim} />;
  if (!verdict || verdict.value !== panel.value || reasonsFor(panel.value).length === 0) return null;
  return <Reasons claim={claim} verdict={verdict} />;
}

/**
 * The claim at hand above the source that is read for it: what it says and its verdicts. While a source stands beside
 * the article this is the claim's card, and all keys of claims act from it.
 */
export function ClaimStrip({ claim }: { claim: Claim }) {
  const store = useReadingStore();
  const actions = useActions();

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const { key, target, currentTarget, shiftKey } = event;
    if (event.defaultPrevented) return;
    if (key === 'Escape') {
      event.preventDefault();
      const hadPanel = store.getState().panel !== null;
      if (hadPanel) actions.show(null);
      if (hadPanel || target !== currentTarget) actions.focusCard();
      else actions.leaveCard();
      return;
    }
    if (target !== currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'Enter' && !shiftKey) {
      event.preventDefault();
      editStatement(claim.id);
    } else if (key === 'Tab') {
      const next = shiftKey ? 'fact' : 'said';
      if (!questionsOf(claim).includes(next) || store.getState().question === next) return;
      event.preventDefault();
      store.setState({ question: next });
      actions.say(t('claims/answering', { question: t(`words/question/${next}`) }));
    }
  };
  return (
    <div
      id={cardId(claim.id)}
      className={styles.strip}
      role="group"
      aria-label={cardLabel(claim)}
      data-open
      data-keys
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={styles.line}>
        <CardLine claim={claim} parts={undefined} />
      </div>
      <div className={styles.body}>
        <Statement claim={claim} />
        <Reopened claim={claim} />
        <Answers claim={claim} />
        <Panel claim={claim} />
        <FreshLine claim={claim} />
      </div>
    </div>
  );
}

/** In place of the strip while no claim is at hand. */
export function NoClaim() {
  return (
    <div className={styles.strip}>
      <p className={styles.none}>
        {t('sourcePane/noClaim')}
        <span className={controls.rowActs}>
          <Key action="claim.next" />
          <Key action="claim.previous" />
        </span>
      </p>
    </div>
  );
}
