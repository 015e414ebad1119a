import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import type { Revision } from '@shared/domain/article';
import type { Claim } from '@shared/domain/claim';
import type { Coverage } from '@shared/domain/coverage';
import type { Figure } from '@shared/domain/figures';
import { sentenceAround } from '@shared/domain/sentences';
import { t } from '@shared/text';
import { attempt, newId } from '../../app/api';
import { useNotices } from '../../app/notices';
import { walk } from '../claims/walk';
import { chosenClaims } from '../claims/chosen-claims';
import type { ReadingActions } from './actions';
import { snapSpan } from './caret-moves';
import { linkAt, marksOfClick } from './clicks';
import { marksAt, parentFor, type TextMark } from './marks';
import { nextSentence as sentenceFrom } from './next-sentence';
import { focusedPicture, wordsOfPicture } from './pictures/words-of-picture';
import { useReadingStore } from './reading-store';
import { showsMarks } from './shown-marks';
import type { Caret } from './use-caret';
import { useLatest } from './use-latest';

interface DeskOptions {
  article: string;
  revision: Revision;
  claims: readonly Claim[];
  marks: readonly TextMark[];
  coverage: Coverage;
  caret: Caret;
  actions: ReadingActions;
  articleRef: RefObject<HTMLElement | null>;
}

/** What keys and clicks in the text do. Each function stays the same for as long as the view is open. */
export interface DeskEvents {
  /** The claim that keys act on: the open one, the innermost around the caret, or the first of those selected. */
  target: () => Claim | null;
  /** Those that keys act on together: all that are selected, or else the one that has its turn. */
  chosen: (claim: Claim) => readonly Claim[];
  /**
   * Marks the selection, or the sentence at the caret, while the text has the focus, and a picture by its words while
   * that has it; answers whether either has.
   */
  mark: (asPart: boolean) => boolean;
  walk: (direction: 'forward' | 'backward') => void;
  /** Selects the next sentence that no claim touches, so that one key claims it. */
  nextSentence: (direction: 'forward' | 'backward') => void;
  nextFigure: () => void;
  /** Selects a figure and goes there. */
  goToFigure: (figure: Figure) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onClick: (event: MouseEvent<HTMLElement>) => void;
}

