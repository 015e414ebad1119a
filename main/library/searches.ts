import type { Deciders } from './decision';

export const searchDeciders: Deciders<'search.save' | 'search.rename' | 'search.remove'> = {
  'search.save': ({ draft, at, by }, { search, name, query, filter }) => {
    draft.insert('savedSearch', search, {
      name,
      query,
      filter: JSON.stringify(filter),
      createdBy: by,
      createdAt: at,
      removedAt: null,
    });
  },

  'search.rename': ({ draft }, { search, name }) => {
    draft.live('savedSearch', search);
    draft.update('savedSearch', search, { name });
  },

  'search.remove': ({ draft, at }, { search }) => {
    draft.live('savedSearch', search);
    draft.update('savedSearch', search, { removedAt: at });
  },
};
