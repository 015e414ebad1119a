import { create } from 'zustand';
import type { Source } from '@shared/domain/source';
import type { TakenExcerpt } from './draft';

interface ReadNow {
  /** The source that stands beside the article; `null` while none does. */
  source: Source | null;
  /** What is selected in its kept copy. */
  excerpt: TakenExcerpt | null;
  /** Lets go of the selection, which has been taken: the next key must not take it again. */
  release: (() => void) | null;
}

/** What is read beside the article now: what evidence is taken from. */
export const useReadNow = create<ReadNow>(() => ({ source: null, excerpt: null, release: null }));

/** Another source stands beside the article, or its facts have changed; `null` where none does any more. */
export function setSourceRead(source: Source | null): void {
  const { source: before, excerpt } = useReadNow.getState();
  useReadNow.setState({ source, excerpt: before?.id === source?.id ? excerpt : null });
}

/** Words were selected in the kept copy, or none are any more. */
export const setExcerptRead = (excerpt: TakenExcerpt | null): void => useReadNow.setState({ excerpt });
