import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../../shared/domain/figures';

const figures = (text: string, language: string | null = 'en') =>
  figuresIn(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));

describe('figuresIn', () => {
  it.each([
    ['Some 230 men stood on the field.', ['230 men']],
    ['on Thursday 6 May 1937, her lines', ['6 May 1937']],
    ['signed in 1956, Russia agreed to return two of the islands', ['1956', 'two of']],
    ['rival claims to four Pacific islands', ['four Pacific']],
    ['In 1937 Lakehurst burned', ['1937']],
    ['a crew of sixty-one, 12.5 % late and $1,200 short', ['sixty-one', '12.5 % late', '$1,200 short']],
    ['three hundred and forty men, one of them armed', ['three hundred and forty men']],
    ['7 million cubic feet', ['7 million cubic']],
    ['the B52s flew with World War II bombs', []],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));

  it('finds digits of other scripts, and no English words in another language', () => {
    expect(figures('٢٣٠ رجلا', 'ar')).toEqual(['٢٣٠ رجلا']);
    expect(figures('dix hommes, 12 femmes', 'fr')).toEqual(['12 femmes']);
    expect(figures('ten', 'nl')).toEqual([]);
  });

  it('answers offsets of the whole text', () => {
    expect(figuresIn('Five. 36 died.', { start: 6, end: 14 }, 'en')).toEqual([{ start: 6, end: 13 }]);
  });
});
