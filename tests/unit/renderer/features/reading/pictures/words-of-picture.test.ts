import { describe, expect, it } from 'vitest';
import type { Block, BlockRole } from '@shared/domain/block';
import { wordsOfPicture } from '../../../../../../renderer/features/reading/pictures/words-of-picture';

/** Blocks of these roles and lengths, one after the other. */
function blocks(...given: [BlockRole, number][]): Block[] {
  let start = 0;
  return given.map(([role, length], i) => {
    const block = { id: String(i), role, level: null, start, end: start + length, runs: [] };
    start += length + 2;
    return block;
  });
}

describe('the words of a picture', () => {
  it('are its own', () =>
    expect(wordsOfPicture(blocks(['paragraph', 5], ['figure', 4], ['caption', 9]), '1')).toEqual({
      start: 7,
      end: 11,
    }));

  it('are its caption’s where it has none', () =>
    expect(wordsOfPicture(blocks(['figure', 0], ['credit', 3], ['caption', 9]), '0')).toEqual({
      start: 7,
      end: 16,
    }));

  it('are none where neither has, and never another picture’s', () => {
    expect(wordsOfPicture(blocks(['figure', 0], ['figure', 4], ['caption', 9]), '0')).toBeNull();
    expect(wordsOfPicture(blocks(['figure', 0], ['paragraph', 4]), '0')).toBeNull();
  });
});
