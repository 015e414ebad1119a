import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { mayAnswer, reasonsFor } from '@shared/domain/verdict';
import type { Claim } from '@shared/domain/claim';
import type { Person } from '@shared/domain/person';
import { t } from '@shared/text';
import { execute } from '../../app/api';
import { useNotices } from '../../app/notices';
import { cardId } from '../claims/card-id';
import { placed } from '../claims/placed';
import { idsOf, isJudged, isSignedOff, numbersOf, verdictOf } from '../claims/several';
import { isInStrip } from '../sources/strip-panels';
import type { ReadingActions } from './actions';
import { useGeometryStore } from './geometry';
import { lookOf } from './marks';
import { useReadingStore, type ReadingState } from './reading-store';
import { keepInView, scrollFor } from './scrolling';
import type { Caret } from './use-caret';
import type { Claims } from './use-claims';

interface ActionOptions {
  claims: Claims;
  caret: Caret;
  me: Person | null;
  scrollerRef: RefObject<HTMLElement | null>;
}

/** Half a line of text, roughly: how far from a line's middle its edges are. */
const HALF_LINE = 16;

/** What stays open of a claim when a source comes beside the article. */
const besideSource = ({ panel }: ReadingState) => ({
  panel: panel && isInStrip(panel) ? panel : null,
  history: false,
});

