import { useDeferredValue, useMemo } from 'react';
import type { Revision } from '@shared/domain/article';
import type { Claim } from '@shared/domain/claim';
import { coverageOf, surveyOf, type Coverage, type SurveyedSentence } from '@shared/domain/coverage';

const nothing: readonly SurveyedSentence[] = [];

/** How far the check has come. Counted after the text and the cards have been drawn: nobody waits for it. */
export function useCoverage(revision: Revision, language: string | null, claims: readonly Claim[]): Coverage {
  const counted = useDeferredValue(claims);
  const drawn = useDeferredValue<Revision | null>(revision, null);
  const survey = useMemo(() => (drawn ? surveyOf(drawn, language) : nothing), [drawn, language]);
  return useMemo(() => coverageOf(survey, counted), [survey, counted]);
}
