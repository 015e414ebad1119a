import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import { refuse, type Decide, type Decision } from './decision';
import type { SourceRow } from './store/rows';
import type { Table } from './store/tables';

/** What one source may learn of another: all but what it is called, what it is, and how it may be named. */
const learned = ['creator', 'publisher', 'publishedAt', 'url', 'contact', 'details', 'stake'] as const;

/** What names a source, and moves with it; what has been removed too, so that bringing it back finds the right one. */
const naming: readonly Table[] = ['evidence', 'note', 'keptCopy', 'earlierCheck'];

/** A source that may become one with others. Throws `source-purged`, and refuses a confidential one. */
function mergeable({ draft }: Decision, id: string): SourceRow {
  const row = draft.live<SourceRow>('source', id);
  if (row.purgedAt) throw new GalleyError('source-purged', t('record/source/purged'), { source: id });
  // Under one key would lie what two people told; and an open name would stand beside a label.
  if (row.confidential) refuse(t('record/source/mergesOpen'), { source: id });
  return row;
}

/** The article that all of them are, if any is one. Refuses two articles of the library: they are two things. */
function articleOf(rows: readonly SourceRow[]): string | null {
  const articles = new Set(rows.flatMap(({ articleId }) => articleId ?? []));
  const [one = null] = articles;
  if (articles.size > 1) refuse(t('record/source/twoArticles'), { articles: [...articles] });
  return one;
}

/** Makes several sources one: the others are removed and say what they became. */
export const mergeSources: Decide<'source.merge'> = (decision, { into, sources }) => {
  const { draft, at } = decision;
  if (sources.includes(into)) refuse(t('record/source/mergesOthers'), { source: into });
  const kept = mergeable(decision, into);
  const others = [...new Set(sources)].map((id) => mergeable(decision, id));
  const articleId = articleOf([kept, ...others]);
  const fields = Object.fromEntries(
    learned
      .filter((name) => !kept[name])
      .map((name) => [name, others.find((other) => other[name])?.[name] ?? undefined]),
  );
  draft.updateRow('source', kept, { ...fields, articleId });
  const gone = others.map(({ id }) => id);
  for (const table of naming)
    for (const row of draft.among<{ id: string }>(table, 'sourceId', gone))
      draft.updateRow(table, row, { sourceId: into });
  for (const other of others) draft.updateRow('source', other, { removedAt: at, mergedInto: into });
};
