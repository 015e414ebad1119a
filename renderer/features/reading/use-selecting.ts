import { useMemo } from 'react';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { cardId } from '../claims/card-id';
import { between, idsOf } from '../claims/several';
import { extend } from '../claims/chosen-claims';
import type { ReadingActions } from './actions';
import { useReadingStore } from './reading-store';
import { useLatest } from './use-latest';

/** How a press on a card takes it along: alone, or with all from the open card to it. */
export type Pick = 'one' | 'range';

/** Selecting claims that are changed together. Each function stays the same for as long as the view is open. */
export interface Selecting {
  /** Takes the open claim and the next one in that direction along; going back gives claims up again. */
  step: (by: 1 | -1) => void;
  /** Takes the claim whose card has the focus along, or no longer. Answers whether a card has it. */
  toggle: () => boolean;
  /** Takes all claims along that are shown, where a card has the focus. Answers whether one has. */
  all: () => boolean;
  pick: (claim: string, how: Pick) => void;
  /** Ends it. Answers whether anything was selected. */
  clear: () => boolean;
}

/** `walk` goes to the claim from which selecting begins, where none is open. */
export function useSelecting(
  shown: readonly Claim[],
  actions: ReadingActions,
  walk: (direction: 'forward' | 'backward') => void,
): Selecting {
  const store = useReadingStore();
  const open = () => store.getState().open?.claim ?? null;
  const cardFocused = () => {
    const claim = open();
    return claim !== null && document.activeElement?.id === cardId(claim) ? claim : null;
  };
  const take = (selected: ReadonlySet<string>) => {
    store.setState({ selected, panel: null });
    actions.say(selected.size === 0 ? t('several/none') : t('several/selected', { count: selected.size }));
  };

  const step = useLatest((by: 1 | -1) => {
    const current = open();
    if (current === null) {
      walk(by === 1 ? 'forward' : 'backward');
      const first = open();
      if (first !== null) take(new Set([first]));
      return;
    }
    const { selected } = store.getState();
    const next = extend({ current, selected }, idsOf(shown), by);
    take(next.current === current ? new Set([...selected, current]) : next.selected);
    if (next.current !== undefined) actions.openCard(next.current);
  });
  const toggle = useLatest(() => {
    const claim = cardFocused();
    if (claim === null) return false;
    const selected = new Set(store.getState().selected);
    if (!selected.delete(claim)) selected.add(claim);
    take(selected);
    return true;
  });
  const all = useLatest(() => {
    if (cardFocused() === null) return false;
    take(new Set(idsOf(shown)));
    return true;
  });
  const pick = useLatest((claim: string, how: Pick) => {
    const { selected } = store.getState();
    if (how === 'range') take(new Set([...selected, ...between(idsOf(shown), open(), claim)]));
    else {
      // What is open is what one was at: the press adds to it.
      const next = new Set(selected.size === 0 ? [open() ?? claim] : selected);
      if (selected.has(claim)) next.delete(claim);
      else next.add(claim);
      take(next);
    }
    actions.openCard(claim);
  });
  const clear = useLatest(() => {
    if (store.getState().selected.size === 0) return false;
    take(new Set());
    return true;
  });
  return useMemo(() => ({ step, toggle, all, pick, clear }), [step, toggle, all, pick, clear]);
}
