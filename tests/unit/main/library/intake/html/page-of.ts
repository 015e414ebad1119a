import { readHtml } from '../../../../../../main/library/intake/read-html';

/** The text that is taken from a page without its headline, block by block. */
export const bodyOf = (markup: string): string[] =>
  readHtml(markup, null)
    .blocks.filter(({ role }) => role !== 'headline')
    .map(({ text }) => text);

/** A page about a reservoir, with more in its head where that is wanted. */
export const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Reservoir at its lowest</title>${head}</head><body>${body}</body></html>`;

export const inParagraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('');
