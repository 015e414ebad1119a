import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow } from './anchored';

const kinds = (before: string, after: string, quote: string) => {
  const { start, changes } = follow(before, after, quote);
  return start === null ? 'lost' : [...new Set(changes.map(({ what }) => what))].sort();
};
const both = (one: string, other: string, quote: string) => [
  kinds(one, other, quote),
  kinds(other, one, quote),
];

describe('what is said of a claim outside its sentence', () => {
  it.each([
    ['“', '”'],
    ['„', '“'],
    ['«', '»'],
    ['»', '«'],
    ['‘', '’'],
    ['‹', '›'],
    ['「', '」'],
    ['｢', '｣'],
    ['❝', '❞'],
    ['"', '"'],
    ["'", "'"],
  ])('a quotation of several sentences, %s…%s', (open, close) => {
    const plain = 'The court rose. It was late. He was guilty then. The court left it. It was cold.';
    const quoted = `The court rose. ${open}It was late. He was guilty then. The court left it.${close} It was cold.`;
    expect(both(plain, quoted, 'He was guilty then.')).toEqual([['quotation'], ['quotation']]);
    expect(both(plain, quoted, 'It was cold.')).toEqual([[], []]);
    const shifted = `The ${open}court${close} rose. He was guilty then. It was ${open}late${close}.`;
    expect(kinds(shifted, shifted.replace('rose', 'met'), 'He was guilty then.')).toEqual([]);
  });

  it('a quotation over several paragraphs, however it is marked', () => {
    const plain = 'Ann said so.\n\nIt was late. It rained.\n\nHe was guilty.\n\nThe court left. It froze.';
    const anew = 'Ann said so.\n\n“It was late. It rained.\n\n“He was guilty.\n\n“The court left. It froze.”';
    const once = 'Ann said so.\n\n“It was late. It rained.\n\nHe was guilty.\n\nThe court left. It froze.”';
    expect(both(plain, anew, 'It rained.')).toEqual([['quotation'], ['quotation']]);
    expect(both(plain, once, 'He was guilty.')).toEqual([['quotation'], ['quotation']]);
    expect(both(plain, once, 'Ann said so.')).toEqual([[], []]);
    // A mark too many quotes nothing.
    const open = 'Ann said so.\n\n“It was late. It rained.\n\nHe was guilty.\n\nThe court left. It froze.';
    expect(both(plain, open, 'He was guilty.')).toEqual([[], []]);
    expect(both(plain, open, 'It rained.')).toEqual([[], []]);
  });

  it('names how the quotation begins', () => {
    const found = follow(
      'We ate. Bob left. It froze. I ran.',
      '“We ate. Bob left. It froze.” I ran.',
      'Bob left.',
    );
    expect(found).toMatchObject({ state: 'moved', start: 9 });
    expect(found.changes).toEqual([
      { what: 'quotation', where: 'sentence', before: '', after: '“We ate. Bob left. It froze.”' },
    ]);
  });

  it('a sentence that went from one quotation to another', () => {
    const before = 'Ann said: “It rained. He was guilty. It froze.” Bob said: “We slept. We ate. We left.”';
    const after = 'Ann said: “It rained. It froze.” Bob said: “We slept. We ate. He was guilty. We left.”';
    expect(kinds(before, after, 'He was guilty.')).toEqual(['quotation']);
    const turned = 'Bob said: “We slept. We ate. We left.” Ann said: “It rained. He was guilty. It froze.”';
    expect(kinds(before, turned, 'He was guilty.')).toEqual([]);
  });

  it.each([
    ['“Was he guilty then?” Ann Bell asked. It rained.', '“Was he guilty then?” It rained.'],
    ['“He was guilty then!” said Ann Bell of Oslo. It rained.', '“He was guilty then!” It rained.'],
    ['He was guilty then. (Reuters) It rained.', 'He was guilty then. It rained.'],
    ['He was guilty then. [AP/dpa]. It rained.', 'He was guilty then. It rained.'],
    ['Ann Bell told the court:\n\nHe was guilty then.', 'It was late.\n\nHe was guilty then.'],
  ])('who says it beside the sentence: %s', (told, plain) => {
    const quote = told.includes('He was') ? 'He was guilty then' : 'Was he guilty then';
    for (const found of both(told, plain, quote)) expect(found).not.toEqual([]);
    // What stands further off is another sentence's.
    expect(kinds(plain, `${plain} Ann Bell said that it froze. (Reuters)`, quote)).toEqual([]);
  });

  it('another sentence that tells of a saying is no source of this one', () => {
    const before =
      '“He was guilty then.” The court said on Monday that it would rule on the whole case in May.';
    expect(kinds(before, before.replace('May', 'June'), 'He was guilty')).toEqual([]);
    expect(kinds('He left. (It rained.) I.', 'He left. (It froze.) I.', 'He left.')).toEqual([]);
  });

  it('properties: quotation marks around any sentences reopen all of these and no others', () => {
    const sentences = fc.uniqueArray(
      fc.constantFrom('It rained', 'Bob left', 'Ann slept', 'We ate', 'Kai won', 'Ships sank', 'Roads froze'),
      { minLength: 3 },
    );
    const marks = fc.constantFrom('“”', '„“', '«»', '»«', '‘’', '「」', '""');
    fc.assert(
      fc.property(sentences, fc.nat(), fc.nat(), marks, (list, a, b, pair) => {
        const [first, last] = [a % list.length, b % list.length].sort((x, y) => x - y) as [number, number];
        const text = list.map((one) => `${one}.`).join(' ');
        const quoted = list
          .map((one, at) => `${at === first ? pair[0] : ''}${one}.${at === last ? pair[1] : ''}`)
          .join(' ');
        list.forEach((one, at) => {
          const inside = at >= first && at <= last;
          for (const found of both(text, quoted, one))
            expect(found.includes('quotation'), `${one} in ${quoted}`).toBe(inside);
        });
      }),
    );
  });
});
