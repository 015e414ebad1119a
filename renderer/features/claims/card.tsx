import { memo, useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { Claim } from '@shared/domain/claim';
import type { Question } from '@shared/domain/verdict';
import { t } from '@shared/text';
import { useCheckedBefore } from '../checked-before/counts';
import { useActions } from '../reading/actions';
import { useGeometryStore } from '../reading/geometry';
import { useReadingStore } from '../reading/reading-store';
import type { Selecting } from '../reading/use-selecting';
import { CardBody } from './card-body';
import { cardId, editStatement } from './card-id';
import { CardLine, cardLabel, type Parts } from './card-line';
import styles from './claims.module.css';

export interface CardProps {
  claim: Claim;
  parts: Parts | undefined;
  /** It has its turn: keys act from here. */
  isOpen: boolean;
  /** All of it shows. Not while several are selected, unless something is asked for on this card. */
  isWhole: boolean;
  isSelected: boolean;
  /** The questions that Tab changes between. */
  questions: readonly Question[];
  selecting: Selecting;
  /** One card can be reached with Tab; arrows go on from it. */
  tabbable: boolean;
  /** Takes the focus to the card before or after. */
  onArrow: (claim: string, direction: 'forward' | 'backward') => void;
}

/** A claim beside its text: one line, or all of it while it is open. */
export const Card = memo(function Card(props: CardProps) {
  const { claim, parts, isOpen, isWhole, isSelected, questions, selecting, tabbable, onArrow } = props;
  const card = useRef<HTMLDivElement>(null);
  const geometry = useGeometryStore();
  const store = useReadingStore();
  const actions = useActions();
  const before = useCheckedBefore(claim.id);

  useLayoutEffect(() => {
    const element = card.current;
    if (!isWhole || !element) return;
    const report = () => geometry.setState({ openCard: Math.ceil(element.offsetHeight) });
    report();
    const sizes = new ResizeObserver(report);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [geometry, isWhole]);

  /** Tab goes from `fact` to `said` before it goes into the card, and Shift+Tab back. */
  const turnQuestion = (event: KeyboardEvent) => {
    const { question } = store.getState();
    const next = event.shiftKey ? 'fact' : 'said';
    if (!questions.includes(next) || question === next) return;
    event.preventDefault();
    store.setState({ question: next });
    actions.say(t('claims/answering', { question: t(`words/question/${next}`) }));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const { key, target, currentTarget } = event;
    if (event.defaultPrevented) return;
    if (key === 'Escape') {
      event.preventDefault();
      const hadPanel = store.getState().panel !== null;
      if (hadPanel) actions.show(null);
      if (hadPanel || target !== currentTarget) actions.focusCard();
      else if (!selecting.clear()) actions.leaveCard();
      return;
    }
    if (target !== currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      onArrow(claim.id, key === 'ArrowDown' ? 'forward' : 'backward');
    } else if (key === 'Tab') turnQuestion(event);
    else if (key === 'Enter') {
      event.preventDefault();
      if (isWhole) editStatement(claim.id);
    }
  };

  /** Held keys select, as in any list; a plain press ends that. What is open is used, not selected. */
  const onMouseDown = (event: MouseEvent<HTMLDivElement>) => {
    const { target } = event;
    if (event.button !== 0 || (isWhole && target instanceof Element && !target.closest('[data-line]')))
      return;
    if (event.shiftKey || event.ctrlKey || event.metaKey) {
      event.preventDefault();
      selecting.pick(claim.id, event.shiftKey ? 'range' : 'one');
    } else selecting.clear();
  };

  return (
    <div
      ref={card}
      id={cardId(claim.id)}
      className={styles.claimCard}
      role="group"
      aria-label={cardLabel(claim, { isSelected, before })}
      data-open={isWhole || undefined}
      data-selected={isSelected || undefined}
      data-keys
      tabIndex={tabbable ? 0 : -1}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !isOpen) actions.openCard(claim.id);
      }}
      onMouseDown={onMouseDown}
      onKeyDown={onKeyDown}
    >
      <CardLine claim={claim} parts={parts} />
      {isWhole && <CardBody claim={claim} />}
    </div>
  );
});
