import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../../../../renderer/features/claims/sentence-of';
import { aClaim } from './a-claim';

const place = (id: string, sentence: string, state: 'exact' | 'gone' = 'exact') => ({
  ...{ id, revision: 'revision', start: 0, end: 5, quote: '', prefix: '', suffix: '' },
  ...{ sentence, state },
});

describe('sentenceOf', () => {
  const claim = aClaim({
    anchors: [place('a', 'Convention signed'), place('b', 'It was signed in Paris by 27 states.')],
  });

  it('is the longest of several, since headlines and captions shorten', () => {
    expect(sentenceOf(claim)).toBe('It was signed in Paris by 27 states.');
  });

  it('is the one that a proposed wording changes', () => {
    expect(sentenceOf(claim, 'It was signed in Paris by 17 states.')).toBe(
      'It was signed in Paris by 27 states.',
    );
    expect(sentenceOf(claim, 'Convention sealed')).toBe('Convention signed');
  });

  it('passes over places that are gone while there are others, and falls back on the statement', () => {
    const some = aClaim({
      anchors: [place('a', 'Gone, and a good deal longer', 'gone'), place('b', 'Here')],
    });
    expect(sentenceOf(some)).toBe('Here');
    expect(sentenceOf(aClaim({ anchors: [place('a', 'Gone', 'gone')] }))).toBe('Gone');
    expect(sentenceOf(aClaim({ anchors: [], statement: 'It burned' }))).toBe('It burned');
  });
});