/** What the parts of the article view can ask of it. The same object for as long as the view is open. */
export function useReadingActions({ claims, caret, me, scrollerRef }: ActionOptions): ReadingActions {
  const store = useReadingStore();
  const geometry = useGeometryStore();
  const now = useRef({ claims, caret, me });
  useEffect(() => {
    now.current = { claims, caret, me };
  });

  const settling = useRef(false);

  const actions = useMemo(() => {
    const find = (id: string) => now.current.claims.claims.find((claim) => claim.id === id);
    const say = (said: string) => store.setState({ said });

    const bringIntoView = (claim: string, anchor: string | null) => {
      const view = scrollerRef.current;
      const card = document.getElementById(cardId(claim));
      const y = geometry.getState().places.get(anchor ?? placed(find(claim) ?? { anchors: [] })[0]?.id ?? '');
      if (!view || !card) return;
      const top = card.getBoundingClientRect().top - view.getBoundingClientRect().top + view.scrollTop;
      // Beside a source the card is a strip of its own above it, and only the text has to come into view.
      if (!view.contains(card)) {
        if (y === undefined) return;
        const base = view.getBoundingClientRect().top - view.scrollTop;
        keepInView(view, base + y - HALF_LINE, base + y + HALF_LINE);
        return;
      }
      const line = y ?? top + HALF_LINE;
      const target = scrollFor(
        { top: view.scrollTop, height: view.clientHeight },
        { top: line - HALF_LINE, bottom: line + HALF_LINE },
        { top, bottom: top + card.offsetHeight },
      );
      view.scrollTo({ top: target });
    };

    const focusCard = () => {
      const { open } = store.getState();
      if (open) document.getElementById(cardId(open.claim))?.focus({ preventScroll: true });
    };

    /** Who reads a source goes on reading it while the claims change above it. */
    const isReading = () => document.activeElement?.closest('[data-copy]') instanceof Element;

    const openCard = (id: string, anchor: string | null = null) => {
      const claim = find(id);
      if (!claim) {
        store.setState({ awaited: id });
        return;
      }
      const { open } = store.getState();
      const isOther = open?.claim !== id;
      // Drawn at once: the card takes the focus, and its height decides where to scroll.
      flushSync(() => {
        // Where notes stand there are no cards.
        if (store.getState().side === 'notes') store.setState({ side: 'margin' });
        if (isOther)
          store.setState({ open: { claim: id, anchor }, question: 'fact', panel: null, history: false });
        else if (anchor !== null && anchor !== open.anchor) store.setState({ open: { claim: id, anchor } });
      });
      if (isReading()) say(`${lookOf(claim).label}. ${claim.statement}`);
      else focusCard();
      settling.current = true;
      bringIntoView(id, store.getState().open?.anchor ?? null);
    };

    const leaveCard = () => {
      const { open } = store.getState();
      const claim = open && find(open.claim);
      const places = placed(claim ?? { anchors: [] });
      const place = places.find((anchor) => anchor.id === open?.anchor) ?? places[0];
      // Beside a source the claim stays at hand.
      store.setState(({ side }) => (side === 'source' ? { panel: null } : { open: null, panel: null }));
      if (place) now.current.caret.select(place.start, place.start);
      now.current.caret.focusText();
    };

    const refuse: ReadingActions['refuse'] = (why) => {
      useNotices.getState().tell(why);
      return true;
    };

    const show: ReadingActions['show'] = (panel) => store.setState({ panel });

    const give: ReadingActions['give'] = (claims, question, value, reason) => {
      now.current.claims.give(claims, question, value, reason);
      const word = t(`words/verdict/${value}`);
      const verdict = reason
        ? t('claims/verdictWithReason', { verdict: word, reason: t(`words/reason/${reason}`) })
        : word;
      say(claims.length > 1 ? t('several/given', { verdict, count: claims.length }) : verdict);
    };

    const judge: ReadingActions['judge'] = (claims, value) => {
      const { question } = store.getState();
      if (!mayAnswer(question, value)) {
        refuse(t('claims/noOpinion'));
        return;
      }
      const asked = claims.filter((claim) => verdictOf(claim, question));
      if (asked.length === 0) {
        refuse(t('several/noSpeaker'));
        return;
      }
      // The same verdict once more keeps its reason; a reopened one is given anew.
      const other = asked.filter((claim) => {
        const verdict = verdictOf(claim, question);
        return verdict?.value !== value || verdict.reopened;
      });
      if (other.length > 0) give(other, question, value);
      show(reasonsFor(value).length > 0 ? { is: 'reasons', value } : null);
    };

    const turnTo: ReadingActions['turnTo'] = (side) => {
      if (store.getState().side === side) return;
      // Drawn at once, so that the focus finds its element.
      flushSync(() =>
        store.setState((state) => ({ side, ...(side === 'source' ? besideSource(state) : {}) })),
      );
      // Where a source has to be chosen first, that has taken the focus.
      if (document.activeElement?.closest('[data-region]')) return;
      if (store.getState().open) focusCard();
      else now.current.caret.focusText();
    };

    const read: ReadingActions['read'] = (atHand) => {
      flushSync(() => store.setState((state) => ({ side: 'source', atHand, ...besideSource(state) })));
      // A copy takes the focus when it is there; until then it must not be lost.
      if (!document.activeElement?.closest('[data-region]') && store.getState().open) focusCard();
    };

    const approving = (): 'editor' | 'legal' | null => {
      const role = now.current.me?.role;
      if (role === 'editor' || role === 'lawyer') return role === 'lawyer' ? 'legal' : 'editor';
      refuse(t('claims/approversOnly'));
      return null;
    };

    return {
      bringIntoView,
      run: execute,
      refuse,
      say,
      read,
      turnTo,
      show,
      give,
      judge,
      openCard,
      leaveCard,
      focusCard,
      remove: (claims: readonly Claim[]) => {
        const place = Math.min(...claims.map((claim) => placed(claim)[0]?.start ?? Infinity));
        const from = Number.isFinite(place) ? place : 0;
        store.setState({ open: null, panel: null, selected: new Set() });
        now.current.caret.select(from, from);
        now.current.caret.focusText();
        void execute('claim.remove', { claims: idsOf(claims) });
      },
      sendBack: (claims: readonly Claim[]) => {
        if (!approving()) return;
        const state = claims.every((claim) => claim.review === 'sent-back') ? 'open' : 'sent-back';
        void execute('claim.review', { claims: idsOf(claims), state });
      },
      signOff: (claims: readonly Claim[]) => {
        const as = approving();
        if (!as) return;
        if (claims.every((claim) => isSignedOff(claim, as))) {
          void execute('signoff.withdraw', { claims: idsOf(claims), as });
          return;
        }
        const open = claims.filter((claim) => !isJudged(claim));
        if (claims.length > 1 && open.length > 0) {
          refuse(t('several/notJudged', { numbers: numbersOf(open), count: open.length }));
          return;
        }
        void execute('signoff.give', { claims: idsOf(claims), as });
      },
    };
  }, [geometry, scrollerRef, store]);

  // Evidence, notes and history come into an open card after it was drawn; what was to be seen stays in view until
  // the reader scrolls.
  useEffect(() => {
    const view = scrollerRef.current;
    const stop = () => (settling.current = false);
    view?.addEventListener('wheel', stop, { passive: true });
    view?.addEventListener('pointerdown', stop);
    const unsubscribe = geometry.subscribe((after, before) => {
      const { open } = store.getState();
      if (after.openCard === before.openCard || !open || !settling.current) return;
      if (document.activeElement?.id !== cardId(open.claim)) return;
      requestAnimationFrame(() => actions.bringIntoView(open.claim, open.anchor));
    });
    return () => {
      unsubscribe();
      view?.removeEventListener('wheel', stop);
      view?.removeEventListener('pointerdown', stop);
    };
  }, [actions, geometry, scrollerRef, store]);
  return actions;
}
