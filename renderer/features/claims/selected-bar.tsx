import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { resolutions, type Claim } from '@shared/domain/claim';
import { mayAnswer, questions, type VerdictValue } from '@shared/domain/verdict';
import { t } from '@shared/text';
import { choiceActions, type ActionId } from '../../app/keys/actions';
import { run } from '../../app/keys/handlers';
import { Key } from '../../ui/key';
import { useActions } from '../reading/actions';
import { useReading, useReadingStore } from '../reading/reading-store';
import { Act } from './act';
import { cardId } from './card-id';
import { usePeople } from './people';
import { SelectedPanel } from './selected-panel';
import { doubtful, isDisputed, isSignedOff, verdictOf } from './several';
import styles from './selected.module.css';
import colours from '../../ui/colours.module.css';

const verdicts: readonly VerdictValue[] = ['verified', 'disputed', 'unverifiable', 'opinion', 'unchecked'];

/** Which question the verdict keys answer, where some of the selected claims have both. */
function Asked() {
  const store = useReadingStore();
  const asked = useReading((state) => state.question);
  return (
    <span className={styles.group} role="group" aria-label={t('several/answering')}>
      <Key action="verdict.question" />
      {questions.map((question) => (
        <button
          key={question}
          type="button"
          className={styles.question}
          aria-pressed={question === asked}
          onClick={() => store.setState({ question })}
        >
          {t(`words/question/${question}`)}
        </button>
      ))}
    </span>
  );
}

interface BarProps {
  /** The selected claims, at least one, in the order of the article's list. */
  claims: readonly Claim[];
  onEnd: () => void;
}

/**
 * At the foot while claims are selected: how many, and what can be done with all of them. The focus stays on the
 * card from which keys act; a press here does what the key does.
 */
export function SelectedBar({ claims, onEnd }: BarProps) {
  const actions = useActions();
  const question = useReading((state) => state.question);
  const panel = useReading((state) => state.panel);
  const { me } = usePeople();
  const bar = useRef<HTMLDivElement>(null);
  const store = useReadingStore();
  // The bar takes room from the text: the card that has its turn stays in view.
  useEffect(() => {
    if (!bar.current) return;
    const sizes = new ResizeObserver(() => {
      const { open } = store.getState();
      if (open) document.getElementById(cardId(open.claim))?.scrollIntoView({ block: 'nearest' });
    });
    sizes.observe(bar.current);
    return () => sizes.disconnect();
  }, [store]);
  const approves = me?.role === 'editor' || me?.role === 'lawyer';
  const as = me?.role === 'lawyer' ? 'legal' : 'editor';
  const all = (has: (claim: Claim) => boolean) => claims.every(has);
  const act = (action: ActionId, label: string, has?: (claim: Claim) => boolean, disabled = false) => (
    <Act
      action={action}
      label={label}
      pressed={has && all(has)}
      disabled={disabled}
      onClick={() => run(action)}
    />
  );
  const keepFocus = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (panel) actions.show(null);
    else onEnd();
    actions.focusCard();
  };
  return (
    <div
      ref={bar}
      className={styles.bar}
      role="group"
      aria-label={t('several/acts')}
      onMouseDown={keepFocus}
      onKeyDown={onKeyDown}
    >
      <SelectedPanel claims={claims} />
      <div className={styles.acts}>
        <strong className={styles.count}>{t('several/selected', { count: claims.length })}</strong>
        {claims.some(({ attribution }) => attribution) && <Asked />}
        <span className={styles.group}>
          {verdicts.map((value) => {
            const isNow = (claim: Claim) => {
              const verdict = verdictOf(claim, question);
              return !verdict || (verdict.value === value && !verdict.reopened);
            };
            return (
              <Act
                key={value}
                action={`verdict.${value}`}
                label={t(`words/verdict/${value}`)}
                pressed={all(isNow)}
                className={all(isNow) ? colours[value] : undefined}
                disabled={!mayAnswer(question, value)}
                onClick={() => actions.judge(claims, value)}
              />
            );
          })}
          {doubtful(claims, question) && act('claim.holds', t('claims/holds'))}
        </span>
        {claims.some(isDisputed) && panel?.is !== 'reasons' && (
          <span className={styles.group}>
            {resolutions.map((resolution, i) => {
              const action = choiceActions[i];
              const disputed = claims.filter(isDisputed);
              return (
                action && (
                  <Act
                    key={resolution}
                    action={action}
                    label={t(`words/resolution/${resolution}`)}
                    pressed={disputed.every((claim) => claim.resolution === resolution)}
                    onClick={() => run(action)}
                  />
                )
              );
            })}
          </span>
        )}
        <span className={styles.group}>
          {act('claim.priority', t('claims/priority'), (claim) => claim.priority)}
          {act('claim.legal', t('claims/legal'), (claim) => claim.legal)}
          {act('claim.wait', t('claims/waiting'))}
          {act('claim.kind', t('claims/kind'))}
          {act('claim.assign', t('claims/assignee'))}
          {act('claim.join', t('parting/join'), undefined, claims.length < 2)}
        </span>
        {approves && (
          <span className={styles.group}>
            {act('claim.sendBack', t('claims/sendBack'), (claim) => claim.review === 'sent-back')}
            {act('claim.signOff', t('claims/signOff'), (claim) => isSignedOff(claim, as))}
          </span>
        )}
        <span className={styles.group}>
          {act('claim.remove', t('claims/remove'))}
          <button
            type="button"
            className={styles.end}
            onClick={() => {
              onEnd();
              actions.focusCard();
            }}
          >
            <Key chord="escape" />
            {t('several/end')}
          </button>
        </span>
      </div>
    </div>
  );
}
