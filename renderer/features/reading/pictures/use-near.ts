import { useEffect, useState, type RefObject } from 'react';

/** How far from what can be seen something is near it: about a screen. */
const NEAR = '800px';

/** Whether an element has been near what can be seen of the page. */
export function useNear(ref: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (isNear || !element) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsNear(true);
      },
      // Of the article's own scroller, too, and not only of the window.
      { root: element.closest('[data-scroller]'), rootMargin: NEAR },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [isNear, ref]);
  return isNear;
}
