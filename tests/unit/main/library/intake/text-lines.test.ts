import { describe, expect, it } from 'vitest';
import { textLines } from '../../../../../main/library/intake/text-lines';

const wrapped = 'The harbour board switched off the light on Friday, after three hours of\n';

describe('textLines', () => {
  it('joins lines that were wrapped at a width', () => {
    const [line, ...others] = textLines(
      [
        'The harbour board switched off the light on Friday, which the',
        'Gazette first reported, after three hours of a long debate and',
        'a vote; the tower is 31 metres high and older than all of us-',
        'ers.',
      ].join('\n'),
    );
    expect(others).toEqual([]);
    expect(line?.text).toBe(
      'The harbour board switched off the light on Friday, which the Gazette first reported, after three hours of a long debate and a vote; the tower is 31 metres high and older than all of us-ers.',
    );
  });

  it('joins any number of them in time that grows with their number', () => {
    const all = textLines(wrapped.repeat(80_000));
    expect(all).toHaveLength(1);
  });
});
