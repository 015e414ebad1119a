import { describe, expect, it } from 'vitest';
import {
  dateWords,
  placeWords,
  siteOf,
  verdictWords,
} from '../../../../../renderer/features/checked-before/entry-words';
import { aCheck, anEarlier } from './an-earlier';

describe('the words for an earlier claim', () => {
  it('are the verdict, the article and the day of one of this library', () => {
    const entry = anEarlier({ standing: 'reopened' });
    expect([verdictWords(entry), placeWords(entry), dateWords(entry)]).toEqual([
      'Reopened',
      'The airship',
      '2 Nov 2026',
    ]);
    expect(placeWords(anEarlier({ title: null }))).toBe('Title not found');
    expect(dateWords(anEarlier({ date: null }))).toBe('');
  });

  it('are the own words, the site and as much of the date as is known for one made elsewhere', () => {
    const entry = aCheck();
    expect([verdictWords(entry), placeWords(entry), dateWords(entry)]).toEqual([
      'Mostly false',
      'checks.example',
      'Mar 2018',
    ]);
    expect(verdictWords(aCheck({ verdict: ' ' }))).toBe('No verdict');
    expect(placeWords(aCheck({ url: null }))).toBe('Did it burn?');
    expect(placeWords(aCheck({ url: null, title: null }))).toBe('check-1');
  });
});

describe('the site of an address', () => {
  it('is its host, or what was given where that is no address', () => {
    expect(siteOf('https://www.checks.example/a?b')).toBe('checks.example');
    expect(siteOf('on paper, 1937')).toBe('on paper, 1937');
  });
});
