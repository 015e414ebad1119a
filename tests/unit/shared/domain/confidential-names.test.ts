import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn, namesOf } from '@shared/domain/confidential-names';
import { SourceFields } from '@shared/domain/source';
import { splitsPair } from '@shared/domain/text';

const fields = (given: Partial<SourceFields>) =>
  SourceFields.parse({ type: 'interview', title: 'Interview', ...given });
const found = (text: string, ...names: string[]) =>
  namesIn(text, names).map(({ start, end }) => text.slice(start, end));

describe('namesOf', () => {
  it('takes creator, contact and a title of two words or more', () => {
    expect(
      namesOf(
        fields({
          title: 'Talk with Ines Varga',
          creator: 'Ines Varga',
          contact: '+49 30 555 0100, ines@example.org',
        }),
      ),
    ).toEqual(['Talk with Ines Varga', 'Ines Varga', '+49 30 555 0100', 'ines@example.org']);
  });

  it('leaves out what tells nobody: a title of one word, and three letters or fewer', () => {
    expect(namesOf(fields({ creator: 'Kim', contact: 'tel' }))).toEqual([]);
    expect(namesOf(fields({ creator: 'Kimi' }))).toEqual(['Kimi']);
    expect(namesOf(fields({ title: '…  – ', creator: null }))).toEqual([]);
  });

  it('turns a name that is filed by the last one, and says each once', () => {
    expect(namesOf(fields({ creator: 'Varga, Ines; Ines Varga' }))).toEqual(['Varga, Ines', 'Ines Varga']);
  });

  it('counts a letter that is a syllable or a word for two', () => {
    expect(namesOf(fields({ creator: '山田' }))).toEqual(['山田']);
    expect(namesOf(fields({ creator: '김철수' }))).toEqual(['김철수']);
    expect(namesOf(fields({ creator: '李' }))).toEqual([]);
  });
});

describe('namesIn', () => {
  it('finds whole words only', () => {
    expect(found('Varga said so; Vargas did not, nor did Ingvarga.', 'Varga')).toEqual(['Varga']);
    expect(found('This is Varga’s own.', 'Varga')).toEqual(['Varga']);
    expect(found('Ines came. So did Varga.', 'Ines Varga')).toEqual([]);
  });

  it('folds case and diacritics, composed or not', () => {
    expect(found('JOSÉ ÖZ and Jose\u0301 Oz', 'José Öz')).toEqual(['JOSÉ ÖZ', 'Jose\u0301 Oz']);
    expect(found('Soren Sorensen, Łukasz, GROSS', 'Søren Sørensen', 'Lukasz', 'Groß')).toEqual([
      'Soren Sorensen',
      'Łukasz',
      'GROSS',
    ]);
    expect(found('ISIL Demir, IŞIL', 'Işıl')).toEqual(['ISIL', 'IŞIL']);
  });

  it('does not mind what stands between the words, or can not be seen', () => {
    expect(found('Ines\u00a0\n\nVarga, +49-30-555', 'Ines Varga', '+49 30 555')).toEqual([
      'Ines\u00a0\n\nVarga',
      '49-30-555',
    ]);
    expect(found('Ines Var\u00adga', 'Ines Varga')).toEqual(['Ines Var\u00adga']);
  });

  it('finds names in scripts without spaces', () => {
    expect(found('昨日山田太郎は言った', '山田太郎')).toEqual(['山田太郎']);
    expect(found('김철수는 말했다', '김철수')).toEqual(['김철수']);
    expect(found('김철수는 말했다', '김철수'.normalize('NFD'))).toEqual(['김철수']);
    expect(found('सीता देवी ने कहा', 'सीता देवी')).toEqual(['सीता देवी']);
  });

  it('joins names that overlap, so that nothing of either is left', () => {
    expect(found('Ana Maria Lopez spoke', 'Ana Maria', 'Maria Lopez')).toEqual(['Ana Maria Lopez']);
    expect(found('Ana Maria Lopez spoke', 'Maria', 'Ana Maria Lopez')).toEqual(['Ana Maria Lopez']);
  });

  it('finds nothing for names that are too short, or none', () => {
    expect(namesIn('Kim is here', ['Kim', '', '…'])).toEqual([]);
    expect(namesIn('Kim is here', [])).toEqual([]);
  });
});

const word = fc.stringMatching(/^[a-zäöüéß]{2,8}$/u);
const name = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' '))
  .filter((text) => text.length > 3);
const text = fc
  .array(fc.oneof(word, fc.string({ unit: 'grapheme' })), { maxLength: 12 })
  .map((parts) => parts.join(' '));

describe('properties', () => {
  it('a name in a text is always found, in whatever case and normal form', () => {
    const forms = fc.constantFrom<(text: string) => string>(
      (said) => said,
      (said) => said.toUpperCase(),
      (said) => said.normalize('NFD'),
      (said) => said.replaceAll(' ', '\n'),
    );
    fc.assert(
      fc.property(text, name, text, forms, (before, said, after, form) => {
        const start = before.length + 2;
        const written = form(said);
        const spans = namesIn(`${before}, ${written}; ${after}`, [said]);
        expect(spans.some((span) => span.start <= start && span.end >= start + written.length)).toBe(true);
      }),
    );
  });

  it('spans are in order, apart, inside the text, and split no character', () => {
    fc.assert(
      fc.property(text, fc.array(fc.oneof(name, fc.string({ unit: 'grapheme' }))), (given, names) => {
        let last = -1;
        for (const { start, end } of namesIn(given, [...names, ...given.split(' ')])) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          expect(splitsPair(given, start) || splitsPair(given, end)).toBe(false);
          last = end;
        }
      }),
    );
  });

  it('with the found spans cut out, none is left', () => {
    fc.assert(
      fc.property(text, fc.array(name, { maxLength: 4 }), (given, names) => {
        let masked = given;
        for (const { start, end } of namesIn(given, names).reverse())
          masked = `${masked.slice(0, start)} █ ${masked.slice(end)}`;
        // What stood on either side of a name may make one anew; cutting ends after at most the words there are.
        const again = namesIn(masked, names).map(({ start, end }) => masked.slice(start, end));
        expect(again.every((left) => left.includes('█'))).toBe(true);
      }),
    );
  });
});
