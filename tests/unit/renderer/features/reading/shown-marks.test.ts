import { describe, expect, it } from 'vitest';
import { showsMarks } from '../../../../../renderer/features/reading/shown-marks';
import { noFilter } from '../../../../../renderer/features/claims/claim-filter';
import type { ClaimGroup } from '../../../../../renderer/features/claims/groups';

const groups = (...some: ClaimGroup[]) => new Set(some);

describe('showsMarks', () => {
  it('lets verified and opinion recede until everything is shown', () => {
    const todo = showsMarks(noFilter);
    expect(todo).toEqual(expect.arrayContaining(['disputed', 'unverifiable', 'kept']));
    expect(todo).not.toContain('verified');
    expect(showsMarks({ ...noFilter, all: true })).toContain('opinion');
  });

  it('draws only the groups that were picked, and what was sent back', () => {
    expect(showsMarks({ ...noFilter, groups: groups('verified') })).toEqual(['verified', 'kept']);
  });

  it('draws all of the marks that are left where more than verdicts is asked for', () => {
    const narrowed = { ...noFilter, groups: groups('verified'), questions: new Set(['said'] as const) };
    expect(showsMarks(narrowed)).toContain('disputed');
    expect(showsMarks({ ...narrowed, groups: groups() })).not.toContain('verified');
  });
});
