import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../../../main/library/search/similar/words';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('wordsOf', () => {
  it.each([
    ['thousands are written together', '1,750 or 2.500.000', ['1750', 'or', '2500000']],
    ['decimals are kept', '5.93 and 2,4', ['5.93', 'and', '2.4']],
    ['k stands for thousands', '20k people', ['20000', 'people']],
    ['dots of initials fall', 'the U.S. army', ['the', 'us', 'army']],
    ['a genitive falls', "Smith’s and Smith's", ['smith', 'and', 'smith']],
    ['an article before an apostrophe is a word', 'l’homme', ['l', 'homme']],
    ['other apostrophes fall', 'don’t', ['dont']],
    ['accents fold', 'Élection à Zürich', ['election', 'a', 'zurich']],
    ['vowel signs stay', 'हिन्दी', ['हिन्दी']],
    ['signs and emoji are no words', '— 😂 !!', []],
  ])('%s', (_, text, words) => {
    expect(texts(text)).toEqual(words);
  });

  it('takes a letter that is several words for these, and one that is a mark alone for none', () => {
    expect(texts('\uFDFA')).toEqual(['صلي', 'الله', 'عليه', 'وسلم']);
    expect(texts('\uFC5E')).toEqual([]);
  });

  it('knows acronyms, unless everything is in capitals', () => {
    expect(wordsOf('the US and us').filter((word) => word.acronym)).toHaveLength(1);
    expect(wordsOf('THE US AND US').some((word) => word.acronym)).toBe(false);
  });

  it('knows words that may be several', () => {
    expect(wordsOf('#nomoresnow now')).toEqual([
      { text: 'nomoresnow', acronym: false, joined: true },
      { text: 'now', acronym: false, joined: false },
    ]);
  });

  it('answers for any text, with no spaces in a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => texts(text).every((word) => !/\s/.test(word))),
    );
  });
});
