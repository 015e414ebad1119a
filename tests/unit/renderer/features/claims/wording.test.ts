import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingChange } from '../../../../../renderer/features/claims/wording';

describe('wordingChange', () => {
  it('finds the words that were replaced', () => {
    expect(wordingChange('He described the fire live.', 'He described the fire into a recorder.')).toEqual({
      before: 'He described the fire ',
      removed: 'live.',
      added: 'into a recorder.',
      after: '',
    });
  });

  it('finds words that were put in or cut, whatever stands around them', () => {
    expect(wordingChange('It had lit hydrogen.', 'It had most probably lit hydrogen.')).toMatchObject({
      removed: '',
      added: 'most probably',
      after: 'lit hydrogen.',
    });
    expect(wordingChange('a very very good day', 'a very good day')).toMatchObject({
      removed: 'very',
      added: '',
    });
  });

  it('takes sentences with little in common as a whole', () => {
    expect(
      wordingChange('The ship burned out in a minute', 'No one was hurt on the field that evening'),
    ).toMatchObject({
      before: '',
      after: '',
    });
  });

  it('gives the proposed wording back in order, whatever the two are', () => {
    const sentence = fc
      .array(fc.constantFrom('a', 'b', 'c.', 'd'), { minLength: 1, maxLength: 8 })
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(sentence, sentence, (old, proposed) => {
        const { before, added, after } = wordingChange(old, proposed);
        const parts = [before, added, after].map((part) => part.trim()).filter((part) => part !== '');
        expect(parts.join(' ')).toBe(proposed);
      }),
    );
  });
});
