import type { SimilarClaim } from '@shared/domain/earlier-check';
import type { Source } from '@shared/domain/source';

/** A source of the library, with nothing known of it but its id and what it is called. */
export function aSource(given: Partial<Source> = {}): Source {
  const { id = 'source' } = given;
  return {
    id,
    type: 'document',
    name: `Source ${id}`,
    creator: null,
    publisher: null,
    publishedAt: null,
    url: null,
    level: 'on-record',
    stake: null,
    confidential: false,
    purged: false,
    knownBy: [],
    article: null,
    copies: 0,
    uses: 1,
    createdAt: '2026-11-23T17:00:00.000Z',
    ...given,
  };
}

/** A verified claim of another article, but for what is given. */
export function anEarlier(given: Partial<SimilarClaim> = {}): SimilarClaim {
  return {
    id: 'earlier',
    score: 0.9,
    same: true,
    from: 'library',
    externalId: null,
    statement: 'It burned out in 34 seconds',
    title: 'The airship',
    article: 'other-article',
    standing: 'verified',
    verdict: null,
    date: '2026-11-02T12:00:00.000Z',
    url: null,
    evidence: [],
    ...given,
  };
}

/** A fact-check made elsewhere, but for what is given. */
export function aCheck(given: Partial<SimilarClaim> = {}): SimilarClaim {
  return anEarlier({
    ...{ from: 'elsewhere', externalId: 'check-1', title: 'Did it burn?', article: null, standing: null },
    ...{ verdict: 'Mostly false', date: '2018-03', url: 'https://www.checks.example/burn' },
    ...given,
  });
}
