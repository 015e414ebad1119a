import { describe, expect, it } from 'vitest';
import { causeOf, isByText } from '../../../../../renderer/features/claims/reopened-wording';
import type { HistoryEntry } from '../../../../../shared/domain/history';
import type { Verdict } from '../../../../../shared/domain/verdict';

type Change = [entity: string, field: string, from: unknown, to: unknown];
const entry = (changes: Change[], effect: HistoryEntry['effect'] = 'do'): HistoryEntry => ({
  ...{ event: 'e', type: 'claim.edit', by: 'me', at: '2026-11-23T17:00:00.000Z', effect },
  changes: changes.map(([entity, field, from, to]) => ({ entity, id: `${entity}-1`, field, from, to })),
});
const reopened = (why: string): Verdict => ({
  ...{ question: 'fact', value: 'verified', reason: null, by: 'me', at: null },
  reopened: { at: '2026-11-23T17:00:00.000Z', why },
});
const edited = entry([
  ['claim', 'statement', '27 states', '17 states'],
  ['verdict', 'reopenedWhy', null, 'The statement was: 27 states'],
]);

describe('causeOf', () => {
  it('is the change that reopened the verdict, with what the claim said before', () => {
    const later = entry([['claim', 'statement', '17 states', 'seventeen states']]);
    expect(causeOf([edited, later], reopened('The statement was: 27 states'))).toEqual({
      ...{ type: 'claim.edit', before: '27 states' },
    });
  });

  it('has no wording of its own where the statement followed the text, which tells both', () => {
    const revised: HistoryEntry = { ...edited, type: 'article.revise' };
    const cause = causeOf([revised], reopened('The statement was: 27 states'));
    expect(cause).toEqual({ type: 'article.revise', before: null });
  });

  it('has no wording where a person reopened it, and is nothing where it is not reopened or only undone', () => {
    const asked = entry([['verdict', 'reopenedWhy', null, 'The writer called']]);
    expect(causeOf([edited, asked], reopened('The writer called'))?.before).toBeNull();
    expect(causeOf([edited], { ...reopened(''), reopened: null })).toBeNull();
    const undone = entry(
      [
        ['claim', 'statement', 'x', '27 states'],
        ['verdict', 'reopenedWhy', null, 'why'],
      ],
      'undo',
    );
    expect(causeOf([undone], reopened('why'))).toBeNull();
  });

  it('is the text where a draft, the choice of a place or a cut taken back did it', () => {
    const byType = (type: string) => isByText({ type, before: null });
    expect(['article.revise', 'claim.anchor', 'claim.resolve'].every(byType)).toBe(true);
    expect(['claim.edit', 'claim.split', 'claim.join', 'verdict.reopen'].some(byType)).toBe(false);
  });
});