/** The events of an article's text. */
export function useDeskEvents(options: DeskOptions): DeskEvents {
  const { article, revision, claims, marks, coverage, caret, actions, articleRef } = options;
  const store = useReadingStore();
  const tell = (text: string) => useNotices.getState().tell(text);
  const inText = () => document.activeElement === articleRef.current;

  const target = useLatest(() => {
    // What stands in the list of notes is no card: nothing may be judged out of sight.
    if (document.activeElement?.closest('[data-list="notes"]')) return null;
    const { open, selection } = store.getState();
    const id = open?.claim ?? marksAt(marks, selection.focus)[0]?.claim;
    const { selected } = store.getState();
    return claims.find((claim) => claim.id === id) ?? claims.find((claim) => selected.has(claim.id)) ?? null;
  });
  const chosen = useLatest((claim: Claim) => chosenClaims(claims, store.getState().selected, claim));

  /** What `C` claims: the selected words without the space around them, or the sentence at the caret. */
  const spanToMark = () => {
    const { anchor, focus } = store.getState().selection;
    const [start, end] = [Math.min(anchor, focus), Math.max(anchor, focus)];
    if (start < end) return snapSpan(revision.text, start, end);
    const sentence = sentenceAround(revision.text, revision.sentences, focus, focus);
    return sentence.start < sentence.end ? sentence : null;
  };

  const mark = useLatest((asPart: boolean) => {
    const picture = focusedPicture();
    if (!inText() && picture === null) return false;
    const span = picture === null ? spanToMark() : wordsOfPicture(revision.blocks, picture);
    if (!span) {
      if (picture !== null) tell(t('reading/pictureWithoutWords'));
      return true;
    }
    const open = store.getState().open?.claim ?? null;
    const parent = asPart ? parentFor(claims, marks, open, span) : null;
    if (asPart && !parent) {
      tell(t('reading/noParent'));
      return true;
    }
    const same = marks.find((one) => one.start === span.start && one.end === span.end);
    if (same) {
      actions.openCard(same.claim, same.anchor);
      return true;
    }
    caret.select(span.start, span.start);
    const claim = newId();
    const input = { claim, article, revision: revision.id, spans: [span] };
    store.setState({ awaited: claim, queued: [], selected: new Set() });
    void actions.run('claim.mark', parent ? { ...input, parent: parent.id } : input).then((taken) => {
      if (!taken) store.setState({ awaited: null, queued: [] });
    });
    return true;
  });

  const step = useLatest((direction: 'forward' | 'backward') => {
    const { open, selection, filter } = store.getState();
    const from = open && !inText() ? { claim: open.claim } : { offset: selection.focus };
    const next = walk(claims, filter, from, direction);
    if (next) actions.openCard(next.id);
    else tell(t('reading/nothingLeft'));
  });

  const nextSentence = useLatest((direction: 'forward' | 'backward') => {
    const { anchor, focus } = store.getState().selection;
    // Going forward a caret before a sentence means that sentence, and a selection the one behind it.
    const from = direction === 'forward' ? Math.max(anchor, focus) - 1 : Math.min(anchor, focus);
    const next = sentenceFrom(revision, marks, from, direction);
    if (!next) {
      tell(t('reading/allSentences'));
      return;
    }
    store.setState({ open: null, panel: null });
    caret.select(next.start, next.end);
    caret.focusText();
  });

  const goToFigure = useLatest(({ start, end }: Figure) => {
    caret.select(start, end);
    caret.focusText();
  });
  const nextFigure = useLatest(() => {
    const { focus } = store.getState().selection;
    const next = coverage.figures.find((figure) => figure.start > focus) ?? coverage.figures[0];
    if (!next) {
      tell(t('reading/allFigures'));
      return;
    }
    goToFigure(next);
  });

  const onKeyDown = useLatest((event: KeyboardEvent<HTMLElement>) => {
    if (caret.onKey(event)) {
      event.preventDefault();
      return;
    }
    const { selection, open } = store.getState();
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const isPlain = !ctrlKey && !metaKey && !altKey && !shiftKey;
    if (key === 'Enter' && isPlain) {
      event.preventDefault();
      // Enter once more goes on to the mark around the one that is open.
      const around = marksAt(marks, selection.focus);
      const entered = around[around.findIndex((one) => one.claim === open?.claim) + 1] ?? around[0];
      if (entered) actions.openCard(entered.claim, entered.anchor);
    } else if (key === 'Escape' && isPlain) {
      // Where there is nothing to take back here, it is for what stands above the text.
      const { selected, panel } = store.getState();
      if (selected.size + Math.abs(selection.anchor - selection.focus) > 0 || open || panel)
        event.preventDefault();
      if (store.getState().selected.size > 0) store.setState({ selected: new Set(), panel: null });
      else if (selection.anchor !== selection.focus) caret.select(selection.focus, selection.focus);
      else store.setState({ open: null, panel: null });
    } else if (key.toLowerCase() === 'a' && (ctrlKey || metaKey)) {
      event.preventDefault();
      caret.select(0, revision.text.length);
    }
  });

  const onClick = useLatest((event: MouseEvent<HTMLElement>) => {
    const link = linkAt(event);
    if (link) {
      void attempt('app.openLink', { url: link });
      return;
    }
    const { open, filter } = store.getState();
    const chain = marksOfClick(event, showsMarks(filter));
    const clicked = chain[chain.findIndex((one) => one.claim === open?.claim) + 1] ?? chain[0];
    if (clicked) actions.openCard(clicked.claim, clicked.anchor);
  });

  return { target, chosen, mark, walk: step, nextSentence, nextFigure, goToFigure, onKeyDown, onClick };
}
