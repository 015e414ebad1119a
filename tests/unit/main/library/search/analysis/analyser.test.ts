import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, it, vi } from 'vitest';
import { analyserFor, type Analyser } from '../../../../../../main/library/search/analysis/analyser';
import { analysedLanguages, languageOf } from '../../../../../../main/library/search/analysis/languages';
import { englishStopWords } from '../../../../../../main/library/search/analysis/stop-words';

/** Of each language: two forms of a word, a stop word, and a word with accents and without. */
const languages: Record<string, { forms: [string, string][]; stop: string; accents: [string, string][] }> = {
  ar: {
    forms: [
      ['الانتخابات', 'انتخابات'],
      ['والمعلمون', 'معلم'],
    ],
    stop: 'في',
    accents: [['مُحَمَّد', 'محمد']],
  },
  da: { forms: [['husene', 'huset']], stop: 'ikke', accents: [['købte', 'kobte']] },
  de: {
    forms: [
      ['Häuser', 'Haus'],
      ['Müllers', 'Müller'],
    ],
    stop: 'und',
    accents: [
      ['Straßen', 'Strassen'],
      ['Müller', 'Muller'],
    ],
  },
  el: { forms: [['εκλογές', 'εκλογή']], stop: 'και', accents: [['εκλογές', 'εκλογες']] },
  en: {
    forms: [
      ['elections', 'election'],
      ['Putin’s', 'Putin'],
      ['denied', 'deny'],
    ],
    stop: 'the',
    accents: [['café', 'cafe']],
  },
  es: { forms: [['educaciones', 'educación']], stop: 'para', accents: [['educación', 'educacion']] },
  fi: { forms: [['talossa', 'talo']], stop: 'että', accents: [['pääministeri', 'paaministeri']] },
  fr: {
    forms: [
      ['élections', 'l’élection'],
      ['publiée', 'publié'],
      ['première', 'premier'],
    ],
    stop: 'avec',
    accents: [['économie', 'economie']],
  },
  hi: {
    forms: [
      ['किताबें', 'किताब'],
      ['चुनावों', 'चुनाव'],
    ],
    stop: 'और',
    accents: [['माँ', 'मां']],
  },
  hu: {
    forms: [
      ['házból', 'ház'],
      ['választások', 'választás'],
    ],
    stop: 'hogy',
    accents: [['választás', 'valasztas']],
  },
  it: {
    forms: [
      ['elezioni', 'elezione'],
      ['dell’arte', 'arte'],
    ],
    stop: 'della',
    accents: [['città', 'citta']],
  },
  ja: { forms: [['選挙', '選挙。']], stop: 'これ', accents: [['ガス', 'ｶﾞｽ']] },
  ko: { forms: [['대통령이', '대통령을']], stop: '그리고', accents: [['선거', '선거'.normalize('NFD')]] },
  nl: {
    forms: [
      ['verkiezingen', 'verkiezing'],
      ['foto’s', 'foto'],
    ],
    stop: 'het',
    accents: [['België', 'Belgie']],
  },
  no: { forms: [['husene', 'huset']], stop: 'ikke', accents: [['kjøpte', 'kjopte']] },
  pl: { forms: [['wyborów', 'wybory']], stop: 'oraz', accents: [['wybórów', 'wyborow']] },
  pt: {
    forms: [
      ['eleições', 'eleição'],
      ['educações', 'educação'],
    ],
    stop: 'para',
    accents: [['eleição', 'eleicao']],
  },
  ro: { forms: [['educației', 'educație']], stop: 'acest', accents: [['educație', 'educatie']] },
  ru: {
    forms: [
      ['выборов', 'выборы'],
      ['Путина', 'Путин'],
    ],
    stop: 'когда',
    accents: [['самолёт', 'самолет']],
  },
  sv: { forms: [['husen', 'hus']], stop: 'inte', accents: [['köpte', 'kopte']] },
  tr: { forms: [['SEÇİM', 'seçim']], stop: 'daha', accents: [['seçim', 'secim']] },
  zh: { forms: [['选举', '选举。']], stop: '的', accents: [['２０２４', '2024']] },
};

const throughLunr = (analyser: Analyser, text: string): string[] =>
  analyser.lunr.pipeline.run(analyser.lunr.tokenizer(text)).map(String);

