import { useEffect, useState, type RefObject } from 'react';

/** How far beyond what can be seen something is still near it: about a screen. */
const NEAR = '800px';

interface Reach {
  isNear: boolean;
  /** How high it was when it was last drawn, in px; `null` before. */
  height: number | null;
}

/** Whether an item of a list is near what can be seen of it. What scrolls is the element around the list. */
export function useInReach(ref: RefObject<Element | null>): Reach {
  const [reach, setReach] = useState<Reach>({ isNear: false, height: null });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (!last) return;
        const { isIntersecting: isNear, boundingClientRect } = last;
        setReach((before) => ({
          isNear,
          height: before.isNear && !isNear ? boundingClientRect.height : before.height,
        }));
      },
      { root: element.closest('[role=list]')?.parentElement ?? null, rootMargin: NEAR },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [ref]);
  return reach;
}
