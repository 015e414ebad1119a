import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../../../main/library/intake/extract';
import { commentsPart, del, docx, from, ins, p, r, relation, relations, to } from './write-docx';

async function commentsOf(body: string, parts: Record<string, string>) {
  const { blocks, comments } = await extract({ name: 'a.docx', bytes: docx(body, parts) });
  return comments.map(({ block, start, end, ...comment }) => ({
    ...comment,
    words: blocks[block]?.text.slice(start, end),
  }));
}
const wordsOf = async (body: string, count = 1) =>
  (await commentsOf(body, { 'word/comments.xml': commentsPart(...Array<string>(count).fill('Sure?')) })).map(
    ({ words }) => words,
  );

describe('a comment in a Word document', () => {
  it('has its author, its day as it was written, its words and the words that it marks', async () => {
    const body = p(r('The bridge cost ') + from(0) + r('41', '<w:b/>') + r(',000') + to(0) + r(' pounds.'));
    expect(await commentsOf(body, { 'word/comments.xml': commentsPart('Sure?') })).toEqual([
      {
        kind: 'comment',
        author: 'Author 0',
        at: '2026-03-02T11:00:00',
        text: 'Sure?',
        resolved: false,
        words: '41,000',
      },
    ]);
  });

  it('stands on the sentence up to its sign where it marks no words', async () => {
    const sign = '<w:r><w:commentReference w:id="0"/></w:r>';
    expect(await wordsOf(p(r('One is here. Two is there') + sign + r(', and so on.')))).toEqual([
      'Two is there',
    ]);
    expect(await wordsOf(p(sign + r('One is here. Two is there.')))).toEqual(['One is here.']);
    expect(await wordsOf(p(r('One is here. Two is there.') + sign))).toEqual(['Two is there.']);
  });

  it('over several paragraphs ends with the first in which it has words', async () => {
    expect(await wordsOf(p(r('One ') + from(0) + r('two.')) + p(r('Three') + to(0)))).toEqual(['two.']);
    expect(await wordsOf(p(r('One.') + from(0)) + p('') + p(r('Two') + to(0) + r(' three.')))).toEqual([
      'Two',
    ]);
    expect(await wordsOf(from(0) + p(r('One.')) + p(r('Two.')) + to(0))).toEqual(['One.']);
  });

  it('may overlap another one, and stand in a cell', async () => {
    expect(await wordsOf(p(from(0) + r('a ') + from(1) + r('b') + to(0) + r(' c') + to(1)), 2)).toEqual([
      'a b',
      'b c',
    ]);
    const cell = (inner: string) => `<w:tc>${p(inner)}</w:tc>`;
    const row = `<w:tr>${cell('')}${cell(r('x ') + from(0) + r('y') + to(0))}${cell(r('z'))}</w:tr>`;
    expect(await wordsOf(`<w:tbl>${row}</w:tbl>`)).toEqual(['y']);
  });

  it('on words that were taken out stands where they were', async () => {
    expect(await wordsOf(p(r('Nobody ') + from(0) + del('much ') + to(0) + r('came.')))).toEqual(['Nobody']);
    const inside = `<w:del>${from(0)}<w:r><w:delText>much</w:delText></w:r>${to(0)}</w:del>`;
    expect(await wordsOf(p(r('Nobody ') + inside + r('came.')))).toEqual(['Nobody']);
    expect(await wordsOf(p(from(0) + del('old') + ins(r('new')) + to(0)))).toEqual(['new']);
  });

  it('on a line that became the article’s date stands on the first block', async () => {
    const long = 'The board met in the harbour office and decided, after three hours, to switch it off.';
    const date = p(from(0) + r('3 April 2024') + to(0));
    expect(await wordsOf(p(r('A light goes out')) + date + p(r(long)))).toEqual(['A light goes out']);
  });

  it('has its replies below it, and is done when they are', async () => {
    const extended =
      '<w15:commentsEx><w15:commentEx w15:paraId="P0" w15:done="1"/>' +
      '<w15:commentEx w15:paraId="P1" w15:paraIdParent="P0" w15:done="1"/>' +
      '<w15:commentEx w15:paraId="P2" w15:paraIdParent="P0" w15:done="1"/></w15:commentsEx>';
    const body = p(from(0) + from(1) + from(2) + r('Otto') + to(0) + to(1) + to(2) + r(' left.'));
    const parts = {
      'word/comments.xml': commentsPart('Spelling?', 'As in the register.', 'Thanks.'),
      'word/commentsExtended.xml': extended,
    };
    expect(await commentsOf(body, parts)).toMatchObject([
      {
        author: 'Author 0',
        text: 'Spelling?\nAuthor 1: As in the register.\nAuthor 2: Thanks.',
        resolved: true,
        words: 'Otto',
      },
    ]);
  });

  it('that answers itself is read all the same', async () => {
    const extended =
      '<w15:commentsEx><w15:commentEx w15:paraId="P0" w15:paraIdParent="P1"/>' +
      '<w15:commentEx w15:paraId="P1" w15:paraIdParent="P0"/></w15:commentsEx>';
    const parts = {
      'word/comments.xml': commentsPart('one', 'two'),
      'word/commentsExtended.xml': extended,
    };
    const texts = (await commentsOf(p(from(0) + r('a') + to(0)), parts)).map(({ text }) => text);
    expect(texts.join('\n')).toContain('one');
    expect(texts.join('\n')).toContain('two');
  });

  it('is counted in the notes, and one that stands nowhere is none', async () => {
    const parts = { 'word/comments.xml': commentsPart('here', 'nowhere') };
    const { notes } = await extract({ name: 'a.docx', bytes: docx(p(from(0) + r('a') + to(0)), parts) });
    expect(notes).toEqual([
      { code: 'comments-left-out', message: expect.stringContaining('1 comment was left out') },
    ]);
  });
});

