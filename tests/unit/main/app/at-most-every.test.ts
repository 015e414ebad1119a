import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { atMostEvery } from '../../../../main/app/at-most-every';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('acts at once, and then at most every so often, whatever was asked for meanwhile', () => {
  const act = vi.fn();
  const ask = atMostEvery(100, act);
  ask();
  expect(act).toHaveBeenCalledTimes(1);
  for (let time = 0; time < 10; time++) {
    ask();
    vi.advanceTimersByTime(25);
  }
  expect(act).toHaveBeenCalledTimes(3);
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledTimes(4);
  ask();
  expect(act).toHaveBeenCalledTimes(5);
});
