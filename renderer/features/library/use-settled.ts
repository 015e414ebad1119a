import { useEffect, useRef, useState } from 'react';

/**
 * A value that follows another at most every so many milliseconds: at once after a rest, and in the end always the
 * last one. What a drag through a long list passes over needs no answer.
 */
export function useThrottled<T>(value: T, every: number): T {
  const [followed, setFollowed] = useState(value);
  const last = useRef(-Infinity);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        last.current = performance.now();
        setFollowed(value);
      },
      Math.max(0, last.current + every - performance.now()),
    );
    return () => clearTimeout(timer);
  }, [value, every]);
  return followed;
}

/** A value that follows another once it has stayed the same for so many milliseconds. */
export function useSettled<T>(value: T, rest: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return settled;
}
