import { describe, expect, it } from 'vitest';
import { stanceFor } from '../../../../../renderer/features/evidence/stance-for';
import type { Verdict, VerdictValue } from '../../../../../shared/domain/verdict';

const claim = (value: VerdictValue, reopened: Verdict['reopened'] = null) => ({
  verdicts: [{ question: 'fact' as const, value, reason: null, by: null, at: null, reopened }],
});

describe('what one key says of a source', () => {
  it('follows the verdict, whatever was said of it for the claim before', () => {
    expect(stanceFor(claim('unchecked'), 'fact', 'disputes')).toBe('supports');
    expect(stanceFor(claim('verified'), 'fact', 'disputes')).toBe('supports');
    expect(stanceFor(claim('disputed'), 'fact', 'supports')).toBe('disputes');
    expect(stanceFor(claim('disputed'), 'said', undefined)).toBe('disputes');
  });

  it('is no dispute where the verdict is itself in doubt', () => {
    const reopened = { at: '2026-11-23T10:00:00.000Z', why: 'A figure changed.' };
    expect(stanceFor(claim('disputed', reopened), 'fact', 'supports')).toBe('supports');
  });

  it('repeats what takes no side', () => {
    expect(stanceFor(claim('disputed'), 'fact', 'context')).toBe('context');
    expect(stanceFor(claim('unchecked'), 'fact', 'nothing-found')).toBe('nothing-found');
  });
});
