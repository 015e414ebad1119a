import type { Ref } from 'react';
import type { Span } from '@shared/domain/anchor';
import type { KeptCopy } from '@shared/domain/kept-copy';
import type { ExcerptMark } from './excerpt-marks';

/** What the pane can ask of the copy that is shown. */
export interface ReaderHandle {
  /** Takes the focus into the copy, where one was. */
  focus: () => void;
  /** Goes to a span of its text with the focus, and selects it where that is asked; to where one was without one. */
  goTo: (span: Span | null, selects?: boolean) => void;
  /** Nothing is selected any more: what was has been taken. The focus stays where it is. */
  collapse: () => void;
}

/** What every form of a kept copy is shown with. */
export interface ReaderProps {
  copy: KeptCopy;
  /** What the source is called. */
  name: string;
  /** Of the whole copy, outermost first. */
  marks: readonly ExcerptMark[];
  onSelect: (span: Span | null) => void;
  onOpen: (mark: ExcerptMark) => void;
  /** Leaves the copy for the claim above it. */
  onLeave: () => void;
  onPage: (page: number) => void;
  ref: Ref<ReaderHandle>;
}
