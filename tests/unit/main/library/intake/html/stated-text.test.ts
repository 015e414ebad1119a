import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../../../main/library/intake/read-html';
import { inParagraphs, pageOf } from './page-of';
import { paragraphs } from './prose';

const texts = paragraphs(0, 6);
const head = (body: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Reservoir at its lowest', articleBody: body })}</script>`;

describe('a page that draws its article by scripts', () => {
  it.each([
    ['in lines', texts.join('\n\n')],
    ['in markup', inParagraphs(texts)],
  ])('is read by its data, %s, and says so', (_name, body) => {
    const { blocks, notes } = readHtml(pageOf('<div id="root">Loading…</div>', head(body)), null);
    expect(blocks.map(({ text }) => text)).toEqual(['Reservoir at its lowest', ...texts]);
    expect(notes.map(({ code }) => code)).toEqual(['text-in-doubt']);
  });

  it('is read by what it shows, where it shows a text', () => {
    const shown = texts.slice(0, 3);
    const page = pageOf(`<h1>Reservoir at its lowest</h1>${inParagraphs(shown)}`, head(texts.join('\n')));
    expect(readHtml(page, null).blocks.slice(1)).toHaveLength(3);
  });

  it('has no text where its data hold a summary', () => {
    expect(readHtml(pageOf('<div>Loading…</div>', head(texts[0] ?? '')), null).blocks).not.toContainEqual(
      expect.objectContaining({ text: texts[0] }),
    );
  });
});
