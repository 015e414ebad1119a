import { describe, expect, it } from 'vitest';
import { bodyOf, inParagraphs, pageOf } from './page-of';
import { paragraphs } from './prose';

const texts = paragraphs(0, 8);
const read = (inner: string, after = '') =>
  bodyOf(
    pageOf(
      `<article><h1>Reservoir at its lowest</h1>${inParagraphs(texts.slice(0, 4))}${inner}${inParagraphs(texts.slice(4))}${after}</article>`,
    ),
  );

describe('in the middle of a text', () => {
  it.each([
    [
      'the words of a form',
      '<div class="k"><h4>Sign up to our daily briefing</h4><p>Our editors pick what you should not miss, every morning.</p></div>',
    ],
    [
      'a teaser with its summary',
      '<div class="k"><h3>Read next</h3><a href="/9"><h4>Rain at last</h4></a><p>It rained for two hours on the hills above the dam, and then the sun was back.</p></div>',
    ],
  ])('%s is left out with its title', (_name, box) => {
    expect(read(box)).toEqual(texts);
  });

  it('a box of facts stays', () => {
    const box = '<div class="k"><h4>The dam in figures</h4><ul><li>Built in 1962</li></ul></div>';
    expect(read(box)).toEqual([
      ...texts.slice(0, 4),
      'The dam in figures',
      'Built in 1962',
      ...texts.slice(4),
    ]);
  });

  it('two posts of one person on one day keep their names', () => {
    const post = (words: string) =>
      `<blockquote class="twitter-tweet"><p>${words}</p>— Jane Roe (@jroe) March 2, 2020</blockquote>`;
    const body = read(post('Water is life, they said.') + post('And then they went home.'));
    expect(body.filter((text) => text.startsWith('— Jane Roe'))).toHaveLength(2);
  });

  it('what is filed under is no text, nor is a text that is all headings none', () => {
    expect(read('', '<p>Tags: <a href="/w">water</a>, <a href="/d">dams</a></p>')).toEqual(texts);
    const headings = texts.map((text) => `<h4>${text}</h4>`).join('');
    expect(bodyOf(pageOf(`<div><h1>Reservoir at its lowest</h1><div>${headings}</div></div>`))).toEqual(
      texts,
    );
  });
});
