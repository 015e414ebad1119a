/**
 * A hybrid logical clock (Kulkarni et al. 2014, "Logical Physical Clocks"): the wall clock in milliseconds,
 * a counter for events within one millisecond or after the clock was set back, and the replica.
 * Values compare as strings, and each is greater than the one before.
 */
export function nextClock(last: string | null, now: Date, replica: string): string {
  const wall = now.getTime();
  const [lastWall, lastCount] = last ? last.split('-', 2).map((part) => parseInt(part, 16)) : [0, 0];
  const ahead = (lastWall ?? 0) >= wall;
  const time = ahead ? (lastWall ?? 0) : wall;
  const count = ahead ? (lastCount ?? 0) + 1 : 0;
  return `${time.toString(16).padStart(12, '0')}-${count.toString(16).padStart(6, '0')}-${replica}`;
}