describe('analyserFor', () => {
  it('has an example here of every language with rules', () => {
    expect(Object.keys(languages).toSorted()).toEqual([...analysedLanguages].toSorted());
  });

  describe.each(Object.entries(languages))('%s', (language, { forms, stop, accents }) => {
    const analyser = analyserFor(language);
    it.each(forms)('finds %s by %s', (one, other) => {
      expect(analyser.terms(one)).toHaveLength(1);
      expect(analyser.queryTerms(other)).toEqual(analyser.terms(one));
    });
    it('leaves stop words out', () => {
      expect(analyser.terms(stop)).toEqual([]);
      expect(analyser.queryTerms(stop)).toEqual([]);
    });
    it.each(accents)('takes %s and %s for the same', (one, other) => {
      expect(analyser.terms(one)).toHaveLength(1);
      expect(analyser.terms(other)).toEqual(analyser.terms(one));
    });
    it('trims what surrounds a word', () => {
      const word = forms[0]?.[0] ?? '';
      expect(analyser.terms(`(“${word}”),`)).toEqual(analyser.terms(word));
    });
  });

  it('knows languages by every way to write their tags', () => {
    expect(['de-AT', 'pt-BR', 'zh-Hant-TW', 'en_US', 'nb', 'nn-NO', 'eng'].map(languageOf)).toEqual(
      'de pt zh en no no en'.split(' '),
    );
    expect([null, '', 'xx', 'not a tag', 'constructor'].map(languageOf)).toEqual(Array(5).fill('und'));
    expect(analyserFor('de-AT')).toBe(analyserFor('de'));
    expect(analyserFor('sw').language).toBe('und');
  });

  it('keeps figures and abbreviations whole', () => {
    const english = analyserFor('en');
    expect(english.terms('5.93 1,750 12:30 50% $3m 9/11')).toEqual([
      '5.93',
      '1,750',
      '12:30',
      '50',
      '3m',
      '9/11',
    ]);
    for (const figure of ['5.93', '1,750', '12:30', '50%', '$3m', '9/11', 'U.S.', 'C++'])
      expect(english.queryTerms(figure)).toEqual(english.terms(figure));
  });

  it('segments scripts without spaces wherever they stand', () => {
    expect(analyserFor('en').terms('the mayor of 東京都 said')).toContain('東京');
    expect(analyserFor(null).terms('สวัสดีชาวโลก').length).toBeGreaterThan(1);
    expect(analyserFor('ja').queryTerms('東京都知事')).toEqual(analyserFor('ja').terms('東京都知事'));
  });

  it('leaves out the stop words that lunr leaves out', () => {
    for (const word of englishStopWords)
      expect(lunr.stopWordFilter(new lunr.Token(word, {}))).toBeUndefined();
    expect(englishStopWords).toHaveLength(119);
  });

  it('stems English as lunr does', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,12}$/), (word) => {
        fc.pre(!englishStopWords.includes(word));
        expect(analyserFor('en').terms(word)).toEqual([lunr.stemmer(new lunr.Token(word, {})).toString()]);
      }),
    );
  });

  it.each([...analysedLanguages, null])(
    'gives the terms that lunr gets from its tokenizer and pipeline: %s',
    (language) => {
      const analyser = analyserFor(language);
      const examples = Object.values(languages).flatMap(({ forms, stop }) => [...forms.flat(), stop]);
      const word = fc.oneof(
        fc.constantFrom(...examples, 'Putin’s', 'l’homme', '12:30', '–', '…', '"', 'a/b', '9/11', 'U.S.'),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
      );
      const text = fc
        .array(fc.tuple(word, fc.constantFrom(' ', '-', '/', '', '\u00a0', '\n\n')))
        .map((all) => all.flat().join(''));
      fc.assert(
        fc.property(text, (given) => {
          expect(analyser.terms(given)).toEqual(throughLunr(analyser, given));
          expect(analyser.words(given).flatMap(({ term }) => term ?? [])).toEqual(analyser.terms(given));
          for (const piece of given.split(/[\s-]+/u))
            expect(analyser.queryTerms(piece)).toEqual(analyser.lunr.searchPipeline.runString(piece));
        }),
        { numRuns: 60 },
      );
    },
  );

  it('tells where words stand without what surrounds them', () => {
    const text = '“Putin’s” (the) café';
    const words = analyserFor('en').words(text);
    expect(words.map(({ start, end, term }) => [text.slice(start, end), term])).toEqual([
      ['Putin’s', 'putin'],
      ['the', null],
      ['café', 'cafe'],
    ]);
  });

  it('makes lunr warn of nothing', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    for (const language of ['sv', 'fi']) expect(analyserFor(language).lunr.pipeline).toBeDefined();
    expect(warn).not.toHaveBeenCalled();
  });

  it('leaves lunr’s own parser as it is', () => {
    analyserFor('de').terms('Häuser');
    expect(lunr).not.toHaveProperty('stemmerSupport');
    expect(lunr).not.toHaveProperty('de');
  });
});

describe('an unfinished word', () => {
  const begins = (language: string, typed: string): string => {
    const [pattern = ''] = analyserFor(language).queryTerms(`${typed}*`);
    expect(pattern.endsWith('*')).toBe(true);
    return pattern.slice(0, -1);
  };

  it.each([
    ['en', 'elections'],
    ['en', 'information'],
    ['en', 'houses'],
    ['en', 'policies'],
    ['de', 'Wahlen'],
    ['es', 'educación'],
    ['fr', 'élections'],
    ['ru', 'выборы'],
  ])('%s: every beginning of %s finds it', (language, word) => {
    const [term = ''] = analyserFor(language).terms(word);
    for (let length = 3; length <= word.length; length += 1)
      expect(term.startsWith(begins(language, word.slice(0, length))), word.slice(0, length)).toBe(true);
  });

  it('is no shorter than it has to be', () => {
    expect(begins('en', 'puti')).toBe('puti');
    expect(begins('en', 'pu')).toBe('pu');
    expect(begins('en', 'cars')).toBe('car');
  });

  it('keeps the words before it whole', () => {
    expect(analyserFor('en').queryTerms('elections/vot*')).toEqual(['elect', 'vot*']);
  });
});
