import { expect, it } from 'vitest';
import type { SourceUse } from '@shared/ipc/contract';
import { byArticle } from '../../../../../../renderer/features/source-library/source/by-article';

const use = (evidence: string, article: string): SourceUse => ({
  evidence,
  claim: `claim of ${evidence}`,
  statement: 'It is so.',
  standing: 'unchecked',
  article,
  articleTitle: `Title of ${article}`,
  stance: 'supports',
  excerpt: null,
  locator: null,
});

it('puts uses together by article, in the order in which they come', () => {
  const articles = byArticle([use('1', 'b'), use('2', 'a'), use('3', 'b')]);
  expect(articles.map(({ article, title }) => [article, title])).toEqual([
    ['b', 'Title of b'],
    ['a', 'Title of a'],
  ]);
  expect(articles.map(({ uses }) => uses.map(({ evidence }) => evidence))).toEqual([['1', '3'], ['2']]);
});
