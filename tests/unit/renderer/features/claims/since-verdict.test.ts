import { describe, expect, it } from 'vitest';
import type { WordingStep } from '@shared/domain/claim-wordings';
import { sinceVerdict } from '../../../../../renderer/features/claims/since-verdict';
import { sinceWords } from '../../../../../renderer/features/claims/since-words';
import { after, aStep } from './a-step';

const old = 'It is 330 metres tall.';
const since = (steps: WordingStep[], judgedAt = after(1)) =>
  sinceVerdict({ anchor: 'a', steps }, judgedAt, 'en');
const words = (steps: WordingStep[], judgedAt?: string) => {
  const found = since(steps, judgedAt);
  return found && sinceWords(found);
};

describe('what became of a claim since it was judged', () => {
  it('is what the one revision that changed it is recorded to have changed', () => {
    const steps = [aStep(1, old), aStep(2, old), aStep(3, 'It is 324 metres tall.', ['number', 'unit'])];
    expect(since(steps)).toMatchObject({
      before: { number: 1, wording: { sentence: old } },
      after: { number: 3, wording: { sentence: 'It is 324 metres tall.' } },
    });
    expect(words(steps)).toBe('number, unit changed in revision 3');
  });

  it('is what changed around it where its sentence is the same letter for letter', () => {
    const steps = [aStep(1, old), aStep(2, old, ['quotation']), aStep(3, old)];
    expect(words(steps)).toBe('quotation changed in revision 2');
  });

  it('is nothing where it was judged afterwards, or nothing but style changed', () => {
    const steps = [aStep(1, old), aStep(2, 'It is 324 metres tall.', ['number'])];
    expect(since(steps, after(2))).toBeNull();
    expect(since([aStep(1, old), aStep(2, 'it is 330 metres tall.', ['style'])])).toBeNull();
    expect(since([aStep(1, old)])).toBeNull();
    expect(since([aStep(1, old), aStep(2, old)])).toBeNull();
  });

  it('is what differs in the end where several revisions changed it', () => {
    const steps = [
      aStep(1, old),
      aStep(2, 'It is 324 metres tall.', ['number']),
      aStep(3, 'It is not 330 metres tall.', ['number', 'negation']),
    ];
    expect(words(steps)).toBe('negation changed since revision 1');
    expect(words([...steps, aStep(4, old, ['negation'])])).toBe(
      'it had changed, and reads again as in revision 1',
    );
  });

  it('is that it is gone, or may stand in several places, since when', () => {
    expect(words([aStep(1, old), aStep(2, null), aStep(3, null)])).toBe(
      'its words are gone since revision 2',
    );
    expect(words([aStep(1, old), aStep(2, null, [], { state: 'ambiguous' })])).toBe(
      'since revision 2 it may stand in several places',
    );
    // Who judged it while it was gone knew that.
    expect(since([aStep(1, old), aStep(2, null), aStep(3, null)], after(2))).toBeNull();
  });

  it('is that it is back, and whether it says the same', () => {
    expect(words([aStep(1, old), aStep(2, null), aStep(3, old)])).toBe(
      'its words had gone, and are back in revision 3',
    );
    expect(words([aStep(1, old), aStep(2, null), aStep(3, 'It is 324 metres tall.', ['number'])])).toBe(
      'its words had gone, and are back in revision 3 with number changed',
    );
  });

  it('begins with the first wording where a claim came here judged', () => {
    const steps = [aStep(5, old), aStep(6, 'It is 324 metres tall.', ['number'])];
    expect(words(steps, after(1))).toBe('number changed in revision 6');
  });
});
