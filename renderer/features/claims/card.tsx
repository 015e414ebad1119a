import { memo, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { Claim } from '@shared/domain/claim';
import { questionsOf } from '@shared/domain/claim';
import { t } from '@shared/text';
import { useActions } from '../reading/actions';
import { useGeometryStore } from '../reading/geometry';
import { useReadingStore } from '../reading/reading-store';
import { CardBody } from './card-body';
import { cardId, editStatement } from './card-id';
import { CardLine, cardLabel, type Parts } from './card-line';
import styles from './claims.module.css';

export interface CardProps {
  claim: Claim;
  parts: Parts | undefined;
  top: number;
  isOpen: boolean;
  /** One card can be reached with Tab; arrows go on from it. */
  tabbable: boolean;
  /** Takes the focus to the card before or after. */
  onArrow: (claim: string, direction: 'forward' | 'backward') => void;
}

/** A claim beside its text: one line, or all of it while it is open. */
export const Card = memo(function Card({ claim, parts, top, isOpen, tabbable, onArrow }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  const geometry = useGeometryStore();
  const store = useReadingStore();
  const actions = useActions();

  useLayoutEffect(() => {
    const element = card.current;
    if (!isOpen || !element) return;
    const report = () => geometry.setState({ openCard: Math.ceil(element.offsetHeight) });
    report();
    const sizes = new ResizeObserver(report);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [geometry, isOpen]);

  /** Tab goes from `fact` to `said` before it goes into the card, and Shift+Tab back. */
  const turnQuestion = (event: KeyboardEvent) => {
    const { question } = store.getState();
    const next = event.shiftKey ? 'fact' : 'said';
    if (!questionsOf(claim).includes(next) || question === next) return;
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
      else actions.leaveCard();
      return;
    }
    if (target !== currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      onArrow(claim.id, key === 'ArrowDown' ? 'forward' : 'backward');
    } else if (key === 'Tab') turnQuestion(event);
    else if (key === 'Enter') {
      event.preventDefault();
      editStatement(claim.id);
    }
  };

  return (
    <li className={styles.claimPlace} style={{ top }}>
      <div
        ref={card}
        id={cardId(claim.id)}
        className={styles.claimCard}
        role="group"
        aria-label={cardLabel(claim)}
        data-open={isOpen || undefined}
        data-keys
        tabIndex={tabbable ? 0 : -1}
        onFocus={(event) => {
          if (event.target === event.currentTarget && !isOpen) actions.openCard(claim.id);
        }}
        onKeyDown={onKeyDown}
      >
        <CardLine claim={claim} parts={parts} />
        {isOpen && <CardBody claim={claim} />}
      </div>
    </li>
  );
});
