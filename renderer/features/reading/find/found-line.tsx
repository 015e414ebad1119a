import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { useAnswer } from '../../../app/api';
import { useAction } from '../../../app/keys/use-action';
import type { FoundPlace } from '../../../app/route';
import { Key } from '../../../ui/key';
import { useReadingStore } from '../reading-store';
import type { Caret } from '../use-caret';
import { useLatest } from '../use-latest';
import { matchFrom, type Match } from './matches';
import { tint } from './tint';
import { useTinted } from './use-matches';
import styles from './find.module.css';

interface FoundLineProps {
  article: Id;
  found: FoundPlace;
  articleRef: RefObject<HTMLElement | null>;
  caret: Caret;
}

const none: readonly Match[] = [];

/**
 * The line above the text of an article that a search led to: all that the query finds in it is tinted, the place that
 * was chosen is selected, so that it can be claimed at once, and keys lead to the other places.
 */
export function FoundLine({ article, found, articleRef, caret }: FoundLineProps) {
  const store = useReadingStore();
  const [closed, setClosed] = useState<FoundPlace | null>(null);
  /** Where the current match begins. */
  const [at, setAt] = useState(found.at?.start ?? 0);
  const isShown = closed !== found && found.query !== '';
  const { data } = useAnswer('articles.matches', { article, query: found.query }, { enabled: isShown });
  const { matches, places } = useTinted((isShown && data?.spans) || none, articleRef);
  const index = matchFrom(matches, at);
  const place = places[index];

  const begin = useLatest(() => {
    setAt(found.at?.start ?? 0);
    if (found.remark !== undefined) store.setState({ remarks: { is: 'read', remarks: [found.remark] } });
    if (!found.at) return;
    caret.select(found.at.start, found.at.end);
    caret.focusText();
  });
  useEffect(() => {
    begin();
    // What has just come into view is laid out only now, and may stand lower or higher than was guessed.
    const frame = requestAnimationFrame(begin);
    return () => cancelAnimationFrame(frame);
  }, [found, begin]);
  useLayoutEffect(() => (place && matches.length > 1 ? tint('now', [place]) : undefined), [place, matches]);

  const step = (by: 1 | -1) => {
    const next = matches.at((index + by) % Math.max(1, matches.length));
    if (!next) return false;
    setAt(next.start);
    caret.select(next.start, next.end);
    caret.focusText();
    return true;
  };
  const close = () => {
    setClosed(found);
    caret.focusText();
  };
  useAction('found.next', () => step(1));
  useAction('found.previous', () => step(-1));
  useAction('found.close', () => {
    // A card or a form that is open has Escape first.
    if (matches.length === 0 || document.activeElement !== articleRef.current) return false;
    close();
    return true;
  });

  if (matches.length === 0) return null;
  return (
    <div className={styles.bar} role="search" aria-label={t('find/found')}>
      <Search aria-hidden />
      <span className={styles.query} dir="auto">
        {found.query}
      </span>
      <span className={styles.count} role="status">
        {t('find/count', { number: index + 1, count: matches.length })}
      </span>
      <span className={styles.acts}>
        <button type="button" onClick={() => step(1)}>
          <ChevronDown aria-hidden />
          {t('find/next')}
          <Key action="found.next" />
        </button>
        <button type="button" onClick={() => step(-1)}>
          <ChevronUp aria-hidden />
          {t('find/previous')}
          <Key action="found.previous" />
        </button>
        <button type="button" onClick={close}>
          <X aria-hidden />
          {t('claims/close')}
          <Key action="found.close" />
        </button>
      </span>
    </div>
  );
}
