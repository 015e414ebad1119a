import { describe, expect, it } from 'vitest';
import { showsMarks } from '../../../../../renderer/features/reading/shown-marks';
import type { ClaimGroup } from '../../../../../renderer/features/claims/groups';

const groups = (...some: ClaimGroup[]) => new Set(some);

describe('showsMarks', () => {
  it('lets verified and opinion recede until everything is shown', () => {
    const todo = showsMarks({ all: false, groups: groups() });
    expect(todo).toEqual(expect.arrayContaining(['disputed', 'unverifiable', 'kept']));
    expect(todo).not.toContain('verified');
    expect(showsMarks({ all: true, groups: groups() })).toContain('opinion');
  });

  it('draws only the groups that were picked, and what was sent back', () => {
    expect(showsMarks({ all: true, groups: groups('verified') })).toEqual(['verified', 'kept']);
  });
});
