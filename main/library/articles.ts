import { v7 } from 'uuid';
import type { Deciders } from './decision';
import type { ArticleRecord } from './store/rows';

export const articleDeciders: Deciders<
  'article.edit' | 'article.remove' | 'article.assign' | 'article.review'
> = {
  'article.edit': ({ draft }, { article, fields }) => {
    draft.live('article', article);
    draft.update('article', article, fields);
  },

  'article.remove': ({ draft, at }, { articles }) => {
    for (const article of new Set(articles)) {
      draft.live('article', article);
      draft.update('article', article, { removedAt: at });
    }
  },

  'article.assign': ({ draft }, { articles, person, as, on }) => {
    draft.live('person', person);
    for (const article of new Set(articles)) {
      draft.live<ArticleRecord>('article', article);
      const assignment = { articleId: article, personId: person, role: as };
      const existing = draft.find<{ id: string }>('assignment', assignment);
      if (on && existing.length === 0) draft.insert('assignment', v7(), assignment);
      if (!on) existing.forEach(({ id }) => draft.remove('assignment', id));
    }
  },

  'article.review': ({ draft }, { article, state }) => {
    draft.live('article', article);
    draft.update('article', article, { review: state });
  },
};
