import { beforeEach, expect, it } from 'vitest';
import { back, closeArticle, go, resetRoute, useRouting, type Route } from '../../../../renderer/app/route';

const where = (): Route => useRouting.getState().route;
const article = (id: string, claim?: string): Route => ({ place: 'article', article: id, claim });

beforeEach(resetRoute);

it('goes back the way it came, and ends in the library', () => {
  go({ place: 'review' });
  go(article('a'));
  back();
  expect(where()).toEqual({ place: 'review' });
  back();
  expect(where()).toEqual({ place: 'library' });
  back();
  expect(where()).toEqual({ place: 'library' });
});

it('takes another claim of the same place for no step of its own', () => {
  go({ place: 'review', article: 'a' });
  go({ place: 'review', article: 'b', claim: 'c' });
  go(article('b', 'c'));
  go(article('b', 'd'));
  back();
  expect(where()).toEqual({ place: 'review', article: 'b', claim: 'c' });
  back();
  expect(where()).toEqual({ place: 'library' });
});

it('takes another article for a step of its own, and keeps each open once', () => {
  go(article('a'));
  go(article('b'));
  go(article('a'));
  expect(useRouting.getState().open).toEqual(['a', 'b']);
  back();
  expect(where()).toEqual(article('b'));
});

it('leaves an article that is closed, and never goes back into it', () => {
  go({ place: 'review' });
  go(article('a'));
  go(article('b'));
  go(article('a'));
  closeArticle('a');
  expect(where()).toEqual(article('b'));
  expect(useRouting.getState().open).toEqual(['b']);
  back();
  expect(where()).toEqual({ place: 'review' });
});

it('stays where it is when another article is closed', () => {
  go(article('a'));
  go({ place: 'review' });
  closeArticle('a');
  expect(where()).toEqual({ place: 'review' });
});
