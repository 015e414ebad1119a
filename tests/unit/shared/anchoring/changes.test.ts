import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, compareWordings, joinChanges } from '@shared/anchoring/changes';

const kinds = (before: string, after: string, language: string | null = null) =>
  [...new Set(changesBetween(before, after, language).map(({ what }) => what))].sort();

describe('changesBetween', () => {
  it.each([
    ['It killed 12 people.', 'It killed 14 people.', ['number']],
    ['2,000 men', '2000 men', ['number']],
    ['five men came', 'six men came', ['number']],
    ['٥ رجال', '٦ رجال', ['number']],
    ['彼は３人を殺した。', '彼は４人を殺した。', ['number']],
    ['It rose -5 points.', 'It rose 5 points.', ['number']],
    ['12 people died.', 'About 12 people died.', ['hedge', 'number']],
    ['At least 5 died.', 'At most 5 died.', ['hedge', 'number']],
    ['on 6 May 1937', 'on 7 May 1937', ['date']],
    ['He died in 1884.', 'He died in 1885.', ['date']],
    ['He came on Monday.', 'He came on Tuesday.', ['date']],
    ['It cost $5 million.', 'It cost €5 million.', ['unit']],
    ['It lasted 5 days.', 'It lasted 5 weeks.', ['unit']],
    ['It weighs 5kg.', 'It weighs 5lb.', ['unit']],
    ['It grew 5%.', 'It grew 5.', ['unit']],
    ['It is 5′ high.', 'It is 5″ high.', ['unit']],
    [`It is 5' high.`, 'It is 5" high.', ['unit']],
    ['It cost 123 now.', 'It cost \u202e123\u202c now.', ['number']],
    ['It is so \u202e now.', 'It is so now.', ['wording']],
    ['He met Mr. Brown there.', 'He met Mr. brown there.', ['name', 'wording']],
    ['Near Paris it rained.', 'Near Lyon it rained.', ['name']],
    ['the Polish army', 'the polish army', ['name', 'wording']],
    ['It is so.', 'It is not so.', ['negation']],
    ["He doesn't smoke.", 'He does smoke.', ['negation', 'wording']],
    ['The legal act.', 'The illegal act.', ['negation', 'wording']],
    ['A harmful drug.', 'A harmless drug.', ['negation', 'wording']],
    ['He stole it.', 'He may have stolen it.', ['hedge', 'wording']],
    ['Tokyo maintains that it is so.', 'It is so.', ['attribution']],
    ['It was hot, according to Jane Doe.', 'It was hot.', ['attribution']],
    ['Tokyo maintains that it is so.', 'Beijing maintains that it is so.', ['speaker']],
    ['It was hot, said Jane Doe.', 'It was hot, said John Doe.', ['speaker']],
    ['It was “a disaster”.', 'It was a disaster.', ['quotation']],
    ['He saw “a red house”.', 'He saw “a green house”.', ['quotation', 'wording']],
    ['“a” b “c”', '“a “b” c”', ['quotation']],
    ['Heavy rain fell.', 'Hot rain fell.', ['wording']],
    ['He came, and left.', 'He came and left.', ['wording']],
    ['Is it so?', 'Is it so.', ['wording']],
    ['well known', 'well-known', ['wording']],
  ])('%s → %s', (before, after, expected) => {
    expect(kinds(before, after)).toEqual(expected);
  });

  it.each([
    ['de', 'Er kommt nicht.', 'Er kommt.', 'negation'],
    ['de', 'Laut Polizei starb er.', 'Er starb.', 'attribution'],
    ['de', 'Er starb vermutlich im Mai.', 'Er starb im Mai.', 'hedge'],
    ['de', 'Es waren anderthalb Stunden.', 'Es waren zweieinhalb Stunden.', 'number'],
    ['es', 'Había cuatrocientos hombres.', 'Había setecientos hombres.', 'number'],
    ['it', "C'erano ventitré uomini.", "C'erano ventiquattro uomini.", 'number'],
    ['en', 'It rose twofold.', 'It rose threefold.', 'number'],
    ['en', 'The rules allow smoking.', 'The rules forbid smoking.', 'negation'],
    ['ru', 'Он подал в отставку.', 'Он не подал в отставку.', 'negation'],
    ['ru', 'Это стоило 3 миллиона.', 'Это стоило 3 миллиарда.', 'number'],
    ['pl', 'On to zrobił.', 'On tego nie zrobił.', 'negation'],
    ['pl', 'Spotkali się w maju.', 'Spotkali się w marcu.', 'date'],
    ['sv', 'Han avgick igår.', 'Han avgick inte igår.', 'negation'],
    ['tr', 'O evde değil.', 'O evde.', 'negation'],
    ['el', 'Ήρθε χωρίς αυτόν.', 'Ήρθε με αυτόν.', 'negation'],
    ['ar', 'استقال الوزير أمس.', 'لم يستقل الوزير أمس.', 'negation'],
    ['he', 'חמישים איש מתו.', 'שישים איש מתו.', 'number'],
    ['hi', 'तीन लाख रुपये लगे।', 'तीन करोड़ रुपये लगे।', 'number'],
    ['zh', '他昨天辞职了。', '他昨天没有辞职。', 'negation'],
    ['zh', '有五十人死亡。', '有十五人死亡。', 'number'],
    ['ja', '彼は辞任した。', '彼は辞任しなかった。', 'negation'],
    ['th', 'มีคนตาย ๕๐ คน', 'มีคนตาย ๖๐ คน', 'number'],
    ['fr', 'Il ne vient pas.', 'Il vient.', 'negation'],
    ['fr', 'Selon la police, il est mort.', 'Il est mort.', 'attribution'],
    ['fr', 'Il serait mort.', 'Il est mort.', 'hedge'],
    ['es', 'No viene.', 'Viene.', 'negation'],
    ['es', 'Según la policía, murió.', 'Murió.', 'attribution'],
    ['es', 'Quizá viene.', 'Viene.', 'hedge'],
    ['it', 'Non viene.', 'Viene.', 'negation'],
    ['it', 'Secondo la polizia è morto.', 'È morto.', 'attribution'],
    ['it', 'Forse viene.', 'Viene.', 'hedge'],
    ['pt', 'Ele não vem.', 'Ele vem.', 'negation'],
    ['pt', 'Segundo a polícia, morreu.', 'Morreu.', 'attribution'],
    ['pt', 'Talvez venha.', 'Venha.', 'hedge'],
    ['nl', 'Hij komt niet.', 'Hij komt.', 'negation'],
    ['nl', 'Volgens de politie is hij dood.', 'Hij is dood.', 'attribution'],
    ['nl', 'Hij komt misschien.', 'Hij komt.', 'hedge'],
  ])('in %s: %s → %s', (language, before, after, expected) => {
    expect(kinds(before, after, language)).toContain(expected);
  });

  it('heeds the lists of all languages where it isn’t known, but for words that are others in English', () => {
    expect(kinds('Er kommt nicht.', 'Er kommt.')).toContain('negation');
    expect(kinds('The sin of pride.', 'The pride.')).toEqual(['wording']);
    expect(kinds('Vino sin dinero.', 'Vino con dinero.', 'es')).toContain('negation');
  });

  it.each([
    ['“It is so,” he said.', '"It is so," he said.'],
    ['„Ja“, sagte er.', '»Ja«, sagte er.'],
    ['« oui », dit-il', '“oui”, dit-il'],
    ['He said « oui ».', 'He said “oui”.'],
    ['It is 5′ 6″ high.', `It is 5' 6" high.`],
    ['He said “5”.', 'He said ‘5’.'],
    ['It isn’t so.', "It isn't so."],
    ['He won 5-3 — at last.', 'He won 5–3 -- at last.'],
    ['It  cost 5 % more.', 'It cost\n5% more.'],
    ['The army left.', 'the army left.'],
    ['cafe\u0301', 'café'],
    ['co\u00adoperate', 'cooperate'],
  ])('is style alone: %s → %s', (before, after) => {
    expect(kinds(before, after)).toEqual(['style']);
  });

  it('names the words, and where they stand', () => {
    const before = 'Tokyo maintains that 12 people died.';
    const after = 'It is certain that 14 people died.';
    const claim = (text: string) => ({ start: text.indexOf('people') - 3, end: text.indexOf('people') + 6 });
    const whole = (text: string) => ({ text, claim: claim(text), sentence: { start: 0, end: text.length } });
    const changes = compareWordings(whole(before), whole(after));
    expect(changes).toContainEqual({ what: 'number', where: 'claim', before: '12', after: '14' });
    expect(changes.filter(({ what }) => what === 'attribution')).toEqual([
      { what: 'attribution', where: 'sentence', before: 'Tokyo maintains', after: 'It is certain' },
    ]);
    expect(compareWordings(whole(before), whole(before))).toEqual([]);
  });
});

