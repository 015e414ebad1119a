import { expect, it } from 'vitest';
import { scoreAll, scorePage } from '../../bench/extraction/score';

it('scores a page by four words in a row, each as often as it comes', () => {
  expect(scorePage('a b c d e', 'a b c d e')).toEqual({ precision: 1, recall: 1, f1: 1 });
  expect(scorePage('a b c d e f g', 'a b c d e')).toMatchObject({ precision: 1, recall: 0.5 });
  expect(scorePage('a b c d', 'a b c d. a b c d')).toMatchObject({ precision: 0.2, recall: 1 });
  expect(scorePage('a b c d', '')).toEqual({ precision: 0, recall: 0, f1: 0 });
});

it('weighs each page the same', () => {
  const all = scoreAll([scorePage('a b c d', 'a b c d'), scorePage('a b c d', '')]);
  expect(all).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
});
