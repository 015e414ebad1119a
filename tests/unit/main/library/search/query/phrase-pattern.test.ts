import { describe, expect, it } from 'vitest';
import { fold } from '../../../../../../main/library/search/analysis/fold';
import { wordsOf } from '../../../../../../main/library/search/query/marks';
import { phrasePattern } from '../../../../../../main/library/search/query/phrase-pattern';

const stands = (phrase: string, text: string): boolean =>
  phrasePattern(wordsOf(fold(phrase))).test(fold(text));

describe('phrasePattern', () => {
  it.each([
    ['the who', 'Then The Who played'],
    ['climate change', 'climate\n change,'],
    ['fake news media', '“fake news”, media'],
    ['donald trump', 'Donald Trump’s tower'],
    ['well known', 'a well-known man'],
    ['strasse', 'die Straße'],
    ['12:30', 'at 12:30.'],
    ['都知事', '東京都知事は'],
    ['東京 都知事', '東京都知事は'],
    ['to be or not to be', 'To be, or not to be: that'],
  ])('%s stands in %s', (phrase, text) => {
    expect(stands(phrase, text)).toBe(true);
  });

  it.each([
    ['the who', 'the whole'],
    ['the who', 'bathe who'],
    ['change climate', 'climate change'],
    ['climate change', 'climate of change'],
    ['climate change', 'climatechange'],
  ])('%s does not stand in %s', (phrase, text) => {
    expect(stands(phrase, text)).toBe(false);
  });
});
