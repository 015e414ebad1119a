import { describe, expect, it } from 'vitest';
import { textSizes } from '../../../../main/app/text-size';

describe('textSizes', () => {
  it.each([
    [100, 110, 100],
    [110, 120, 100],
    [115, 120, 110],
    [195, 200, 190],
    [200, 200, 190],
    [80, 90, 100],
  ])('from %i goes up to %i and down to %i', (size, larger, smaller) => {
    expect(textSizes(size)).toEqual({ larger, smaller, normal: 100 });
  });
});
