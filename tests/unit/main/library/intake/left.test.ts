import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../../main/library/intake/read-html';
import { readText } from '../../../../../main/library/intake/read-text';
import { paragraph } from './html/prose';

const page = `<html><head><title>Reservoir at its lowest</title></head><body>
  <nav><a href="/">Home</a></nav><div hidden>Never seen by anybody.</div>
  <main><h1>Reservoir at its lowest</h1><p>${paragraph(0)}</p>
  <div class="newsletter"><p>Get all the news of the coast each morning by mail.</p></div>
  <p>${paragraph(1)}</p><p>${paragraph(2)}</p><p>Read more: <a href="/b">What a ban means for you</a></p></main>
  <section id="comments"><h2>Comments</h2><p>I have been saying this for years and nobody ever listened.</p></section>
  <script>var hidden = 'a script';</script><footer>© 2023 The Coast</footer></body></html>`;

describe('what is left out', () => {
  it('of a page stands in its place, and nothing that is hidden', () => {
    const { blocks, left } = readHtml(page, null);
    expect(blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
    expect(left?.map(({ before, role, text }) => [before, role, text])).toEqual([
      [0, 'paragraph', 'Home'],
      [2, 'paragraph', 'Get all the news of the coast each morning by mail.'],
      [4, 'paragraph', 'Read more: What a ban means for you'],
      [4, 'heading', 'Comments'],
      [4, 'paragraph', 'I have been saying this for years and nobody ever listened.'],
      [4, 'paragraph', '© 2023 The Coast'],
    ]);
  });

  it('of a paste stands in its place', () => {
    const text = `Home\nFacebook\nTwitter\n\nReservoir at its lowest\n\n12 June 2023\n\n${paragraph(0)}\n\nAdvertisement\n\n${paragraph(1)}\n\nNo comments`;
    const { blocks, left } = readText(text);
    expect(blocks).toHaveLength(3);
    expect(left?.map(({ before, text }) => [before, text])).toEqual([
      [0, 'Home'],
      [0, 'Facebook'],
      [0, 'Twitter'],
      [1, '12 June 2023'],
      [2, 'Advertisement'],
      [3, 'No comments'],
    ]);
  });
});
