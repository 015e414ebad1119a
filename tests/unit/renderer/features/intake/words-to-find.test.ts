import { describe, expect, it } from 'vitest';
import { wordsToFind } from '../../../../../renderer/features/intake/words-to-find';

describe('wordsToFind', () => {
  it('takes whole words of the first line', () => {
    expect(wordsToFind('The mole is mended')).toBe('The mole is mended');
    expect(wordsToFind('One line\nand another')).toBe('One line');
    const long = 'The mole was begun in 1881 and cost the town four million, its treasurer wrote.';
    expect(wordsToFind(long)).toBe('The mole was begun in 1881 and cost the town four million,');
    expect(wordsToFind('x'.repeat(200))).toHaveLength(60);
  });
});
