/**
 * Does something at once, and then at most every so many milliseconds however often it is asked for; what was asked for
 * meanwhile is done once at the end of that time.
 */
export function atMostEvery(milliseconds: number, act: () => void): () => void {
  let timer: NodeJS.Timeout | null = null;
  let isAsked = false;
  const rest = (): void => {
    timer = setTimeout(() => {
      timer = null;
      if (!isAsked) return;
      isAsked = false;
      act();
      rest();
    }, milliseconds);
  };
  return () => {
    if (timer) isAsked = true;
    else {
      act();
      rest();
    }
  };
}
