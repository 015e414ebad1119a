import type { Claim } from '@shared/domain/claim';
import { reasonsFor, standingOf, type Verdict } from '@shared/domain/verdict';
import { t } from '@shared/text';
import { useActions } from '../reading/actions';
import { useReading, useReadingStore } from '../reading/reading-store';
import { choiceActions } from '../../app/keys/actions';
import { cx } from '../../ui/cx';
import { Key } from '../../ui/key';
import { VerdictIcon } from '../../ui/verdict-icon';
import { shortName, usePeople } from './people';
import { Reopened } from './reopened';
import { when } from './when';
import colours from '../../ui/colours.module.css';
import controls from './controls.module.css';
import styles from './claims.module.css';

/** `Disputed, wrong` */
export function verdictWords({ value, reason }: Verdict): string {
  const word = t(`words/verdict/${value}`);
  return reason
    ? t('claims/verdictWithReason', { verdict: word, reason: t(`words/reason/${reason}`) })
    : word;
}

/** The reasons of the verdict that was just given, each under its digit. */
export function Reasons({ claim, verdict }: { claim: Claim; verdict: Verdict }) {
  const actions = useActions();
  return (
    <div className={styles.claimReasons} role="group" aria-label={t('claims/reasons')}>
      {reasonsFor(verdict.value).map((reason, i) => (
        <button
          key={reason}
          type="button"
          className={controls.quietButton}
          aria-pressed={verdict.reason === reason}
          onClick={() => {
            actions.give([claim], verdict.question, verdict.value, reason);
            actions.show(null);
            actions.focusCard();
          }}
        >
          <Key action={choiceActions[i]} />
          {t(`words/reason/${reason}`)}
        </button>
      ))}
    </div>
  );
}

/** The answer to each of a claim's questions, and which of them the keys answer. */
export function VerdictRows({ claim }: { claim: Claim }) {
  const store = useReadingStore();
  const asked = useReading((state) => state.question);
  const panel = useReading((state) => state.panel);
  const { byId } = usePeople();
  const several = claim.verdicts.length > 1;
  return (
    <div className={styles.claimAnswers}>
      <Reopened claim={claim} />
      {claim.verdicts.map((verdict) => {
        const { question, value, by, at } = verdict;
        const isAsked = several && question === asked;
        return (
          <div key={question}>
            <div className={styles.claimAnswer} data-asked={isAsked || undefined}>
              <button
                type="button"
                // One question is where Tab goes first; of two, Tab on the card itself changes between them.
                tabIndex={several ? -1 : 0}
                className={styles.claimQuestion}
                aria-pressed={question === asked}
                onClick={() => store.setState({ question })}
              >
                {t(`words/question/${question}`)}
              </button>
              <VerdictIcon standing={standingOf(verdict)} />
              <span className={cx(styles.claimVerdict, colours[standingOf(verdict)])}>
                {verdictWords(verdict)}
              </span>
              {by && at && (
                <span className={styles.claimBy}>
                  {t('claims/by', { who: shortName(byId.get(by)), when: when(at) })}
                </span>
              )}
            </div>
            {panel?.is === 'reasons' && panel.value === value && question === asked && (
              <Reasons claim={claim} verdict={verdict} />
            )}
          </div>
        );
      })}
    </div>
  );
}
