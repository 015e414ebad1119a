import { useEffect, useLayoutEffect, useState } from 'react';
import type { Settings } from '@shared/ipc/contract';

/** From this width, in px at 100 % text, there is room for a rail with words. */
const WIDE = 1600;
/** Below this, two panes side by side are too narrow to read in. */
const SMALL = 880;

export type Room = 'small' | 'narrow' | 'wide';

/** How much room a width gives at the text size that is set: 200 % text in 1920 px has the room of 960 px. */
export function roomFor(width: number, textSize: number): Room {
  const room = width / (textSize / 100);
  return room >= WIDE ? 'wide' : room >= SMALL ? 'narrow' : 'small';
}

/** Puts theme, text size and width on the page, where the tokens look for them. */
export function useAppearance(settings: Settings | undefined): void {
  const [width, setWidth] = useState(window.innerWidth);
  useEffect(() => {
    const measure = () => setWidth(window.innerWidth);
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  // Before the first paint, or the window would jump.
  useLayoutEffect(() => {
    const root = document.documentElement;
    const { theme, textSize } = settings ?? { theme: 'system', textSize: 100 };
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    root.style.setProperty('--scale', String(textSize / 100));
    root.dataset['width'] = roomFor(width, textSize);
  }, [settings, width]);
}
