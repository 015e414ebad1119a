import { useMemo } from 'react';
import type { Span } from '@shared/domain/anchor';
import type { Revision } from '@shared/domain/article';
import type { Claim } from '@shared/domain/claim';
import { useAnswer } from '../../app/api';
import { placed } from '../claims/placed';
import { unclaimed } from './unclaimed';

/** What came with the drafts of an article and has no claim yet, in the order of the text. */
export interface FreshSentences {
  /** The number of the revision that they are new against; `null` where nothing is new. */
  since: number | null;
  sentences: readonly Span[];
}

const none: FreshSentences = { since: null, sentences: [] };

/** The new sentences of the current text; none until they are known. */
export function useFreshSentences(revision: Revision, claims: readonly Claim[]): FreshSentences {
  const { data } = useAnswer(
    'articles.newSentences',
    { article: revision.article },
    { enabled: revision.number > 1 },
  );
  return useMemo(() => {
    // The next draft may have been told of before it is shown.
    if (!data || data.since === null || data.revision !== revision.id) return none;
    return { since: data.since, sentences: unclaimed(revision.text, data.sentences, claims.flatMap(placed)) };
  }, [data, revision, claims]);
}
