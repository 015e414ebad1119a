import { useMemo } from 'react';
import type { Claim } from '@shared/domain/claim';
import { useAnswer } from '../../app/api';
import { useReadArticle } from '../reading/read-article';
import { entriesOf, type Entry } from './entries';

/** Everything that was written about the open article; not loaded until all of it has been answered. */
export function useEntries(claims: readonly Claim[]): { entries: Entry[]; loaded: boolean } {
  const { article, revision } = useReadArticle();
  const remarks = useAnswer('remarks.list', { article: article.id }).data;
  const notes = useAnswer('notes.ofArticle', { article: article.id }).data;
  const queries = useAnswer('queries.ofArticle', { article: article.id }).data;
  const entries = useMemo(
    () => entriesOf({ remarks: remarks ?? [], notes: notes ?? [], queries: queries ?? [], claims }, revision),
    [remarks, notes, queries, claims, revision],
  );
  return { entries, loaded: remarks !== undefined && notes !== undefined && queries !== undefined };
}
