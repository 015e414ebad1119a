import type { Claim } from '../../../../../shared/domain/claim';
import type { VerdictReason, VerdictValue } from '../../../../../shared/domain/verdict';

/** A claim for a test: unchecked, at the start of its text, with nothing behind it, but for what is given. */
export function aClaim(
  given: Partial<Claim> & { value?: VerdictValue; reason?: VerdictReason; at?: number } = {},
): Claim {
  const { value = 'unchecked', reason = null, at = 0, ...fields } = given;
  const id = fields.id ?? 'a';
  return {
    id,
    article: 'article',
    number: '1',
    parent: null,
    statement: 'It burned out in 34 seconds',
    kind: 'figure',
    kindGuessed: true,
    attribution: null,
    asOf: null,
    legal: false,
    priority: false,
    assignee: null,
    waiting: null,
    resolution: null,
    proposed: null,
    review: 'open',
    anchors: [
      {
        ...{ id: `${id}-anchor`, revision: 'revision', start: at, end: at + 5, state: 'exact' },
        ...{ quote: '', prefix: '', suffix: '', sentence: '' },
      },
    ],
    verdicts: [{ question: 'fact', value, reason, by: null, at: null, reopened: null }],
    evidence: { primary: 0, secondary: 0, supports: 0, disputes: 0, context: 0, nothingFound: 0 },
    notes: 0,
    openQueries: 0,
    signOffs: [],
    createdBy: 'me',
    createdAt: '2026-11-23T17:00:00.000Z',
    ...fields,
  };
}
