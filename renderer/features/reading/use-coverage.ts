import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Revision } from '@shared/domain/article';
import type { Claim } from '@shared/domain/claim';
import { coverageOf, surveying, type Coverage, type SurveyedSentence } from '@shared/domain/coverage';
import { whenIdle } from './when-idle';

const nothing: readonly SurveyedSentence[] = [];
/** A revision never changes, and an article is opened more than once. */
const surveys = new WeakMap<Revision, { language: string | null; sentences: readonly SurveyedSentence[] }>();

function known(revision: Revision, language: string | null): readonly SurveyedSentence[] | undefined {
  const survey = surveys.get(revision);
  return survey?.language === language ? survey.sentences : undefined;
}

/** How far the check has come. Counted after the text and the cards have been drawn: nobody waits for it. */
export function useCoverage(revision: Revision, language: string | null, claims: readonly Claim[]): Coverage {
  const counted = useDeferredValue(claims);
  const [survey, setSurvey] = useState(() => known(revision, language) ?? nothing);
  useEffect(() => {
    if (known(revision, language)) return;
    const sentences = surveying(revision, language);
    const found: SurveyedSentence[] = [];
    return whenIdle(() => {
      const { value, done } = sentences.next();
      if (value) found.push(value);
      if (!done) return true;
      surveys.set(revision, { language, sentences: found });
      setSurvey(found);
      return false;
    });
  }, [revision, language]);
  return useMemo(() => coverageOf(survey, counted), [survey, counted]);
}
