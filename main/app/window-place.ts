import type { Rectangle } from 'electron';
import type { Place } from '../settings/stored';

export const smallest = { width: 960, height: 600 };
const usual = { width: 1280, height: 800 };

/** So much of a window, in DIP each way, has to lie on a screen for its title bar to be in reach. */
const inReach = 120;

function overlap(a: Rectangle, b: Rectangle): { width: number; height: number } {
  return {
    width: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    height: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  };
}

/**
 * Where to open the window: where it was, if that is still on a screen with its top edge in reach; else in the
 * usual size and wherever the system puts it.
 * @param areas the work areas of the screens that exist now
 */
export function placeFor(last: Place | null, areas: readonly Rectangle[]): Partial<Rectangle> {
  if (!last) return usual;
  const size = {
    width: Math.max(last.width, smallest.width),
    height: Math.max(last.height, smallest.height),
  };
  const area = areas.find((candidate) => {
    const shared = overlap({ x: last.x, y: last.y, ...size }, candidate);
    return shared.width >= inReach && shared.height >= inReach && last.y >= candidate.y;
  });
  if (!area) return usual;
  return {
    x: last.x,
    y: last.y,
    width: Math.min(size.width, Math.max(area.width, smallest.width)),
    height: Math.min(size.height, Math.max(area.height, smallest.height)),
  };
}
