import { describe, expect, it } from 'vitest';
import { eachWord } from '../../../../../../main/library/search/analysis/split';

const split = (text: string): string[] => {
  const words: string[] = [];
  eachWord(text, (start, end) => words.push(text.slice(start, end)));
  return words;
};

describe('eachWord', () => {
  it.each([
    ['white space of every kind', 'a\u00a0b\u2009c\u3000d\te\nf', 'a b c d e f'],
    ['hyphens and dashes', 'well-known—or–not', 'well known or not'],
    ['slashes between words', 'Clinton/Obama km/h', 'Clinton Obama km h'],
    ['no slash between digits', '9/11 24/7', '9/11 24/7'],
    ['ellipsis, bar and bullet', 'wait…what|now•then', 'wait what now then'],
    ['no other punctuation', '12:30 U.S. 1,750 don’t', '12:30 U.S. 1,750 don’t'],
    ['nothing in nothing', '  --  ', ''],
  ])('splits at %s', (_what, text, words) => {
    expect(split(text)).toEqual(words.split(' ').filter((word) => word !== ''));
  });

  it('cuts scripts without spaces into words', () => {
    expect(split('東京は2024年、')).toEqual(['東京', 'は', '2024', '年']);
    expect(split('𠮷野家').join('')).toBe('𠮷野家');
  });
});
