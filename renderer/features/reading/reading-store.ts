import { createContext, useContext } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';
import type { Span } from '@shared/domain/anchor';
import type { Claim } from '@shared/domain/claim';
import type { Question, VerdictValue } from '@shared/domain/verdict';
import { noFilter, type ClaimFilter } from '../claims/claim-filter';
import type { Remembered } from './remembered';

/** What a card shows below its claim in addition, one at a time. */
export type CardPanel =
  | { is: 'reasons'; value: VerdictValue }
  /** `begun` is another number whenever something was put into the draft from outside the form. */
  | { is: 'evidence'; evidence: string | null; again: boolean; begun?: number }
  /** Earlier claims that say the same. */
  | { is: 'before' }
  /** Evidence goes to another claim. */
  | { is: 'move-evidence' }
  | { is: 'note'; note: string | null }
  | { is: 'query' }
  | { is: 'settle'; query: string }
  | { is: 'waiting' }
  | { is: 'kind' }
  | { is: 'speaker' }
  | { is: 'as-of' }
  | { is: 'assignee' }
  | { is: 'proposed' };

/** What is said about the text besides claims: a remark to write (on the whole article without a span), or some to read. */
export type RemarkPanel = { is: 'new'; span: Span | null } | { is: 'read'; remarks: readonly string[] };

/** What stands at the right of the article: its claims, a source to read, or its notes, queries and remarks. */
export type Side = 'margin' | 'source' | 'notes';

/** The source at hand, and which of its kept copies is shown (the newest where none is named). */
export interface SourceAtHand {
  source: string;
  copy: string | null;
  /** Goes there with the focus, once the copy is shown: a span of its text, or its beginning. */
  go?: { span: Span | null };
}

/** The claim that is open, and at which of its places. */
export interface OpenClaim {
  claim: string;
  anchor: string | null;
}

/** The caret (`focus`) and where the selection began; both UTF-16 offsets of the revision's text. */
export interface TextSelection {
  anchor: number;
  focus: number;
  /** The caret stands behind a wrapped line, not before the next. */
  upstream: boolean;
}

/** What the place where one reads and checks remembers while it is open. */
export interface ReadingState {
  filter: ClaimFilter;
  open: OpenClaim | null;
  /** Claims that commands act on together; empty where they act on the open one. */
  selected: ReadonlySet<string>;
  side: Side;
  /** Stays the same while the margin is shown, so that one comes back to it. */
  atHand: SourceAtHand | null;
  /** The question that verdict keys answer. */
  question: Question;
  panel: CardPanel | null;
  /** The remarks that are open beside their text. */
  remarks: RemarkPanel | null;
  /** The block whose picture is shown large. */
  picture: string | null;
  /** A stretch of the text that is tinted, because what was written about it has the focus. */
  lit: Span | null;
  /** The open card shows its history. */
  history: boolean;
  selection: TextSelection;
  /** A claim that was just marked: its card opens as soon as the library tells of it. */
  awaited: string | null;
  /** What was asked of it before it was there: keys come faster than the library answers. */
  queued: readonly ((claim: Claim) => unknown)[];
  /** What was just done, for those who don't see it. */
  said: string;
}

export type ReadingStore = StoreApi<ReadingState>;

/** The state of an article view that has just been opened, where one was before if one was there. */
export function createReadingStore(before?: Remembered): ReadingStore {
  return createStore<ReadingState>(() => ({
    filter: before?.filter ?? noFilter,
    open: null,
    selected: new Set<string>(),
    side: 'margin',
    picture: null,
    atHand: null,
    question: 'fact',
    panel: null,
    remarks: null,
    lit: null,
    history: false,
    selection: { anchor: before?.anchor ?? 0, focus: before?.focus ?? 0, upstream: false },
    awaited: null,
    queued: [],
    said: '',
  }));
}

export const ReadingContext = createContext<ReadingStore | null>(null);

/** The store of the article view that a component stands in. */
export function useReadingStore(): ReadingStore {
  const store = useContext(ReadingContext);
  if (!store) throw new Error('There is no article view around this component.');
  return store;
}

/** Part of the article view's state; the component is drawn anew when that part changes. */
export function useReading<T>(pick: (state: ReadingState) => T): T {
  return useStore(useReadingStore(), pick);
}
