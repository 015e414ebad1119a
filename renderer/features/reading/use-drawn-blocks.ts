import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Block } from '@shared/domain/block';
import { DrawnBlocks } from './drawn-blocks';
import { useGeometryStore } from './geometry';
import { whenIdle } from './when-idle';

/**
 * Draws the blocks of a long article as they are needed: those near the window at once and before they are seen, the
 * others one by one while nobody waits for anything.
 */
export function useDrawnBlocks(
  articleRef: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
): DrawnBlocks {
  const geometry = useGeometryStore();
  const [drawn] = useState(() => new DrawnBlocks(blocks.length));

  useLayoutEffect(() => {
    const near = () => {
      if (articleRef.current && drawn.near(articleRef.current, geometry.getState().view))
        geometry.setState(({ drawn: times }) => ({ drawn: times + 1 }));
    };
    return geometry.subscribe((now, before) => {
      if (now.view !== before.view) near();
    });
  }, [articleRef, drawn, geometry]);

  useEffect(() => {
    if (drawn.isWhole) return;
    const end = whenIdle(() => {
      const article = articleRef.current;
      return article !== null && flushSync(() => drawn.next(article));
    });
    const onPrint = () => {
      const article = articleRef.current;
      if (article) flushSync(() => drawn.all(article));
    };
    window.addEventListener('beforeprint', onPrint);
    return () => {
      end();
      window.removeEventListener('beforeprint', onPrint);
    };
  }, [articleRef, drawn]);
  return drawn;
}
