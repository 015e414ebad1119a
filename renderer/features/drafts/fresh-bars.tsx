import { memo, useLayoutEffect, useState, type RefObject } from 'react';
import type { Span } from '@shared/domain/anchor';
import { t } from '@shared/text';
import { firstLineRect } from '../reading/caret-place';
import { useGeometry } from '../reading/geometry';
import type { FreshSentences } from './use-fresh-sentences';
import styles from './drafts.module.css';

interface Bar {
  start: number;
  top: number;
  height: number;
}

interface BarsProps {
  fresh: FreshSentences;
  articleRef: RefObject<HTMLElement | null>;
  /** The element that the bars are placed in. */
  stripRef: RefObject<HTMLElement | null>;
}

/** Where the first of a list stands for which `test` no longer holds; it holds for all before that. */
function firstNot<T>(list: readonly T[], test: (one: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && test(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Change bars, as proofs have them: beside the lines of each new sentence that no claim touches. */
export const FreshBars = memo(function FreshBars({ fresh, articleRef, stripRef }: BarsProps) {
  const { since, sentences } = fresh;
  const places = useGeometry((geometry) => geometry.places);
  const height = useGeometry((geometry) => geometry.height);
  const drawn = useGeometry((geometry) => geometry.drawn);
  const view = useGeometry((geometry) => geometry.view);
  const [bars, setBars] = useState<readonly Bar[]>([]);

  // Of a long text only what can be seen is measured.
  useLayoutEffect(() => {
    const [root, base] = [articleRef.current, stripRef.current];
    if (!root || !base || sentences.length === 0) return;
    const edge = base.getBoundingClientRect().top;
    const near: Bar[] = [];
    const isAbove = ({ end }: Span) => (firstLineRect(root, end - 1)?.bottom ?? 0) - edge < view.top;
    for (const { start, end } of sentences.slice(firstNot(sentences, isAbove))) {
      const [first, last] = [firstLineRect(root, start), firstLineRect(root, end - 1)];
      if (!first || !last) continue;
      const top = first.top - edge;
      if (top > view.bottom) break;
      near.push({ start, top, height: last.bottom - first.top });
    }
    setBars(near);
  }, [articleRef, stripRef, sentences, places, height, drawn, view]);

  if (sentences.length === 0) return null;
  return (
    <div className={styles.bars}>
      {bars.map(({ start, top, height: length }) => (
        <span
          key={start}
          className={styles.bar}
          title={t('draft/freshBar', { number: since ?? 1 })}
          style={{ top, height: length }}
        />
      ))}
    </div>
  );
});
