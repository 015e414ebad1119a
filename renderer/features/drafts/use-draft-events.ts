import type { Span } from '@shared/domain/anchor';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { execute } from '../../app/api';
import { useNotices } from '../../app/notices';
import { noFilter, type ClaimFilter } from '../claims/claim-filter';
import { walk } from '../claims/walk';
import type { ReadingActions } from '../reading/actions';
import { useReadingStore } from '../reading/reading-store';
import type { Caret } from '../reading/use-caret';
import type { FreshSentences } from './use-fresh-sentences';

const toDecide: ClaimFilter = { ...noFilter, flags: new Set(['to-decide']) };

/** What can be done about what a draft has left. */
export interface DraftEvents {
  /** Opens the next claim about which something is to be decided, whatever the filter shows. */
  decideNext: () => void;
  /** Selects the next new sentence without a claim, so that one key claims it. */
  nextFresh: () => void;
  /** Records that all new sentences have been read. */
  markRead: () => void;
}

interface Options {
  article: string;
  revision: string;
  claims: readonly Claim[];
  fresh: FreshSentences;
  caret: Caret;
  actions: ReadingActions;
}

/** The next of some sentences behind an offset; behind the last comes the first again. */
const nextBehind = (sentences: readonly Span[], offset: number): Span | undefined =>
  sentences.find(({ start }) => start >= offset) ?? sentences[0];

/** What the line about a draft and its keys do. */
export function useDraftEvents(options: Options): DraftEvents {
  const { article, revision, claims, fresh, caret, actions } = options;
  const store = useReadingStore();
  const tell = (text: string) => useNotices.getState().tell(text);
  return {
    decideNext: () => {
      const { open, selection } = store.getState();
      const next = walk(
        claims,
        toDecide,
        open ? { claim: open.claim } : { offset: selection.focus },
        'forward',
      );
      if (next) actions.openCard(next.id);
      else if (open && walk(claims, toDecide, { offset: 0 }, 'forward')) actions.focusCard();
      else tell(t('draft/noneToDecide'));
    },
    nextFresh: () => {
      const { anchor, focus } = store.getState().selection;
      // A caret at the beginning of a sentence means that sentence, and a selection the one behind it.
      const next = nextBehind(fresh.sentences, Math.max(anchor, focus));
      if (!next) {
        tell(t('draft/noneNew'));
        return;
      }
      store.setState({ open: null, panel: null });
      caret.select(next.start, next.end);
      caret.focusText();
    },
    markRead: () => {
      if (fresh.sentences.length === 0) tell(t('draft/noneNew'));
      else
        void execute('article.read', { article, revision }).then((taken) => {
          if (taken) tell(t('draft/readNow', { count: fresh.sentences.length }));
        });
    },
  };
}
