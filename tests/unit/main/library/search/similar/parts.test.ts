import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../../../../../main/library/search/similar/initials';
import { digitsOf } from '../../../../../../main/library/search/similar/number-words';
import { Stems } from '../../../../../../main/library/search/similar/stems';
import { takeApart } from '../../../../../../main/library/search/similar/take-apart';
import { Vocabulary } from '../../../../../../main/library/search/similar/vocabulary';

describe('initialsOf', () => {
  it('answers the initials of names, with and without what a sentence begins with', () => {
    expect(initialsOf('Members of the Ku Klux Klan met.')).toEqual(['kkk', 'kk']);
    expect(initialsOf('it was Alexandria Ocasio-Cortez')).toEqual(['aoc', 'oc']);
    expect(initialsOf('the Bank of England')).toEqual(['be']);
    expect(initialsOf('nobody in Particular')).toEqual([]);
  });
});

describe('digitsOf', () => {
  it.each([
    ['two', 'en', '2'],
    ['fifteen', 'en', '15'],
    ['twenty', 'en', '20'],
    ['thirty', 'en', '30'],
    ['ninety', 'en', '90'],
    ['neunzig', 'de', '90'],
    ['soixante', 'fr', '60'],
    ['noventa', 'es', '90'],
    ['noventa', 'pt', '90'],
    ['novanta', 'it', '90'],
    ['negentig', 'nl', '90'],
    ['fifteen', 'de', undefined],
  ])('%s (%s)', (word, language, digits) => {
    expect(digitsOf(word, language)).toBe(digits);
  });
});

describe('Stems', () => {
  const plain = { acronym: false, joined: false };
  const of = (text: string, language = 'en') => new Stems().of({ ...plain, text }, language);

  it('stems by the language and leaves stop words out', () => {
    expect(of('vaccines')).toEqual(of('vaccine'));
    expect(of('the')).toEqual([]);
    expect(of('hauser', 'de')).toEqual(of('haus', 'de'));
  });

  it('dies and die are one word', () => {
    expect(of('dies')).toEqual(of('die'));
    expect(of('died')).toEqual(of('die'));
  });

  it('an acronym is no stop word', () => {
    expect(new Stems().of({ text: 'us', acronym: true, joined: false }, 'en')).toEqual(['us']);
  });

  it('numbers are digits', () => {
    expect(of('fifteen')).toEqual(of('15'));
  });
});

describe('takeApart', () => {
  const written = new Map([
    ['climate', 5],
    ['change', 9],
    ['no', 50],
    ['more', 60],
    ['snow', 3],
    ['rare', 1],
    ['ch', 1],
    ['ange', 1],
  ]);

  it('takes a tag apart by the words of the collection', () => {
    expect(takeApart('climatechange', written)).toEqual(['climate', 'change']);
    expect(takeApart('nomoresnow', written)).toEqual(['no', 'more', 'snow']);
  });

  it('leaves what is a word, or is not made of words', () => {
    expect(takeApart('climate', written)).toEqual(['climate']);
    expect(takeApart('climatexyz', written)).toEqual(['climatexyz']);
    expect(takeApart('', written)).toEqual(['']);
  });
});

describe('Vocabulary', () => {
  const vocabulary = new Vocabulary();
  for (const name of ['president', 'presidenti', 'senat', 'hurrican', 'iran', 'iraq', 'contest'])
    vocabulary.add(name);
  const alike = (name: string) => vocabulary.alike(name, 6).map(({ term }) => vocabulary.names[term]);

  it('numbers terms once', () => {
    expect(vocabulary.add('president')).toBe(0);
    expect(vocabulary.find('senat')).toBe(2);
    expect(vocabulary.find('nobody')).toBeUndefined();
  });

  it('finds derived words and slips of one letter', () => {
    expect(alike('president')).toEqual(['presidenti']);
    expect(alike('hurican')).toEqual(['hurrican']);
    expect(alike('contets')).toEqual(['contest']);
  });

  it('does not take two slips for one', () => {
    expect(alike('cnotets')).toEqual([]);
  });

  it('does not take short words, or other words, for each other', () => {
    expect(alike('iran')).toEqual([]);
    expect(alike('content')).not.toContain('senat');
  });
});
