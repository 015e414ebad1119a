import { describe, expect, it } from 'vitest';
import { around } from '@shared/domain/around';

const text = 'A lamp\n\nThe tower was built in 1884 and is\n31 metres high.\n\nOil';
const of = (words: string, reach: number) => {
  const start = text.indexOf(words);
  return around(text, { start, end: start + words.length }, reach);
};

describe('around', () => {
  it('shows whole words of the same block, and where it goes on', () => {
    expect(of('1884', 12)).toEqual({ before: '… built in ', inside: '1884', behind: ' and is 31 …' });
    expect(of('31 metres', 80)).toEqual({
      before: 'The tower was built in 1884 and is ',
      inside: '31 metres',
      behind: ' high.',
    });
  });

  it('stays in its block', () => {
    expect(of('A lamp', 20)).toEqual({ before: '', inside: 'A lamp', behind: '' });
    expect(of('Oil', 20)).toEqual({ before: '', inside: 'Oil', behind: '' });
  });

  it('goes over into other blocks where the whole text is wanted', () => {
    const start = text.indexOf('Oil');
    expect(around(text, { start, end: start + 3 }, 16, 'text')).toEqual({
      before: '… metres high. ',
      inside: 'Oil',
      behind: '',
    });
  });

  it('is the words alone where nothing around them is wanted', () => {
    expect(of('is\n31', 0)).toEqual({ before: '', inside: 'is 31', behind: '' });
  });
});
