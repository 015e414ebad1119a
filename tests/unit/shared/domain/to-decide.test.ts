import { describe, expect, it } from 'vitest';
import { undecidedOf } from '../../../../shared/domain/to-decide';
import { isResolvable } from '../../../../renderer/features/claims/several';
import { isShown, isWalked, noFilter } from '../../../../renderer/features/claims/claim-filter';
import type { Anchor } from '../../../../shared/domain/anchor';
import { aClaim } from '../../renderer/features/claims/a-claim';

const standing = (...states: Anchor['state'][]) => {
  const [anchor] = aClaim().anchors;
  return states.map((state, index) => ({ ...anchor!, id: `place ${index}`, state }));
};
const gone = { anchors: standing('gone') };
const reopened = { at: '2026-11-23T17:00:00.000Z', why: 'The text was another.' };

describe('what is to be decided about a claim', () => {
  it('is a place first, then a verdict', () => {
    expect(undecidedOf(aClaim())).toBeNull();
    expect(undecidedOf(aClaim({ anchors: standing('exact', 'ambiguous') }))).toBe('ambiguous');
    expect(undecidedOf(aClaim(gone))).toBe('gone');
    expect(undecidedOf(aClaim({ ...gone, resolution: 'cut' }))).toBeNull();
    expect(undecidedOf(aClaim({ anchors: standing('exact', 'gone') }))).toBeNull();
    const verdicts = aClaim({ value: 'verified' }).verdicts.map((verdict) => ({ ...verdict, reopened }));
    expect(undecidedOf(aClaim({ verdicts }))).toBe('reopened');
  });

  it('is shown and walked under its filter, also where the verdict is done with', () => {
    const filter = { ...noFilter, flags: new Set(['to-decide'] as const) };
    const open = aClaim({ value: 'verified', ...gone });
    expect([isShown(open, filter), isWalked(open, filter)]).toEqual([true, true]);
    const cut = { ...open, resolution: 'cut' as const };
    expect([isShown(cut, filter), isWalked(cut, filter)]).toEqual([false, false]);
  });

  it('may be that it was cut, whatever the verdict', () => {
    expect(isResolvable(aClaim({ value: 'verified', ...gone }), 'cut')).toBe(true);
    expect(isResolvable(aClaim({ value: 'verified', ...gone }), 'stands')).toBe(false);
    expect(isResolvable(aClaim({ value: 'verified' }), 'cut')).toBe(false);
    expect(isResolvable(aClaim({ value: 'disputed' }), 'stands')).toBe(true);
  });
});
