import { describe, expect, it } from 'vitest';
import { cutPlace } from '../../../../../renderer/features/parting/cut-place';

const text = 'It was built in 1884 and has 212 steps.';
const mark = (claim: string, words: string) => ({
  ...{ claim, anchor: `${claim}-1`, start: text.indexOf(words) },
  end: text.indexOf(words) + words.length,
});
const whole = mark('whole', 'It was built in 1884 and has 212 steps');
const part = mark('part', 'built in 1884 and');
const at = (words: string, end = false) => text.indexOf(words) + (end ? words.length : 0);
const select = (words: string) => ({ anchor: at(words), focus: at(words, true) });
const caret = (words: string) => ({ anchor: at(words), focus: at(words) });

describe('where a claim is cut', () => {
  it('is at the caret, or at the inner end of its first or last words', () => {
    const cut = { claim: 'whole', anchor: 'whole-1', rest: 'and has 212 steps' };
    expect(cutPlace(text, [whole], null, caret(' and'))).toMatchObject({ ...cut, at: at(' and') });
    expect(cutPlace(text, [whole], null, select('It was built in 1884 '))).toMatchObject(cut);
    expect(cutPlace(text, [whole], null, select('and has 212 steps.'))).toMatchObject(cut);
  });

  it('is in the open claim, else in the innermost', () => {
    const marks = [whole, part];
    expect(cutPlace(text, marks, null, caret(' and'))).toMatchObject({ claim: 'part', rest: 'and' });
    expect(cutPlace(text, marks, 'whole', caret(' and'))).toMatchObject({ claim: 'whole' });
    // Where the innermost would have words on one side only, the one around it is meant.
    expect(cutPlace(text, marks, null, caret(' has'))).toMatchObject({ claim: 'whole' });
  });

  it('is nowhere by words in the middle, at an end, in all of it, or outside', () => {
    expect(cutPlace(text, [whole], null, select('in 1884'))).toBe('middle');
    expect(cutPlace(text, [whole], null, select('It was built in 1884 and has 212 steps'))).toBeNull();
    expect(cutPlace(text, [whole], null, caret('It'))).toBeNull();
    expect(cutPlace(text, [part], null, caret('steps'))).toBeNull();
  });
});
