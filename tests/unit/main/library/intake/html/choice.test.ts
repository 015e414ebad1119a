import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../../../main/library/intake/read-html';
import { paragraphs } from './prose';

const texts = paragraphs(0, 9);
const teasers = Array.from(
  { length: 8 },
  (_, i) =>
    `<div class="k"><h3><a href="/${i}">Story number ${i} of the day</a></h3><p>Ministers of ${i + 2} countries met at the lake on Sunday and spoke about the price of salt.</p></div>`,
).join('');
const comments = Array.from(
  { length: 12 },
  (_, i) =>
    `<div class="q"><b>reader${i}</b> <i>${i + 1} hours ago</i><p>I have lived here for ${i + 20} years, and nobody has ever asked me what I think of the water, which is a shame.</p></div>`,
).join('');
const page = (article: string, after = '') =>
  `<!doctype html><html><head><title>Reservoir at its lowest</title></head><body>
   <div class="a"><a href="/">Home</a> <a href="/n">News</a></div><div class="b"><h1>Reservoir at its lowest</h1>${article}</div>${after}
   <div class="c"><a href="/imprint">Imprint</a></div></body></html>`;
const bodyOf = (markup: string) =>
  readHtml(markup, null)
    .blocks.filter(({ role }) => role !== 'headline')
    .map(({ text }) => text);
const join = (tag: string) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');

describe('the article of a page', () => {
  it.each([
    ['whose paragraphs are divs', join('div')],
    ['whose paragraphs are divided by line breaks', texts.join('<br><br>')],
    [
      'whose paragraphs are cells of a table',
      `<table>${texts.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`,
    ],
    [
      'in several containers',
      [0, 3, 6]
        .map(
          (at) =>
            `<div><div class="chunk">${texts
              .slice(at, at + 3)
              .map((text) => `<p>${text}</p>`)
              .join('')}</div></div>`,
        )
        .join('<div>Advertisement</div>'),
    ],
    ['whose every paragraph has a container', texts.map((text) => `<div><p>${text}</p></div>`).join('')],
  ])('%s', (_name, article) => {
    expect(bodyOf(page(article))).toEqual(texts);
  });

  it.each([
    ['other stories beside it', teasers],
    ['more words in its comments than in itself', comments],
  ])('with %s, whatever they are called', (_name, after) => {
    expect(bodyOf(page(join('p'), `<div class="z">${after}</div>`))).toEqual(texts);
  });

  it('goes on after a box with links in its middle', () => {
    const box =
      '<div><h3>Related</h3><ul><li><a href="/1">Rain at last</a></li><li><a href="/2">A ban</a></li></ul></div>';
    const article = texts.map((text, i) => `<p>${text}</p>${i === 6 ? box : ''}`).join('');
    expect(bodyOf(page(article))).toEqual(texts);
  });

  it('keeps a question that comes again for each person', () => {
    const question = 'What would you do about the old pipes?';
    const asked = texts.slice(0, 4).flatMap((text) => [question, text]);
    expect(bodyOf(page(asked.map((text) => `<p>${text}</p>`).join('')))).toEqual(asked);
  });

  it('ends before the note on its author and the names of the desk', () => {
    const notes = `<p>(Reporting by Jane Roe; Editing by Ann Poe)</p><p>Jane Roe is a reporter on the coast.</p>`;
    const { blocks } = readHtml(page(join('p') + notes), null);
    expect(blocks.at(-1)).toMatchObject({
      role: 'credit',
      text: '(Reporting by Jane Roe; Editing by Ann Poe)',
    });
    expect(blocks.at(-2)?.text).toBe(texts.at(-1));
  });
});
