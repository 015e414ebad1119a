/** What must be left of the browser's idle time for a step to begin, in milliseconds. */
const LEAST = 4;

/**
 * Takes short steps, one after the other, while nobody waits for anything: until one answers that there is no more
 * to do. Answers what ends it before that.
 */
export function whenIdle(step: () => boolean): () => void {
  let request = requestIdleCallback(function work(deadline) {
    let more = true;
    while (more && deadline.timeRemaining() > LEAST) more = step();
    if (more) request = requestIdleCallback(work);
  });
  return () => cancelIdleCallback(request);
}
