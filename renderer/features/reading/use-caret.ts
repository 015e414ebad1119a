import { useCallback, useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { StoreApi } from 'zustand';
import { caretStep, type CaretStep } from './caret-keys';
import { moveCaret, settleCaret, type CaretText } from './caret-moves';
import { caretRect, selectInPage, selectionInPage, stepInPage } from './caret-place';
import { tellStep } from './caret-tell';
import { marksAt, type MarkSpan } from './marks';
import { blockAt, blockElements } from './offsets';
import { useReadingStore, type TextSelection } from './reading-store';
import { keepInView } from './scrolling';

/** Moves and places the caret of one article. */
export interface Caret {
  /** Puts caret and selection there and scrolls to them. Does not take the focus. */
  select: (anchor: number, focus: number) => void;
  /** Takes the focus into the text, at the caret. */
  focusText: () => void;
  /** Handles a key of the caret; answers whether it was one. */
  onKey: (event: KeyboardEvent) => boolean;
}

/** Where a caret is kept: that of the article in its view's state, that of a kept copy in its own. */
export type CaretStore = Pick<StoreApi<{ selection: TextSelection }>, 'getState' | 'setState'>;

interface CaretOptions {
  articleRef: RefObject<HTMLElement | null>;
  scrollerRef: RefObject<HTMLElement | null>;
  text: CaretText;
  marks: readonly ToldMark[];
  /** Where the caret is kept, if not in the article view's state. */
  caretStore?: CaretStore;
}

/** A mark that the caret says when it enters it. */
interface ToldMark extends MarkSpan {
  look: { label: string };
}

/**
 * The reading caret: moves in text that can't be edited, with the page's own selection kept where the caret is,
 * so that copying, mouse and keyboard agree.
 */
export function useCaret({ articleRef, scrollerRef, text, marks, caretStore }: CaretOptions): Caret {
  const view = useReadingStore();
  const store: CaretStore = caretStore ?? view;
  // Keys come faster than drawing: each step starts from the marks and the text of now.
  const now = useRef({ text, marks });
  useEffect(() => {
    now.current = { text, marks };
  });

  const show = useCallback(
    (offset: number, upstream: boolean) => {
      const root = articleRef.current;
      const rect = root && caretRect(root, offset, upstream);
      if (rect && scrollerRef.current) keepInView(scrollerRef.current, rect.top, rect.top + rect.height);
    },
    [articleRef, scrollerRef],
  );

  const select = useCallback(
    (anchor: number, focus: number) => {
      const root = articleRef.current;
      if (!root) return;
      const settled = {
        anchor: settleCaret(now.current.text, anchor),
        focus: settleCaret(now.current.text, focus),
      };
      selectInPage(root, settled.anchor, settled.focus);
      store.setState({ selection: { ...settled, upstream: false } });
      // All of a selection, where there is room; else where the caret is.
      show(settled.anchor, false);
      show(settled.focus, false);
    },
    [articleRef, show, store],
  );

  const focusText = useCallback(() => {
    articleRef.current?.focus({ preventScroll: true });
    const { anchor, focus } = store.getState().selection;
    select(anchor, focus);
  }, [articleRef, select, store]);

  const onKey = useCallback(
    (event: KeyboardEvent) => {
      const root = articleRef.current;
      if (!root) return false;
      const { selection } = store.getState();
      const block = blockAt(blockElements(root), selection.focus);
      const step = caretStep(event, block !== null && getComputedStyle(block).direction === 'rtl');
      if (!step) return false;
      const { text: of, marks: all } = now.current;
      const focus = takeStep(root, scrollerRef.current, of, selection, step);
      const upstream = step.unit === 'line-edge' && step.direction === 'forward';
      const anchor = step.extend ? selection.anchor : focus;
      store.setState({ selection: { anchor, focus, upstream } });
      show(focus, upstream);
      const before = marksAt(all, selection.focus);
      const entered = marksAt(all, focus).filter((mark) => !before.includes(mark));
      view.setState({
        said: tellStep(
          of,
          step,
          selection,
          focus,
          entered.map((mark) => mark.look.label),
        ),
      });
      return true;
    },
    [articleRef, scrollerRef, show, store, view],
  );

  useEffect(() => {
    const follow = () => {
      const root = articleRef.current;
      const found = root && selectionInPage(root);
      if (!found) return;
      const { selection } = store.getState();
      if (found.anchor === selection.anchor && found.focus === selection.focus) return;
      store.setState({ selection: { ...found, upstream: false } });
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [articleRef, store]);

  // The page knows nothing yet of where the caret was when this text was last left.
  useEffect(() => {
    const root = articleRef.current;
    if (!root || document.activeElement !== root) return;
    const { anchor, focus } = store.getState().selection;
    selectInPage(root, anchor, focus);
  }, [articleRef, store]);

  return { select, focusText, onKey };
}

/** Takes a step, moves the page's selection with it, and answers the offset that was reached. */
function takeStep(
  root: HTMLElement,
  scroller: HTMLElement | null,
  of: CaretText,
  { anchor, focus }: { anchor: number; focus: number },
  step: CaretStep,
): number {
  const { unit, direction, extend } = step;
  if (unit === 'line' || unit === 'line-edge' || unit === 'page') {
    if (!selectionInPage(root)) selectInPage(root, anchor, focus);
    return settleCaret(of, stepInPage(root, step, focus, unit === 'page' ? linesOfPage(root, scroller) : 1));
  }
  // Left and right without Shift leave a selection at that end of it.
  const collapses = !extend && unit === 'character' && anchor !== focus;
  const reached = collapses
    ? direction === 'forward'
      ? Math.max(anchor, focus)
      : Math.min(anchor, focus)
    : moveCaret(of, focus, unit, direction);
  selectInPage(root, extend ? anchor : reached, reached);
  return reached;
}

/** Lines of text that fit the window, less two that stay in view for the eye to hold on to. */
function linesOfPage(root: HTMLElement, scroller: HTMLElement | null): number {
  const line = parseFloat(getComputedStyle(root).lineHeight) || 28;
  return Math.max(1, Math.floor((scroller?.clientHeight ?? line) / line) - 2);
}
