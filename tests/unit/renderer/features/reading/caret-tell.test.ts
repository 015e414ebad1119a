import { describe, expect, it } from 'vitest';
import { tellStep } from '../../../../../renderer/features/reading/caret-tell';
import type { CaretStep } from '../../../../../renderer/features/reading/caret-keys';
import { sentenceStarts } from '../../../../../shared/domain/sentences';

const text = 'One word here. And another sentence.';
const blocks = [{ start: 0, end: text.length }];
const of = { text, blocks, sentences: sentenceStarts(text, blocks, 'en'), language: 'en' };
const step = (
  unit: CaretStep['unit'],
  direction: CaretStep['direction'] = 'forward',
  extend = false,
): CaretStep => ({
  unit,
  direction,
  extend,
});
const at = (offset: number) => ({ anchor: offset, focus: offset });

describe('tellStep', () => {
  it('says the character at the caret, the word that was passed, or the sentence', () => {
    expect(tellStep(of, step('character'), at(3), 4, [])).toBe('w');
    expect(tellStep(of, step('character', 'backward'), at(5), 4, [])).toBe('w');
    expect(tellStep(of, step('word'), at(3), 8, [])).toBe('word');
    expect(tellStep(of, step('sentence'), at(0), 15, [])).toBe('And another sentence.');
    expect(tellStep(of, step('line'), at(0), 20, [])).toBe('And another sentence.');
  });

  it('says which claims the caret entered before anything else', () => {
    expect(tellStep(of, step('word'), at(0), 3, ['Claim 7, disputed'])).toBe('Claim 7, disputed. One');
  });

  it('says what is selected, and of much only its ends', () => {
    expect(tellStep(of, step('word', 'forward', true), at(0), 8, [])).toBe('One word, selected');
    const long = { ...of, text: 'a'.repeat(300) + 'b'.repeat(300) };
    const told = tellStep(long, step('text', 'forward', true), at(0), 600, []);
    expect(told).toBe(`${'a'.repeat(100)} … ${'b'.repeat(100)}, selected`);
  });
});
