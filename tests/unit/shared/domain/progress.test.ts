import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockerOf, countClaims, isLeft, editorOrder, type ClaimState } from '@shared/domain/progress';
import { standings, verdictValues, type VerdictValue } from '@shared/domain/verdict';

const state = (value: VerdictValue, more: Partial<ClaimState> & { reopened?: boolean } = {}): ClaimState => {
  const { reopened, ...rest } = more;
  const at = '2026-01-01T00:00:00.000Z';
  const why = { at, why: 'a new draft' };
  return {
    verdicts: [
      { question: 'fact', value, reason: null, by: null, at: null, reopened: reopened ? why : null },
    ],
    resolution: null,
    legal: false,
    waiting: null,
    review: 'open',
    ...rest,
  };
};
const disagrees: ClaimState['disagrees'] = [{ anchors: ['a', 'b'], figures: ['43', '34'] }];
const waiting = { on: 'the museum', since: '2026-01-01T00:00:00.000Z', until: null };

describe('what blocks', () => {
  it.each<[string, ClaimState, ReturnType<typeof blockerOf>]>([
    ['nothing, when verified', state('verified'), null],
    ['not what nobody has looked at yet', state('unchecked'), null],
    ['a dispute', state('disputed'), 'disputed'],
    ['no dispute that is resolved', state('disputed', { resolution: 'stands' }), null],
    ['a legal risk that is not verified', state('unchecked', { legal: true }), 'legal'],
    ['no legal risk that is verified', state('verified', { legal: true }), null],
    ['a reopened verdict', state('verified', { reopened: true }), 'reopened'],
    ['a reopened dispute as reopened', state('disputed', { reopened: true }), 'reopened'],
    ['an answer that is not there', state('unchecked', { waiting }), 'waiting'],
    ['figures that disagree', state('verified', { disagrees }), 'figures'],
    ['none that were dealt with', state('disputed', { disagrees, resolution: 'corrected' }), null],
    ['the worst of several', state('disputed', { waiting, legal: true }), 'disputed'],
  ])('%s', (_name, claim, blocker) => expect(blockerOf(claim)).toBe(blocker));
});

const anyState = fc
  .record({
    value: fc.constantFrom(...verdictValues),
    reopened: fc.boolean(),
    legal: fc.boolean(),
    waits: fc.boolean(),
    differs: fc.boolean(),
    resolution: fc.constantFrom('corrected' as const, null),
    review: fc.constantFrom('open' as const, 'signed-off' as const),
  })
  .map(({ value, waits, differs, ...more }) =>
    state(value, { ...more, waiting: waits ? waiting : null, ...(differs ? { disagrees } : {}) }),
  );

describe('counts and order', () => {
  it('count each claim once by where it stands', () =>
    fc.assert(
      fc.property(fc.array(anyState), (claims) => {
        const counts = countClaims(claims);
        expect(standings.reduce((sum, standing) => sum + counts[standing], 0)).toBe(claims.length);
        expect(counts.blockers).toBe(claims.filter(blockerOf).length);
        expect(counts.left).toBe(claims.filter(isLeft).length);
      }),
    ));

  it('put what blocks first, lose nothing and keep the order of the text', () =>
    fc.assert(
      fc.property(fc.array(anyState), (claims) => {
        const { blockers, rest } = editorOrder(claims);
        expect(new Set([...blockers.flatMap((group) => group.claims), ...rest])).toEqual(new Set(claims));
        expect(blockers.map(({ group }) => group)).toEqual(
          (['disputed', 'legal', 'figures', 'reopened', 'waiting'] as const).filter((group) =>
            claims.some((claim) => blockerOf(claim) === group),
          ),
        );
        expect(rest).toEqual(claims.filter((claim) => !blockerOf(claim)));
      }),
    ));
});
