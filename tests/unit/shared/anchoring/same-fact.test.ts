import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Facts } from '@shared/anchoring/same-fact';
import type { BlockRole } from '@shared/domain/block';
import { sentenceStarts } from '@shared/domain/sentences';
import { joinBlocks } from '@shared/domain/text';

type Told = [role: BlockRole, text: string][];

function factsOf(told: Told) {
  const { text, spans } = joinBlocks(told.map(([, words]) => words));
  const blocks = spans.map((span, at) => ({ ...span, role: told[at]![0] }));
  const read = { text, blocks, sentences: sentenceStarts(text, spans, 'en'), language: 'en' };
  return { text, facts: new Facts(read) };
}

function repeats(told: Told, quote: string): string[] {
  const { text, facts } = factsOf(told);
  const start = text.indexOf(quote);
  return facts
    .repeatsOf([{ start, end: start + quote.length }])
    .map(({ figures, ...span }) => [text.slice(span.start, span.end), ...(figures ?? [])].join(' | '));
}

const article: Told = [
  ['headline', 'Ferry fire off Sørholm kills 43'],
  ['standfirst', 'Nobody has been charged since the ferry burned.'],
  ['paragraph', 'The fire on the ferry killed 43 people off Sørholm. It burned for 12 hours.'],
  ['paragraph', 'Divers worked for 12 hours. The harbour has 43 berths.'],
  ['paragraph', '“We told them twice about the doors,” said the mate.'],
  ['caption', 'The ferry off Sørholm, on which 43 people died.'],
  ['pull-quote', '“We told them twice about the doors”'],
];

describe('the same fact in other places', () => {
  it('is found in headline and caption, and not where the figure counts something else', () => {
    expect(repeats(article, 'killed 43 people')).toEqual([
      'Ferry fire off Sørholm kills 43',
      'The ferry off Sørholm, on which 43 people died',
    ]);
    expect(repeats(article, 'Ferry fire off Sørholm kills 43')).toEqual([
      'The fire on the ferry killed 43 people off Sørholm',
      'The ferry off Sørholm, on which 43 people died',
    ]);
    expect(repeats(article, 'has 43 berths')).toEqual([]);
  });

  it('is found by the same words in quotation marks', () => {
    expect(repeats(article, '“We told them twice about the doors,”')).toEqual([
      '“We told them twice about the doors”',
    ]);
  });

  it('is not what small figures, years and names have in common', () => {
    expect(repeats(article, 'It burned for 12 hours')).toEqual([]);
    expect(repeats(article, 'The ferry off Sørholm')).toEqual([]);
    const years: Told = [
      ['headline', 'Sørholm ferry sank in 1984'],
      ['paragraph', 'The Sørholm ferry was built in 1984.'],
    ];
    expect(repeats(years, 'built in 1984')).toEqual([]);
  });

  it('names the figures where one sentence is told twice with two of them', () => {
    const told: Told = [
      ['headline', 'Ferry fire off Sørholm killed 34 people'],
      ['paragraph', 'The fire on the ferry off Sørholm killed 43 people.'],
      ['paragraph', 'It had carried 250 people.'],
    ];
    expect(repeats(told, 'The fire on the ferry off Sørholm killed 43 people')).toEqual([
      'Ferry fire off Sørholm killed 34 people | 43 | 34',
    ]);
  });

  it('is found in steps, whoever else asks in between', () => {
    const { text, facts } = factsOf(article);
    const asked = ['killed 43 people', '“We told them twice about the doors,”', 'has 43 berths'].map(
      (quote) => {
        const start = text.indexOf(quote);
        return [{ start, end: start + quote.length }];
      },
    );
    const answers = asked.map((places) => ({ places, steps: facts.repeatsInSteps(places), taken: 0 }));
    const waiting = new Set(answers);
    while (waiting.size > 0)
      for (const one of waiting) {
        const { done, value } = one.steps.next();
        one.taken += 1;
        if (!done) continue;
        expect(value).toEqual(factsOf(article).facts.repeatsOf(one.places));
        waiting.delete(one);
      }
    // No step reads more than a block.
    expect(Math.max(...answers.map(({ taken }) => taken))).toBeGreaterThan(2);
  });

  it('never offers a place of the claim, nor its block, and answers in the order of the text', () => {
    const words = fc.constantFrom(
      'Sørholm',
      'ferry',
      'killed',
      '43',
      'people',
      'burned',
      '“We told them all”',
      '.',
    );
    const block = fc.tuple(
      fc.constantFrom<BlockRole>('headline', 'paragraph', 'caption', 'byline'),
      fc.array(words, { minLength: 1, maxLength: 12 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 2, maxLength: 6 }), fc.nat(), (told, pick) => {
        const { text, spans } = joinBlocks(told.map(([, said]) => said));
        const blocks = spans.map((span, at) => ({ ...span, role: told[at]![0] }));
        const facts = new Facts({
          text,
          blocks,
          sentences: sentenceStarts(text, spans, 'en'),
          language: 'en',
        });
        const own = blocks[pick % blocks.length]!;
        let last = -1;
        for (const { start, end } of facts.repeatsOf([own])) {
          expect(end <= own.start || start >= own.end).toBe(true);
          expect(blocks.find((one) => one.start <= start && end <= one.end)?.role).not.toBe('byline');
          expect(start).toBeGreaterThan(last);
          last = start;
        }
      }),
    );
  });
});