const words = fc
  .array(
    fc.constantFrom<string[]>(
      'the',
      'men',
      'ships',
      'were',
      'returned',
      'Ann',
      'and',
      'left',
      'harbour',
      'früh',
      'город',
    ),
    {
      minLength: 2,
      maxLength: 14,
    },
  )
  .map((list) => ({ list, text: `${list.join(' ')}.` }));
const cases = words.chain(({ list }) =>
  fc.tuple(fc.constant(list), fc.nat(list.length), fc.nat(list.length)).map(([all, a, b]) => ({
    list: all,
    from: Math.min(a, b),
    to: Math.max(a, b),
  })),
);
const put = (list: readonly string[], at: number, added: string) =>
  `${[...list.slice(0, at), added, ...list.slice(at)].join(' ')}.`;

describe('properties of changesBetween', () => {
  it.each([
    [
      'attribution',
      ['Tokyo maintains that', 'according to Jane Doe', 'he said', 'laut Polizei', 'selon la police'],
    ],
    ['hedge', ['allegedly', 'perhaps', 'may', 'vielleicht', 'quizá', 'forse', 'talvez', 'misschien']],
    ['negation', ['not', 'never', 'without', 'nicht', 'jamais', 'nunca', 'não', 'niet']],
    ['number', ['12', '3.5', '१२', 'seventeen', '1,000']],
  ] as const)('an added or removed %s is never style alone', (kind, added) => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...added), ({ list, from }, what) => {
        const [plain, changed] = [`${list.join(' ')}.`, put(list, from, what)];
        expect(kinds(plain, changed)).toContain(kind);
        expect(kinds(changed, plain)).toContain(kind);
      }),
    );
  });

  it('added or removed quotation marks of any style are never style alone', () => {
    const marks = fc.constantFrom('“”', '""', '„“', '«»', '»«', '‘’', '「」', '‹›', "''");
    fc.assert(
      fc.property(cases, marks, ({ list, from, to }, pair) => {
        fc.pre(to > from);
        const quoted = [...list];
        quoted[from] = pair.charAt(0) + quoted[from]!;
        quoted[to - 1] = quoted[to - 1]! + pair.charAt(1);
        const [plain, changed] = [`${list.join(' ')}.`, `${quoted.join(' ')}.`];
        expect(kinds(plain, changed)).toContain('quotation');
        expect(kinds(changed, plain)).toContain('quotation');
      }),
    );
  });

  it('only marks, dashes, white space and the first letter’s case are style', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        (a, b) => {
          const found = kinds(a, b);
          const bare = (text: string) =>
            text
              .normalize('NFC')
              .toLowerCase()
              .replace(/[^\p{L}\p{N}\p{S}]/gu, '');
          if (a === b) expect(found).toEqual([]);
          else expect(found.length).toBeGreaterThan(0);
          if (bare(a) !== bare(b)) expect(found).not.toEqual(['style']);
        },
      ),
    );
  });
});

describe('joinChanges', () => {
  const change = (what: 'number' | 'wording' | 'style') =>
    ({ what, where: 'claim', before: 'a', after: 'b' }) as const;

  it('puts two lists into one order, and leaves out style beside anything else', () => {
    const joined = joinChanges([change('wording'), change('style')], [change('number')]);
    expect(joined.map(({ what }) => what)).toEqual(['number', 'wording']);
    expect(joinChanges([change('style')], [change('style')])).toEqual([change('style')]);
    expect(joinChanges([], [])).toEqual([]);
  });
});
