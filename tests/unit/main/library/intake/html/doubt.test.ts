import { describe, expect, it } from 'vitest';
import { doubtOf, type Evidence } from '../../../../../../main/library/intake/html/doubt';
import { readHtml } from '../../../../../../main/library/intake/read-html';
import { extract } from '../../../../../../main/library/intake/extract';
import { paragraphs } from './prose';

const text = paragraphs(0, 12).join('\n');
const other = paragraphs(40, 52)
  .map((sentence) => sentence.split(' ').reverse().join(' '))
  .join(' ');
const densest = {
  root: {} as Element,
  kept: new Set<Element>(),
  apart: new Set<Element>(),
  share: 1,
  rival: 0,
};
const sure: Evidence = { body: text, densest, disputed: false, stated: { body: null, words: null } };

describe('a doubt that the right text was taken', () => {
  it.each<[string, Partial<Evidence>, string | null]>([
    ['nothing speaks against it', {}, null],
    ['hardly any text was found', { body: 'The dam has held.' }, 'little'],
    ['most text stands elsewhere', { densest: { ...densest, share: 0.2 } }, 'elsewhere'],
    ['another part weighs as much', { densest: { ...densest, rival: 0.95 } }, 'rival'],
    ['Readability names another place', { disputed: true }, 'rival'],
    ['the page states the same text', { stated: { body: text, words: null } }, null],
    ['the page states another text', { stated: { body: other, words: null } }, 'stated'],
    ['the page states many more words', { stated: { body: null, words: 2000 } }, 'stated'],
    ['the page states far fewer words', { stated: { body: null, words: 100 } }, 'stated'],
    ['the page states an odd number of words', { stated: { body: null, words: 7 } }, null],
  ])('%s', (_name, evidence, doubt) => {
    expect(doubtOf({ ...sure, ...evidence })).toBe(doubt);
  });

  it('is told where the page is read', async () => {
    const page =
      '<html><body><main><h1>The dam</h1><p>The dam has held for the whole of this night.</p></main></body></html>';
    const { notes } = await extract({ name: 'a.html', bytes: Buffer.from(page) });
    expect(notes.map(({ code }) => code)).toContain('text-in-doubt');
    const long = paragraphs(0, 8).map((sentence) => `<p>${sentence}</p>`);
    expect(
      readHtml(`<html><body><main><h1>The dam</h1>${long.join('')}</main></body></html>`, null).notes,
    ).toEqual([]);
  });
});
