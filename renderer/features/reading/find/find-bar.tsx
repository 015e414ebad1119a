import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { t } from '@shared/text';
import { Key } from '../../../ui/key';
import { useLatest } from '../use-latest';
import { matchFrom } from './matches';
import { showMatch } from './show-match';
import { tint } from './tint';
import { useMatches } from './use-matches';
import styles from './find.module.css';

export interface FindBarProps {
  /** The canonical text that `root` shows. */
  text: string;
  /** Holds the text's blocks, each an element with `data-start` and `data-end` (see offsets.ts). */
  root: RefObject<HTMLElement | null>;
  /** Called with each match that becomes the current one: UTF-16 offsets of `text`. It has been scrolled to. */
  onSelect: (start: number, end: number) => void;
  /** Called by Escape and by the button. Whoever shows the bar takes it away and gives the focus to the text. */
  onClose: () => void;
  /** What to find at first. */
  initial?: string;
  /** Where to begin: the first match at or behind it is the current one. */
  from?: number;
  /** Grows when finding was asked for again while the bar is there: the field takes the focus. */
  asked?: number;
}

/** A line above a text that finds words in it, tints them all, and goes from one to the next. */
export function FindBar({ text, root, onSelect, onClose, initial = '', from = 0, asked }: FindBarProps) {
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(initial);
  /** Where the current match begins, or where one looked for it. */
  const [at, setAt] = useState(from);
  const { matches, places, matchesNow } = useMatches(text, root, words);
  const index = matchFrom(matches, at);
  const current = matches[index];
  const place = places[index];
  const select = useLatest(onSelect);

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  useLayoutEffect(() => (place ? tint('now', [place]) : undefined), [place]);

  const start = current?.start;
  const end = current?.end;
  const show = useLatest(() => {
    if (root.current && place) showMatch(root.current, place);
  });
  useEffect(() => {
    if (start === undefined || end === undefined) return;
    show();
    select(start, end);
    // What has just come into view is laid out only now, and may stand lower or higher than was guessed.
    const frame = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frame);
  }, [start, end, show, select]);

  const close = () => {
    const now = matchesNow();
    const match = now[matchFrom(now, at)];
    if (match) onSelect(match.start, match.end);
    onClose();
  };
  const step = (by: 1 | -1) => {
    const next = matches.at((index + by) % matches.length);
    if (next) setAt(next.start);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    }
  };
  const none = words.trim() !== '' && matches.length === 0;
  return (
    <div className={styles.bar} role="search" aria-label={t('find/title')} onKeyDown={onKeyDown}>
      <Search aria-hidden />
      <input
        ref={field}
        className={styles.words}
        aria-label={t('find/words')}
        value={words}
        spellCheck={false}
        dir="auto"
        data-none={none || undefined}
        onChange={(event) => setWords(event.target.value)}
      />
      <span className={styles.count} role="status">
        {none && t('find/none')}
        {current && t('find/count', { number: index + 1, count: matches.length })}
      </span>
      <span className={styles.acts}>
        <button type="button" disabled={!current} onClick={() => step(1)}>
          <ChevronDown aria-hidden />
          {t('find/next')}
          <Key chord="enter" />
        </button>
        <button type="button" disabled={!current} onClick={() => step(-1)}>
          <ChevronUp aria-hidden />
          {t('find/previous')}
          <Key chord="shift+enter" />
        </button>
        <button type="button" onClick={close}>
          <X aria-hidden />
          {t('claims/close')}
          <Key chord="escape" />
        </button>
      </span>
    </div>
  );
}
