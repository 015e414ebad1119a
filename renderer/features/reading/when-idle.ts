/** What must be left of the browser's idle time for a step to begin, in milliseconds. */
const LEAST = 4;

/**
 * Takes short steps, one after the other, while nobody waits for anything: after what is being drawn now has been
 * painted, until one answers that there is no more to do. Answers what ends it before that.
 */
export function whenIdle(step: () => boolean): () => void {
  const work = (deadline: IdleDeadline) => {
    let more = true;
    while (more && deadline.timeRemaining() > LEAST) more = step();
    if (more) request = requestIdleCallback(work);
  };
  let request = 0;
  const frame = requestAnimationFrame(() => (request = requestIdleCallback(work)));
  return () => {
    cancelAnimationFrame(frame);
    cancelIdleCallback(request);
  };
}
