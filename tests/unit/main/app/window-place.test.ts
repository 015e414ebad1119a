import { describe, expect, it } from 'vitest';
import { placeFor } from '../../../../main/app/window-place';

const usual = { width: 1280, height: 800 };
const screen = { x: 0, y: 25, width: 1920, height: 1055 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };
const at = (x: number, y: number, width = 1200, height = 700) => ({ x, y, width, height, maximized: false });

describe('placeFor', () => {
  it('is the usual size where nothing is remembered', () => {
    expect(placeFor(null, [screen])).toEqual(usual);
  });

  it('is where the window was, on either screen', () => {
    expect(placeFor(at(100, 50), [screen, second])).toEqual({ x: 100, y: 50, width: 1200, height: 700 });
    expect(placeFor(at(1950, 10), [screen, second])).toMatchObject({ x: 1950, y: 10 });
  });

  it.each([
    ['on a screen that is gone', at(1950, 10)],
    ['with hardly anything of it on the screen', at(1900, 100)],
    ['below the screen', at(100, 1060)],
    ['with its title bar above the screen', at(100, -30)],
  ])('is the usual size when the window would be %s', (_where, last) => {
    expect(placeFor(last, [screen])).toEqual(usual);
  });

  it('is no larger than the screen and no smaller than the window may be', () => {
    expect(placeFor(at(0, 25, 4000, 3000), [screen])).toMatchObject({ width: 1920, height: 1055 });
    expect(placeFor(at(0, 25, 200, 100), [screen])).toMatchObject({ width: 960, height: 600 });
    const tiny = { x: 0, y: 0, width: 800, height: 500 };
    expect(placeFor(at(0, 0), [tiny])).toMatchObject({ width: 960, height: 600 });
  });
});
