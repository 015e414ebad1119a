import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { articlesInCommon } from '../../../../../../main/library/store/queries/articles-in-common';
import { getArticle } from '../../../../../../main/library/store/queries/articles';
import { openDesk } from '../../../../../helpers/record';

it('counts tags, assignments and standings of some articles, and leaves removed ones out', () => {
  const desk = openDesk();
  const [one, two, gone, other] = [1, 2, 3, 4].map(() => desk.article().article) as [
    string,
    string,
    string,
    string,
  ];
  desk.run('article.tag', { articles: [one, two, gone], add: ['war'] });
  desk.run('article.tag', { articles: [one, other], add: ['Budget'] });
  desk.run('article.assign', { articles: [two, gone], person: desk.ben, as: 'editor', on: true });
  desk.run('article.stand', { articles: [two, gone], standing: 'reference' });
  desk.run('article.remove', { articles: [gone] });

  expect(articlesInCommon(desk.store.database, [one, two, gone])).toEqual({
    articles: 2,
    tags: [
      { tag: 'Budget', articles: 1 },
      { tag: 'war', articles: 2 },
    ],
    assigned: [{ person: desk.ben, as: 'editor', articles: 1 }],
    standings: [
      { standing: 'check', articles: 1 },
      { standing: 'reference', articles: 1 },
    ],
  });
});

it('is kept for reference or checked again, many articles in one step for undo', () => {
  const desk = openDesk();
  const articles = [desk.article().article, desk.article().article];
  const standings = () => articles.map((id) => getArticle(desk.store.database, id).standing);
  desk.run('article.stand', { articles, standing: 'reference' });
  expect(standings()).toEqual(['reference', 'reference']);
  desk.record.undo(v7(), desk.ana);
  expect(standings()).toEqual(['check', 'check']);
});
