/** When somebody last pressed a key or a button, or turned the wheel, in milliseconds of `performance.now()`. */
let last = -Infinity;

const note = (): void => {
  last = performance.now();
};

/** Notes each press. Answers what ends it. */
export function noteInput(target: Pick<Window, 'addEventListener' | 'removeEventListener'>): () => void {
  const kinds = ['keydown', 'pointerdown', 'wheel'] as const;
  // First of all, since what handles an event may keep it.
  const options = { capture: true, passive: true };
  for (const kind of kinds) target.addEventListener(kind, note, options);
  return () => {
    for (const kind of kinds) target.removeEventListener(kind, note, options);
  };
}

/** Whether the window was used since then, in milliseconds of `performance.now()`. */
export const wasUsedSince = (time: number): boolean => last > time;
