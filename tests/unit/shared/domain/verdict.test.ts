import { describe, expect, it } from 'vitest';
import { claimStanding, mayAnswer, reasonsFor, type VerdictValue } from '@shared/domain/verdict';

const verdict = (value: VerdictValue, reopened = false): Parameters<typeof claimStanding>[0][number] => ({
  value,
  reopened: reopened ? { at: '2026-01-01T00:00:00.000Z', why: 'x' } : null,
});

describe('verdicts', () => {
  it('a claim stands as its most urgent answer', () => {
    expect(claimStanding([verdict('verified'), verdict('disputed')])).toBe('disputed');
    expect(claimStanding([verdict('verified'), verdict('unchecked')])).toBe('unchecked');
    expect(claimStanding([verdict('verified', true), verdict('verified')])).toBe('reopened');
    expect(claimStanding([verdict('opinion'), verdict('verified')])).toBe('opinion');
    expect(claimStanding([verdict('verified')])).toBe('verified');
    expect(claimStanding([])).toBe('unchecked');
  });

  it('only a dispute and what can’t be verified have reasons', () => {
    expect(reasonsFor('disputed')).toContain('quote-altered');
    expect(reasonsFor('unverifiable')).toContain('no-source');
    expect(reasonsFor('verified')).toEqual([]);
  });

  it('what someone said is never a matter of opinion', () => {
    expect(mayAnswer('fact', 'opinion')).toBe(true);
    expect(mayAnswer('said', 'opinion')).toBe(false);
    expect(mayAnswer('said', 'disputed')).toBe(true);
  });
});
