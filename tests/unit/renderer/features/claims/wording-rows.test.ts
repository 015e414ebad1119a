import { describe, expect, it } from 'vitest';
import type { WordingStep } from '@shared/domain/claim-wordings';
import { hasSeveralWordings, wordingRows } from '../../../../../renderer/features/claims/wording-rows';
import { aStep } from './a-step';

/** `4 since 2`: another wording than revision 2 had last; `3–5 =`: revisions that left it as it was. */
const lines = (steps: readonly WordingStep[]): string[] =>
  wordingRows(steps).map((row) => {
    if (row.is === 'unchanged') return `${row.from}–${row.to} =${row.isLost ? ' lost' : ''}`;
    const since = row.before ? ` since ${row.before.number}` : '';
    return `${row.step.number}${since}${row.isBack ? ' back' : ''}`;
  });

describe('the wordings of a place', () => {
  it('are one where no revision changed anything', () => {
    const steps = [aStep(1, 'It is 330 metres tall.'), aStep(2, 'It is 330 metres tall.')];
    expect(lines(steps)).toEqual(['2–2 =', '1']);
    expect(hasSeveralWordings(wordingRows(steps))).toBe(false);
  });

  it('are told newest first, revisions that left it as it was in one line', () => {
    const steps = [
      aStep(1, 'It is 330 metres tall.'),
      aStep(2, 'It is 324 metres tall.', ['number']),
      ...[3, 4, 5].map((number) => aStep(number, 'It is 324 metres tall.')),
      aStep(6, 'It is not 324 metres tall.', ['negation']),
    ];
    expect(lines(steps)).toEqual(['6 since 5', '3–5 =', '2 since 1', '1']);
    expect(hasSeveralWordings(wordingRows(steps))).toBe(true);
  });

  it('are compared with the last that stood where a revision had lost them', () => {
    const steps = [
      aStep(1, 'It is 330 metres tall.'),
      aStep(2, null),
      aStep(3, null),
      aStep(4, null, [], { state: 'ambiguous' }),
      aStep(5, 'It is 324 metres tall.', ['number']),
    ];
    expect(lines(steps)).toEqual(['5 since 1 back', '4 since 1', '3–3 = lost', '2 since 1', '1']);
  });

  it('have a line for what a person put there, though the words be the same', () => {
    const steps = [
      aStep(1, 'It is 330 metres tall.'),
      aStep(2, 'It is 330 metres tall.', [], { state: 'moved', byHand: true }),
    ];
    expect(lines(steps)).toEqual(['2 since 1', '1']);
  });

  it('are others where other words of the same sentence are marked', () => {
    const narrower = { sentence: 'It is 330 metres tall.', quote: { start: 6, end: 16 } };
    const steps = [aStep(1, 'It is 330 metres tall.'), { ...aStep(2, null), wording: narrower }];
    expect(lines(steps)).toEqual(['2 since 1', '1']);
  });
});
