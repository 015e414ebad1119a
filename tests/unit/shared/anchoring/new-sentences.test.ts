import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSentences } from '@shared/anchoring/new-sentences';
import { anchored } from './anchored';

const article =
  'Police arrived late in the night. The fire killed 12 people and injured 5, officials said. He resigned.\n\n' +
  'The ferry sank within an hour of leaving the harbour. Divers found the black box in March.';
const added = 'Quite another sentence stands here, of 77 unheard-of things.';

const newIn = (before: string, after: string): string[] =>
  newSentences(anchored(before), anchored(after)).map(({ start, end }) => after.slice(start, end));

describe('newSentences', () => {
  it.each([
    ['at the beginning', `${added} ${article}`],
    ['in the middle', article.replace('He resigned.', `${added} He resigned.`)],
    ['in a block of its own', article.replace('\n\n', `\n\n${added}\n\n`)],
    ['at the end', `${article} ${added}`],
  ])('tells a sentence that was added %s', (_, after) => {
    expect(newIn(article, after)).toEqual([added]);
  });

  it('tells none that was edited, moved, cut in two or joined with another', () => {
    const edited = article.replace('12 people', '14 people');
    const moved = `Divers found the black box in March. ${article.replace(' Divers found the black box in March.', '')}`;
    const cut = article.replace('people and injured 5, officials', 'people. It injured 5, officials');
    const joined = article.replace('night. The fire', 'night and the fire');
    for (const after of [edited, moved, cut, joined]) expect(newIn(article, after)).toEqual([]);
  });

  it('tells none that was cut, and one that says again what another says still', () => {
    expect(newIn(article, article.replace(' He resigned.', ''))).toEqual([]);
    expect(newIn(article, `${article}\n\nDivers found the black box in March.`)).toEqual([
      'Divers found the black box in March.',
    ]);
  });

  it('tells every sentence where nothing stood before, and none where nothing stands now', () => {
    expect(newIn('', article)).toHaveLength(5);
    expect(newIn(article, '')).toEqual([]);
  });

  it('takes a very long sentence for edited where a part of it stood there', () => {
    const row = (n: number) => `The port of city number ${n} handled ${n * 17} ships in that year`;
    const long = Array.from({ length: 20 }, (_, n) => row(n)).join(';\n');
    const before = { text: long, sentences: [0], language: 'en' };
    const after = { text: `${long};\n${added}`, sentences: [0], language: 'en' };
    expect(newSentences(before, after)).toEqual([]);
  });
});

/** Letters only, so that no chance of punctuation decides where a sentence ends. */
const word = fc.stringMatching(/^[b-df-hj-np-tv-z][aeiou][b-df-hj-np-tv-z][aeiou][lnrst]$/);
const sentence = fc
  .uniqueArray(word, { minLength: 8, maxLength: 12 })
  .map((words) => `${words.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`);
const blocks = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map((sentences) => sentences.join(' ')).join('\n\n'));

describe('properties of newSentences', () => {
  it('a text has none beside itself', () => {
    fc.assert(
      fc.property(blocks, (text) => {
        expect(newIn(text, text)).toEqual([]);
      }),
    );
  });

  it('one that is put behind a text is told alone', () => {
    fc.assert(
      fc.property(blocks, sentence, fc.constantFrom(' ', '\n\n'), (text, last, joint) => {
        expect(newIn(text, text + joint + last)).toEqual([last]);
      }),
    );
  });

  it('one that has another word is none', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), (text, chance) => {
        const words = [...text.matchAll(/[a-z]{5}/g)];
        const { index } = words[chance % words.length]!;
        expect(newIn(text, `${text.slice(0, index)}xyzzy${text.slice(index + 5)}`)).toEqual([]);
      }),
    );
  });

  it('any two texts have ascending ones that are sentences of the second', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        let last = 0;
        for (const { start, end } of newSentences(anchored(before), anchored(after))) {
          expect(start >= last && start < end && end <= after.length).toBe(true);
          expect(after.slice(start, end)).toBe(after.slice(start, end).trim());
          last = end;
        }
      }),
    );
  });
});
