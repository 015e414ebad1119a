import { useEffect, useRef, type RefObject } from 'react';
import type { Claim } from '@shared/domain/claim';
import { placed } from '../claims/placed';
import type { ReadingActions } from './actions';
import { useReadingStore } from './reading-store';
import type { Caret } from './use-caret';

interface KeptFocus {
  placeRef: RefObject<HTMLElement | null>;
  claims: readonly Claim[];
  caret: Caret;
  actions: ReadingActions;
}

/**
 * Keeps the focus in the article view when what had it goes: a claim that was removed or whose marking was
 * undone gives it to the text at its place, a form that closed to its card. Opens a claim that was waited for.
 */
export function useKeptFocus({ placeRef, claims, caret, actions }: KeptFocus): void {
  const store = useReadingStore();
  /** Where the open claim stood when it was last seen. */
  const stood = useRef<number | null>(null);
  /** The focus was in the view, and nothing outside it took it. */
  const inside = useRef(false);

  useEffect(() => {
    const note = (event: FocusEvent) => {
      inside.current = event.target instanceof Node && (placeRef.current?.contains(event.target) ?? false);
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [placeRef]);

  useEffect(() => {
    const { open, awaited } = store.getState();
    const found = open && claims.find((claim) => claim.id === open.claim);
    if (found) {
      const places = placed(found);
      const anchor = places.find((one) => one.id === open.anchor) ?? places[0];
      stood.current = anchor?.start ?? null;
    } else if (open && stood.current !== null) {
      const offset = stood.current;
      store.setState({ open: null, panel: null });
      if (inside.current) {
        caret.select(offset, offset);
        caret.focusText();
      }
    }
    const arrived = claims.find((claim) => claim.id === awaited);
    if (arrived) {
      const { queued } = store.getState();
      store.setState({ awaited: null, queued: [] });
      // Not in here: opening draws at once, and React is still at it.
      queueMicrotask(() => {
        actions.openCard(arrived.id);
        for (const act of queued) act(arrived);
      });
    }
  }, [claims, caret, actions, store]);

  // Whatever was drawn last may have taken the focused element away.
  useEffect(() => {
    if (!inside.current || document.activeElement !== document.body) return;
    if (store.getState().open) actions.focusCard();
    else caret.focusText();
  });
}
