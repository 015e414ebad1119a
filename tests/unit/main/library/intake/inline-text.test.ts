import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '@shared/domain/text';
import { InlineText } from '../../../../../main/library/intake/inline-text';

describe('InlineText', () => {
  it('collapses white space across pieces and keeps line breaks', () => {
    const text = new InlineText();
    text.add('  one ');
    text.openMark('emphasis');
    text.add(' two\n ');
    text.closeMark();
    text.lineBreak();
    text.add(' three');
    expect(text.take()).toEqual({ text: 'one two\nthree', runs: [{ type: 'emphasis', start: 4, end: 7 }] });
    expect(text.empty).toBe(true);
  });

  it('goes on with an open mark in the next block', () => {
    const text = new InlineText();
    text.openMark('link', 'https://example.org/');
    text.add('one');
    expect(text.take().runs).toEqual([{ type: 'link', start: 0, end: 3, href: 'https://example.org/' }]);
    text.add('two');
    text.closeMark();
    expect(text.take().runs).toEqual([{ type: 'link', start: 0, end: 3, href: 'https://example.org/' }]);
  });

  it('moves marks where making the text canonical shifts it', () => {
    const text = new InlineText();
    text.add('cafe\u0301 \u0007');
    text.openMark('strong');
    text.add('open');
    text.closeMark();
    expect(text.take()).toEqual({ text: 'café open', runs: [{ type: 'strong', start: 5, end: 9 }] });
  });

  it('gives canonical text and runs inside it, whatever is added', () => {
    const step = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }).map((add) => ({ add })),
      fc.constantFrom({ add: ' ' }, { add: '\u0301' }, { open: true }, { close: true }, { br: true }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const text = new InlineText();
        for (const one of steps) {
          if ('add' in one) text.add(one.add ?? '');
          else if ('open' in one) text.openMark('emphasis');
          else if ('close' in one) text.closeMark();
          else text.lineBreak();
        }
        const taken = text.take();
        expect(canonicalText(taken.text)).toBe(taken.text);
        for (const { start, end } of taken.runs) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(taken.text.length);
          expect(taken.text.slice(start, end)).not.toMatch(/^\s|\s$/);
        }
      }),
    );
  });
});
