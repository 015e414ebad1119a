import { describe, expect, it } from 'vitest';
import { apart, cleanPost } from '../../../../../../main/library/search/similar/clean-post';
import { postWeights } from '../../../../../../main/library/search/similar/weights';

const said = (text: string) =>
  cleanPost(text)
    .filter(({ weight }) => weight === postWeights.said)
    .map((part) => part.text.replace(/\s+/g, ' ').trim())
    .join('|');
const others = (text: string) =>
  cleanPost(text)
    .filter(({ weight }) => weight !== postWeights.said)
    .map((part) => part.text);

describe('cleanPost', () => {
  it('leaves a plain sentence as it is', () => {
    expect(cleanPost('The tower stands 330 metres tall.')).toEqual([
      { text: 'The tower stands 330 metres tall.', weight: 1 },
    ]);
  });

  it('takes the signature apart: the author, and the month and year', () => {
    const post = 'No more snow. — Carla Whitmore (@carlaw_99) March 3, 2018';
    expect(said(post)).toBe('No more snow.');
    expect(others(post)).toEqual(['Carla Whitmore', 'March 2018']);
  });

  it('takes the handle where the signature has no name, and a time for no word', () => {
    expect(others('No. — (@carlaWhitmore) 9:15 PM - 3 Mar 2018')).toEqual(['carla Whitmore', 'Mar 2018']);
  });

  it('keeps a dash within the text', () => {
    expect(
      said(
        'Snow — so much of it (@home) again and nobody knows how long it is going to last this time around',
      ),
    ).toContain('Snow');
  });

  it('leaves links out, but keeps the words of their address', () => {
    const post =
      'See https://t.co/a8dKe2 pic.twitter.com/x9Y https://paper.example/2018/03/senator-said-no.html?x=1';
    expect(said(post)).toBe('See');
    expect(others(post)).toEqual(['senator said no']);
  });

  it('says who passed it on apart from what is said', () => {
    expect(said('RT @TheHarbourPost: The bridge is closed')).toBe('The bridge is closed');
    expect(others('RT @TheHarbourPost: The bridge is closed')).toEqual(['The Harbour Post']);
  });

  it('reads tags and handles as words where they stand', () => {
    expect(said('@realJaneRoe wants #ClimateChange and #nomoresnow &amp; hail')).toBe(
      'real Jane Roe wants Climate Change and #nomoresnow & hail',
    );
  });

  it('does not take an address of mail or the & of an entity for a tag', () => {
    expect(said('write to me@example.org &#39;now&#39;')).toBe("write to me@example.org 'now'");
  });
});

describe('apart', () => {
  it.each([
    ['realDonaldTrump', 'real Donald Trump'],
    ['NASAConfirms', 'NASA Confirms'],
    ['climate_change', 'climate change'],
    ['Covid19', 'Covid 19'],
    ['climatechange', '#climatechange'],
    ['', ''],
  ])('%s', (joined, words) => {
    expect(apart(joined)).toBe(words);
  });
});
