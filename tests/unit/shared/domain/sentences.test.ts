import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround, sentenceStarts } from '@shared/domain/sentences';
import { canonicalText, joinBlocks } from '@shared/domain/text';

function sentencesOf(text: string, language: string | null = 'en'): string[] {
  const starts = sentenceStarts(text, [{ start: 0, end: text.length }], language);
  return starts.map((start, i) => text.slice(start, starts[i + 1]).trim());
}

describe('sentenceStarts', () => {
  it.each([
    ['titles', 'Dr. Lind met Gov. Ortiz. They spoke.', ['Dr. Lind met Gov. Ortiz.', 'They spoke.']],
    [
      'initials',
      'J. K. Vance wrote it. Ann B. Cole agreed.',
      ['J. K. Vance wrote it.', 'Ann B. Cole agreed.'],
    ],
    ['a letter at an end', 'Choose plan B. The rest is easy.', ['Choose plan B.', 'The rest is easy.']],
    [
      'dotted acronyms',
      'The U.S. Navy left the U.K. The ships came home.',
      ['The U.S. Navy left the U.K.', 'The ships came home.'],
    ],
    ['companies', 'Orrin Inc. Chairman Yu left. He is 60.', ['Orrin Inc. Chairman Yu left.', 'He is 60.']],
    [
      'hours and months',
      'At 5 p.m. Friday it rained. On Sept. 3 too.',
      ['At 5 p.m. Friday it rained.', 'On Sept. 3 too.'],
    ],
    [
      'numbers',
      'See No. 7 and Fig. 2. The answer was no. Done.',
      ['See No. 7 and Fig. 2.', 'The answer was no.', 'Done.'],
    ],
    ['who asks', '“Why now?” she asked. “No!” he said.', ['“Why now?” she asked.', '“No!” he said.']],
    ['reference marks', 'It was so.[1] Later not.[23] Fine.', ['It was so.[1]', 'Later not.[23]', 'Fine.']],
    [
      'decimals and ellipses',
      'It fell 3.5 points … and rose. Then 1.2 more.',
      ['It fell 3.5 points … and rose.', 'Then 1.2 more.'],
    ],
  ])('in English: %s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('in a block all in small letters', () => {
    expect(sentencesOf('it rained. dr. lind left. why? nobody knew. see no. 7 and j. smith.')).toEqual([
      'it rained.',
      'dr. lind left.',
      'why?',
      'nobody knew.',
      'see no. 7 and j. smith.',
    ]);
    expect(sentencesOf('die straße war leer. er ging.', 'de')).toEqual(['die straße war leer.', 'er ging.']);
  });

  it('in other languages', () => {
    expect(
      sentencesOf('Am 3. April kam Dr. Weiß, z. B. mit Frau K. Es waren 12. Die anderen gingen.', 'de'),
    ).toEqual(['Am 3. April kam Dr. Weiß, z. B. mit Frau K.', 'Es waren 12.', 'Die anderen gingen.']);
    expect(sentencesOf('M. Petit est venu. Il est reparti.', 'fr')).toEqual([
      'M. Petit est venu.',
      'Il est reparti.',
    ]);
    expect(sentencesOf('これは文です。次の文です。', 'ja')).toEqual(['これは文です。', '次の文です。']);
    expect(sentencesOf('В 1990 г. Москва согласилась. Потом нет.', 'ru')).toEqual([
      'В 1990 г. Москва согласилась.',
      'Потом нет.',
    ]);
  });

  it('takes any declared language, even one that does not exist', () => {
    expect(sentencesOf('One. Two.', 'no such tag')).toEqual(['One.', 'Two.']);
    expect(sentencesOf('One. Two.', null)).toEqual(['One.', 'Two.']);
  });

  it('goes on over a single line break', () => {
    expect(sentencesOf('It was\nBerlin. Then\nParis.')).toEqual(['It was\nBerlin.', 'Then\nParis.']);
  });

  it('finds the same in a long block as in a short one', () => {
    const sentence = 'A short one. ';
    const long = `Long ${'word '.repeat(3000)}ends. `;
    const text = sentence.repeat(500) + long + sentence.repeat(500).trim();
    const found = sentencesOf(text);
    expect(found).toHaveLength(1001);
    expect(found[500]).toBe(long.trim());
  });

  it('reads megabytes in one block', () => {
    const text = 'One sentence here. '.repeat(100_000).trim();
    expect(sentencesOf(text)).toHaveLength(100_000);
  });

  it('gives ascending starts, each at a letter inside a block, the first of every block among them', () => {
    const block = fc
      .array(
        fc.constantFrom(
          'Dr.',
          'A.',
          'word',
          'Word',
          '3.',
          '“Why?”',
          'end.',
          '\n',
          'U.S.',
          '[1]',
          '(',
          '。',
          '😀',
          '…',
        ),
        {
          maxLength: 30,
        },
      )
      .map((words) => canonicalText(words.join(' ')));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (texts) => {
        const { text, spans } = joinBlocks(texts);
        const starts = sentenceStarts(text, spans, 'en');
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        for (const start of starts) {
          expect(spans.some((span) => span.start <= start && start < span.end)).toBe(true);
          expect(text[start]).toMatch(/\S/);
        }
        for (const span of spans) if (span.end > span.start) expect(starts).toContain(span.start);
      }),
    );
  });
});

describe('sentenceAround', () => {
  const { text, spans } = joinBlocks(['', 'One is here. Two is there.', '', 'Three ends it.']);
  const starts = sentenceStarts(text, spans, 'en');
  const around = (words: string) => {
    const at = text.indexOf(words);
    const { start, end } = sentenceAround(text, starts, at, at + words.length);
    return text.slice(start, end);
  };

  it('gives the sentence, without the white space after it', () => {
    expect(around('is here')).toBe('One is here.');
    expect(around('there.')).toBe('Two is there.');
    expect(around('Three')).toBe('Three ends it.');
  });

  it('gives all sentences that are touched, across blocks', () => {
    expect(around('here. Two')).toBe('One is here. Two is there.');
    expect(around('there.\n\n\n\nThree')).toBe('Two is there.\n\n\n\nThree ends it.');
  });

  it('holds every span that begins and ends in words', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(text.length - 1), (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
        const sentence = sentenceAround(text, starts, start, end);
        expect(sentence.start).toBeLessThanOrEqual(sentence.end);
        if (!/^\s|\s$/.test(text.slice(start, end))) {
          expect(sentence.start).toBeLessThanOrEqual(start);
          expect(sentence.end).toBeGreaterThanOrEqual(end);
        }
      }),
    );
  });
});
