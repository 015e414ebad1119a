import { GalleyError } from '@shared/domain/errors';
import { sameTag, writtenTag } from '@shared/domain/tag';
import { t } from '@shared/text/index';
import { v7 } from 'uuid';
import type { Decision, Deciders } from './decision';
import { stableId } from './stable-id';
import type { ArticleRecord, ArticleTagRow, AssignmentRow, RevisionRow } from './store/rows';

/** The tags as they are put on: one that any article bears in another case, in that case. */
function inUse({ reading }: Decision, tags: readonly string[]): string[] {
  if (tags.length === 0) return [];
  const known = reading.all<{ tag: string }>('SELECT DISTINCT tag FROM articleTag ORDER BY tag');
  const written = new Map<string, string>();
  for (const { tag } of known) if (!written.has(sameTag(tag))) written.set(sameTag(tag), tag);
  for (const tag of tags) if (!written.has(sameTag(tag))) written.set(sameTag(tag), writtenTag(tag));
  return [...new Set(tags.map((tag) => written.get(sameTag(tag)) ?? tag))];
}

export const articleDeciders: Deciders<
  | 'article.edit'
  | 'article.remove'
  | 'article.assign'
  | 'article.review'
  | 'article.read'
  | 'article.stand'
  | 'article.tag'
> = {
  'article.edit': ({ draft }, { article, fields }) => {
    draft.live('article', article);
    draft.update('article', article, fields);
  },

  'article.remove': ({ draft, at }, { articles }) => {
    for (const article of draft.allLive<ArticleRecord>('article', articles))
      draft.updateRow('article', article, { removedAt: at });
  },

  'article.assign': ({ draft }, { articles, person, as, on }) => {
    draft.live('person', person);
    const ids = draft.allLive<ArticleRecord>('article', articles).map(({ id }) => id);
    const rows = draft
      .among<AssignmentRow>('assignment', 'articleId', ids)
      .filter(({ personId, role }) => personId === person && role === as);
    if (!on) return rows.forEach((row) => draft.removeRow('assignment', row));
    const assigned = new Set(rows.map(({ articleId }) => articleId));
    for (const articleId of ids)
      if (!assigned.has(articleId))
        draft.insert('assignment', v7(), { articleId, personId: person, role: as });
  },

  'article.stand': ({ draft }, { articles, standing }) => {
    for (const article of draft.allLive<ArticleRecord>('article', articles))
      draft.updateRow('article', article, { standing });
  },

  'article.review': ({ draft }, { article, state }) => {
    draft.live('article', article);
    draft.update('article', article, { review: state });
  },

  // Not only of the current one: the next draft may have come while this one was read.
  'article.read': ({ draft }, { article, revision }) => {
    draft.live('article', article);
    if (draft.row<RevisionRow>('revision', revision).articleId !== article)
      throw new GalleyError('revisions-unrelated', t('record/revision/notOfArticle'));
    draft.update('article', article, { readRevision: revision });
  },

  // What is to be put on and taken off at once stays on.
  'article.tag': (decision, { articles, add, remove }) => {
    const { draft } = decision;
    const ids = draft.allLive<ArticleRecord>('article', articles).map(({ id }) => id);
    const wanted = inUse(decision, add);
    const kept = new Set(wanted.map(sameTag));
    const unwanted = new Set(remove.map(sameTag).filter((tag) => !kept.has(tag)));
    const worn = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
    for (const row of draft.among<ArticleTagRow>('articleTag', 'articleId', ids))
      if (unwanted.has(sameTag(row.tag))) draft.removeRow('articleTag', row);
      else worn.get(row.articleId)?.add(sameTag(row.tag));
    for (const [articleId, tags] of worn)
      for (const tag of wanted)
        if (!tags.has(sameTag(tag)))
          draft.insert('articleTag', stableId(articleId, `tag ${tag}`), { articleId, tag });
  },
};