describe('a footnote', () => {
  it('is a block, and says what stands on the sentence up to its sign, with the address of its link', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const link = `<w:hyperlink r:id="l">${r('the register')}</w:hyperlink>`;
    const parts = {
      'word/footnotes.xml': `<w:footnotes><w:footnote w:id="2">${p(r('See ') + link)}${p(r('Page 4.'))}</w:footnote></w:footnotes>`,
      'word/_rels/footnotes.xml.rels': relations(
        relation('l', 'hyperlink', 'https://example.org/register', 'TargetMode="External"'),
      ),
    };
    const body = p(r('It stands. It was built in 1884') + reference + r(' of stone.'));
    expect(await commentsOf(body, parts)).toEqual([
      {
        kind: 'footnote',
        author: null,
        at: null,
        text: 'See the register <https://example.org/register>\nPage 4.',
        resolved: false,
        words: 'It was built in 1884',
      },
    ]);
  });
});

describe('the words of a comment', () => {
  it('are the words that were marked, whatever stands around them', async () => {
    const letters = ['a', 'é', '\u0301', 'ß', '漢', '😀', ',', '.', ' ', '\t'];
    const word = fc.array(fc.constantFrom(...letters), { maxLength: 8 }).map((all) => all.join(''));
    const piece = fc.record({
      text: word,
      as: fc.constantFrom('plain', 'bold', 'inserted', 'deleted', 'break'),
    });
    const run = ({ text, as }: { text: string; as: string }): string =>
      as === 'deleted'
        ? del(text)
        : as === 'inserted'
          ? ins(r(text))
          : as === 'break'
            ? '<w:r><w:br/></w:r>'
            : r(text, as === 'bold' ? '<w:b/>' : '');
    const said = (pieces: { text: string; as: string }[]): string =>
      pieces.map(({ text, as }) => (as === 'deleted' ? '' : as === 'break' ? '\n' : text)).join('');
    const flat = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 4 }),
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        fc.array(piece, { maxLength: 4 }),
        async (before, marked, after) => {
          // A mark on its own belongs to the letter before it.
          fc.pre(flat(said(marked)) !== '' && !/^[\s\u0301]*\u0301|^\s*$/u.test(said(marked)));
          fc.pre(!said(after).startsWith('\u0301'));
          const body = p(
            [r('A.'), ...before.map(run)].join('') +
              from(0) +
              marked.map(run).join('') +
              to(0) +
              after.map(run).join(''),
          );
          const [words] = await wordsOf(body);
          expect(flat(words ?? '')).toBe(flat(said(marked)));
        },
      ),
      { numRuns: 300 },
    );
  });
});
