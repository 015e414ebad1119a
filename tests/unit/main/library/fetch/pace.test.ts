import { expect, it } from 'vitest';
import { GAP, Pace } from '../../../../../main/library/fetch/pace';

const never = new AbortController().signal;

it('leaves a gap between two requests to one host, and none between hosts', async () => {
  let time = 5000;
  const waits: number[] = [];
  const sleep = (milliseconds: number) => {
    waits.push(milliseconds);
    time += milliseconds;
    return Promise.resolve();
  };
  const pace = new Pace({ now: () => time, sleep });
  await pace.turn('a.test', never);
  pace.asked(['a.test', 'www.a.test']);
  time += 300;
  await pace.turn('b.test', never);
  expect(waits).toEqual([]);
  await pace.turn('www.a.test', never);
  expect(waits).toEqual([GAP - 300]);
  await pace.turn('a.test', never);
  expect(waits).toHaveLength(1);
});

it('stops waiting when it is ended', async () => {
  const pace = new Pace({ now: () => 0, sleep: () => Promise.reject(new Error('ended')) });
  pace.asked(['a.test']);
  await expect(pace.turn('a.test', never)).rejects.toThrow('ended');
});
