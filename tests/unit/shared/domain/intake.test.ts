import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction, LeftBlock } from '@shared/domain/article';
import { blockRoles } from '@shared/domain/block';
import { canonicalData, choicesOf, choose, isDoubtful, piecesOf } from '@shared/domain/intake';
import { joinBlocks } from '@shared/domain/text';
import { extractionOf } from '../../../helpers/record';

const left = (text: string, before: number): LeftBlock => ({
  ...{ role: 'paragraph', text, level: null, runs: [], before },
});
const nothing = { data: {}, pieces: [], comments: [] };

function reading(texts: readonly string[], out: readonly [string, number][] = []): Extraction {
  return { ...extractionOf(texts), left: out.map(([text, before]) => left(text, before)) };
}

const words = (extraction: Extraction) => extraction.blocks.map(({ text }) => text);

describe('piecesOf', () => {
  it('gives what is kept and what was left out in the order of the original', () => {
    const pieces = piecesOf(
      reading(
        ['a', 'b'],
        [
          ['nav', 0],
          ['ad', 1],
          ['foot', 2],
        ],
      ),
    );
    expect(pieces.map(({ text, kept }) => [text, kept])).toEqual([
      ['nav', false],
      ['a', true],
      ['ad', false],
      ['b', true],
      ['foot', false],
    ]);
  });
});

describe('choose', () => {
  it('changes nothing where nothing was chosen', () => {
    const extraction = reading(['a', 'b'], [['ad', 1]]);
    expect(choose(extraction, nothing)).toEqual(extraction);
  });

  it('puts back, takes out and gives another role, and makes the text anew', () => {
    const chosen = choose(reading(['a', 'b'], [['ad', 1]]), {
      ...nothing,
      pieces: [
        { piece: 0, kept: true, role: 'heading' },
        { piece: 1, kept: true, role: 'caption' },
        { piece: 2, kept: false, role: 'paragraph' },
      ],
    });
    expect(chosen.blocks).toMatchObject([
      { role: 'heading', text: 'a', level: 2 },
      { role: 'caption', text: 'ad', level: null },
    ]);
    expect(chosen.left).toMatchObject([{ text: 'b', before: 2 }]);
    expect(chosen.text).toBe('a\n\nad');
    // A caption is no part of the body.
    expect(chosen.articleBody).toBe('a');
  });

  it('corrects what is known, made canonical; what is empty is not known', () => {
    const chosen = choose(reading(['a']), { ...nothing, data: { title: ' The\tmole ', byline: ' ' } });
    expect(chosen).toMatchObject({ title: 'The mole', byline: null, outlet: 'The Paper' });
    expect(canonicalData({ url: ' x ' })).toEqual({ url: ' x ' });
  });

  it('moves comments with their blocks and drops those whose block is taken out', () => {
    const comment = { kind: 'comment', author: null, at: null, resolved: false, start: 0, end: 1 } as const;
    const extraction: Extraction = {
      ...reading(['a', 'b'], [['nav', 0]]),
      comments: [
        { ...comment, text: 'on a', block: 0 },
        { ...comment, text: 'on b', block: 1 },
      ],
    };
    const chosen = choose(extraction, {
      ...nothing,
      pieces: [
        { piece: 0, kept: true, role: 'paragraph' },
        { piece: 1, kept: false, role: 'paragraph' },
      ],
    });
    expect(words(chosen)).toEqual(['nav', 'b']);
    expect(chosen.comments).toMatchObject([{ text: 'on b', block: 1 }]);
  });

  it('loses no piece, whatever is chosen', () => {
    const texts = fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 6 });
    const choices = fc.array(
      fc.record({ piece: fc.nat(12), kept: fc.boolean(), role: fc.constantFrom(...blockRoles) }),
    );
    fc.assert(
      fc.property(texts, texts, choices, (kept, out, pieces) => {
        const extraction = reading(
          kept,
          out.map((text, i) => [text, Math.min(i, kept.length)] as [string, number]),
        );
        const chosen = choose(extraction, { ...nothing, pieces });
        const all = (of: Extraction) => piecesOf(of).map(({ text }) => text);
        expect(all(chosen)).toEqual(all(extraction));
        expect(chosen.text).toBe(joinBlocks(words(chosen)).text);
      }),
    );
  });
});

describe('choicesOf', () => {
  it('finds the choices that an article’s text was made by', () => {
    const extraction = reading(
      ['a', 'b', 'c'],
      [
        ['ad', 1],
        ['foot', 3],
      ],
    );
    const pieces = [
      { piece: 1, kept: true, role: 'heading' },
      { piece: 2, kept: false, role: 'paragraph' },
    ] as const;
    const chosen = choose(extraction, { ...nothing, pieces: [...pieces] });
    const { text, spans } = joinBlocks(words(chosen));
    const blocks = chosen.blocks.map(({ role }, i) => ({ role, ...spans[i]! }));
    expect(choicesOf(extraction, { text, blocks })).toEqual(pieces);
  });
});

describe('isDoubtful', () => {
  it('is what may have changed the text, and no furniture that was left out', () => {
    const note = (code: 'text-removed' | 'text-repaired') => ({ title: 'A', notes: [{ code, message: '' }] });
    expect(isDoubtful(note('text-repaired'))).toBe(true);
    expect(isDoubtful(note('text-removed'))).toBe(false);
    expect(isDoubtful({ title: null, notes: [] })).toBe(true);
  });
});
