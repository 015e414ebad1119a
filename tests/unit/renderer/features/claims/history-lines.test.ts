import { describe, expect, it } from 'vitest';
import { historyLines } from '../../../../../renderer/features/claims/history-lines';
import type { HistoryEntry } from '../../../../../shared/domain/history';

type Change = [entity: string, field: string, from: unknown, to: unknown];
const entry = (type: string, changes: Change[], effect: HistoryEntry['effect'] = 'do'): HistoryEntry => ({
  ...{ event: type, type, by: 'me', at: '2026-11-23T17:00:00.000Z', effect },
  changes: changes.map(([entity, field, from, to]) => ({ entity, id: `${entity}-1`, field, from, to })),
});
const marked = entry('claim.mark', [
  ['claim', 'statement', null, '97 people aboard'],
  ['claim', 'kind', null, 'figure'],
  ['claim', 'legal', null, 0],
  ['claim', 'review', null, 'open'],
  ['claim', 'createdBy', null, 'me'],
  ['verdict', 'question', null, 'fact'],
  ['verdict', 'value', null, 'unchecked'],
]);
const told = (...entries: HistoryEntry[]) =>
  historyLines([marked, ...entries], (id) => `Person ${id}`).map(({ what, detail }) => `${what}: ${detail}`);

describe('historyLines', () => {
  it('tells what a claim was at first, without what goes without saying', () => {
    expect(told()).toEqual(['Mark claim: “97 people aboard”, Kind Figure']);
  });

  it('tells verdicts with their question, before and after, newest first', () => {
    expect(
      told(
        entry('verdict.give', [
          ['verdict', 'value', 'unchecked', 'disputed'],
          ['verdict', 'reason', null, 'wrong'],
          ['verdict', 'givenBy', null, 'me'],
        ]),
        entry('verdict.give', [['verdict', 'reason', 'wrong', null]]),
      ).slice(0, 2),
    ).toEqual(['Verdict: fact, no longer wrong', 'Verdict: fact, Unchecked → Disputed, wrong']);
  });

  it('tells that a draft carried a sign-off over', () => {
    const draft = entry('article.revise', [
      ['signOff', 'withdrawnAt', null, '2026-11-23T17:00:00.000Z'],
      ['signOff', 'carriedFrom', null, 'ab12'],
    ]);
    expect(told(draft)[0]).toContain('the sign-off, carried over a change of style');
  });

  it('tells flags by name, and what undo and redo did', () => {
    expect(told(entry('claim.edit', [['claim', 'legal', 0, 1]]))[0]).toBe('Edit claim: Legal no → yes');
    expect(told(entry('claim.edit', [['claim', 'legal', 1, 0]], 'undo'))[0]).toBe(
      'Undone: Edit claim: Legal yes → no',
    );
  });

  it('shows the type of a command that it does not know, and nothing of what is sealed', () => {
    const sealed = entry('claim.frame', [['evidence', 'excerpt', null, null]]);
    expect(told(sealed)[0]).toBe('claim.frame: ');
  });

  it('tells whom a claim was given to, another place and a proposed wording', () => {
    expect(
      told(
        entry('claim.edit', [['claim', 'assigneeId', null, 'ana']]),
        entry('claim.edit', [['claim', 'assigneeId', 'ana', null]]),
        entry('claim.anchor', [['anchor', 'quote', null, '97 dead']]),
        entry('claim.unanchor', [['anchor', 'quote', '97 dead', null]]),
        entry('claim.edit', [['claim', 'proposed', null, '98 people aboard']]),
      ).slice(0, 5),
    ).toEqual([
      'Edit claim: Proposed wording “98 people aboard”',
      'Remove place of claim: no longer “97 dead”',
      'Add place of claim: “97 dead”',
      'Edit claim: Checker no longer Person ana',
      'Edit claim: Checker Person ana',
    ]);
  });
});
