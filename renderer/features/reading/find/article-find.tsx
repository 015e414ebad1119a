import { useRef, useState, type RefObject } from 'react';
import { useAction } from '../../../app/keys/use-action';
import { useReadingStore } from '../reading-store';
import type { Caret } from '../use-caret';
import { FindBar } from './find-bar';
import type { Match } from './matches';

/** Longer than this, or over several lines, a selection is what one reads and not what one wants to find. */
const FOUND_AGAIN = 80;

interface ArticleFindProps {
  /** The revision's text. */
  text: string;
  articleRef: RefObject<HTMLElement | null>;
  caret: Caret;
}

/** Finding in the article: the line above its text while one looks for something. */
export function ArticleFind({ text, articleRef, caret }: ArticleFindProps) {
  const store = useReadingStore();
  const [asked, setAsked] = useState(0);
  const [began, setBegan] = useState<{ initial: string; from: number } | null>(null);
  const current = useRef<Match | null>(null);

  useAction('find.open', () => {
    setAsked(asked + 1);
    if (began) return;
    const { anchor, focus } = store.getState().selection;
    const [start, end] = [Math.min(anchor, focus), Math.max(anchor, focus)];
    const selected = text.slice(start, end);
    current.current = null;
    const initial = selected.length <= FOUND_AGAIN && !selected.includes('\n') ? selected : '';
    setBegan({ initial, from: start });
  });

  if (!began) return null;
  const close = () => {
    setBegan(null);
    const match = current.current;
    // The match is selected, so that it can be claimed at once.
    if (match) caret.select(match.start, match.end);
    caret.focusText();
  };
  return (
    <FindBar
      text={text}
      root={articleRef}
      asked={asked}
      {...began}
      onSelect={(start, end) => (current.current = { start, end })}
      onClose={close}
    />
  );
}
