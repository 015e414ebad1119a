import type { RefObject } from 'react';
import type { Span } from '@shared/domain/anchor';
import type { Revision } from '@shared/domain/article';
import type { Claim } from '@shared/domain/claim';
import { isLost } from '@shared/domain/to-decide';
import { t } from '@shared/text';
import { newId } from '../../app/api';
import { useNotices } from '../../app/notices';
import { placed } from '../claims/placed';
import { remarkSpan } from '../remarks/remark-span';
import type { ReadingActions } from './actions';
import { snapSpan } from './caret-moves';
import { useReadingStore } from './reading-store';
import type { Caret } from './use-caret';
import { useLatest } from './use-latest';

interface SpanOptions {
  revision: Revision;
  /** The claim that is open, or was last. */
  lastOpened: Claim | null;
  caret: Caret;
  actions: ReadingActions;
  articleRef: RefObject<HTMLElement | null>;
}

/** What can be made of a stretch of the text besides a claim. */
export interface SpanEvents {
  /** Makes the selection another place of the claim that is open, or was last. */
  addPlace: () => void;
  /** Begins a remark: on the selection or the sentence at the caret, on the open claim's words, or on the article. */
  remark: () => void;
}

/** Other places of claims, and remarks. Each function stays the same for as long as the view is open. */
export function useSpanEvents({ revision, lastOpened, caret, actions, articleRef }: SpanOptions): SpanEvents {
  const store = useReadingStore();
  const tell = (text: string) => useNotices.getState().tell(text);

  const addPlace = useLatest(() => {
    const { selection, open } = store.getState();
    const { anchor, focus } = selection;
    const span =
      anchor === focus ? null : snapSpan(revision.text, Math.min(anchor, focus), Math.max(anchor, focus));
    if (!lastOpened) return tell(t('claims/placeNoClaim'));
    if (!span) return tell(t('claims/placeNoWords'));
    const { id, number } = lastOpened;
    const taken = placed(lastOpened).some((place) => place.start < span.end && span.start < place.end);
    if (taken) return tell(t('claims/placeTaken', { number }));
    caret.select(span.start, span.start);
    // Its card shows the new place; the focus stays in the text, where the next place may be.
    if (open?.claim !== id)
      store.setState({ open: { claim: id, anchor: null }, panel: null, history: false });
    // A place that the new draft took away is what was looked for.
    const lost = lastOpened.anchors.find(isLost);
    const place = { claim: id, anchor: newId(), revision: revision.id, span };
    void actions.run('claim.anchor', lost ? { ...place, instead: lost.id } : place).then((taken) => {
      if (taken) actions.say(t('claims/placeAdded', { number }));
    });
  });

  const remark = useLatest(() => {
    const { selection, open } = store.getState();
    const inText = document.activeElement === articleRef.current;
    const place = open?.claim === lastOpened?.id && lastOpened ? placed(lastOpened)[0] : undefined;
    let span: Span | null = null;
    if (inText || selection.anchor !== selection.focus) span = remarkSpan(revision, selection);
    else if (place) span = { start: place.start, end: place.end };
    store.setState({ remarks: { is: 'new', span } });
  });

  return { addPlace, remark };
}
