import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GalleyError } from '@shared/domain/errors';
import { extract } from '../../../../../../main/library/intake/extract';
import { commentsPart, del, docx, end, from, ins, p, r, to } from './write-docx';

/** The blocks of a body with its changes accepted and as it was before them, and how many changes there are. */
async function bothWays(body: string, parts?: Record<string, string>) {
  const read = async (changes: 'accepted' | 'original') => {
    const bytes = docx(body, parts);
    const { blocks, changes: found } = await extract({ name: 'a.docx', bytes, changes });
    expect(found === null || found.as === changes).toBe(true);
    return { words: blocks.map(({ text }) => text), count: found?.count ?? 0 };
  };
  const [accepted, original] = [await read('accepted'), await read('original')];
  expect(original.count).toBe(accepted.count);
  return { accepted: accepted.words, original: original.words, count: accepted.count };
}

describe('the tracked changes of a Word document', () => {
  it('are words put in and taken out', async () => {
    expect(await bothWays(p(r('It cost ') + del('40') + ins(r('41')) + r(' pounds.')))).toEqual({
      accepted: ['It cost 41 pounds.'],
      original: ['It cost 40 pounds.'],
      count: 2,
    });
  });

  it('are moves, which count once', async () => {
    const away = `<w:moveFromRangeStart w:name="m"/><w:moveFrom w:author="Ana">${r('First. ')}</w:moveFrom><w:moveFromRangeEnd/>`;
    const here = `<w:moveToRangeStart w:name="m"/><w:moveTo w:author="Ana">${r(' First.')}</w:moveTo><w:moveToRangeEnd/>`;
    expect(await bothWays(p(away + r('Second.') + here))).toEqual({
      accepted: ['Second. First.'],
      original: ['First. Second.'],
      count: 1,
    });
  });

  it('join paragraphs whose end was taken out, or isn’t there yet', async () => {
    expect(await bothWays(p(r('One, '), end('del')) + p(r('and two.')))).toEqual({
      accepted: ['One, and two.'],
      original: ['One,', 'and two.'],
      count: 1,
    });
    expect(await bothWays(p(r('One, '), end('ins')) + p(r('and two.')))).toEqual({
      accepted: ['One,', 'and two.'],
      original: ['One, and two.'],
      count: 1,
    });
  });

  it('count once over several paragraphs, and anew behind words that were there', async () => {
    const body = p(r('Before.') + ins(r(' A.')), end('ins')) + p(ins(r('B.')), end('ins')) + p(ins(r('C.')));
    expect(await bothWays(body + p(r('After.') + ins(r(' D.'))))).toEqual({
      accepted: ['Before. A.', 'B.', 'C.', 'After. D.'],
      original: ['Before.', 'After.'],
      count: 2,
    });
  });

  it('keep words whose last paragraph has lost its end', async () => {
    const cell = `<w:tc>${p(r('cell'), end('del'))}</w:tc>`;
    const body = p(r('Before the table.'), end('del')) + `<w:tbl><w:tr>${cell}</w:tr></w:tbl>`;
    expect((await bothWays(body + p(r('Last.'), end('del')))).accepted).toEqual([
      'Before the table.',
      'cell',
      'Last.',
    ]);
  });

  it('leave out what was put in and taken out again', async () => {
    expect(await bothWays(p(r('Stays.') + ins(r(' One') + del(' two', 1) + r(' three.'))))).toEqual({
      accepted: ['Stays. One three.'],
      original: ['Stays.'],
      count: 2,
    });
  });

  it('are rows and cells, each counted once with what is in it', async () => {
    const row = (mark: string, text: string, inner = r(text)) =>
      `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${p(inner)}</w:tc></w:tr>`;
    const body =
      row('', 'stays') +
      row('<w:ins w:author="Ana"/>', 'new', ins(r('new'))) +
      row('', 'stays too') +
      row('<w:del w:author="Ana"/>', 'old', del('old')) +
      `<w:tr><w:tc>${p(r('a'))}</w:tc><w:tc><w:tcPr><w:cellIns w:author="Ana"/></w:tcPr>${p(r('b'))}</w:tc></w:tr>`;
    expect(await bothWays(`<w:tbl>${body}</w:tbl>`)).toEqual({
      accepted: ['stays', 'new', 'stays too', 'a | b'],
      original: ['stays', 'stays too', 'old', 'a'],
      count: 3,
    });
  });

  it('take a footnote with the words that refer to it', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const notes = `<w:footnotes><w:footnote w:id="2">${p(r('A note.'))}</w:footnote></w:footnotes>`;
    expect(
      await bothWays(p(r('Text.') + ins(r(' More.') + reference)), { 'word/footnotes.xml': notes }),
    ).toMatchObject({ accepted: ['Text. More.', 'A note.'], original: ['Text.'] });
  });

  it('are links of fields that were taken out', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const link = `<w:del>${field('begin')}<w:r><w:delInstrText>HYPERLINK "https://example.org/a"</w:delInstrText></w:r>${field('separate')}<w:r><w:delText>here</w:delText></w:r>${field('end')}</w:del>`;
    const bytes = docx(p(r('See ') + link));
    const { blocks } = await extract({ name: 'a.docx', bytes, changes: 'original' });
    expect(blocks[0]).toMatchObject({
      text: 'See here',
      runs: [{ type: 'link', href: 'https://example.org/a' }],
    });
  });

  it('are not counted where words were only set differently, nor where nothing is in them', async () => {
    const set = '<w:rPrChange w:author="Ana"><w:rPr/></w:rPrChange>';
    expect((await bothWays(p(r('Bold.', `<w:b/>${set}`) + '<w:ins w:author="Ana"/>'))).count).toBe(0);
  });

  it('are said, with their number, whichever way they are read', async () => {
    const bytes = docx(p(del('a') + ins(r('b'))));
    const said = async (changes: 'accepted' | 'original') =>
      (await extract({ name: 'a.docx', bytes, changes })).notes[0];
    expect(await said('accepted')).toEqual({
      code: 'changes-accepted',
      message: expect.stringContaining('2 tracked changes were read as accepted'),
    });
    expect(await said('original')).toEqual({
      code: 'changes-accepted',
      message: expect.stringContaining('2 tracked changes were not made'),
    });
  });

  it('of any kind in any order are read or refused, and are as many either way', async () => {
    const piece = fc.constantFrom(
      ...[
        '<w:p>',
        '</w:p>',
        `<w:pPr>${end('ins')}</w:pPr>`,
        `<w:pPr>${end('del')}</w:pPr>`,
        '<w:ins>',
        '</w:ins>',
      ],
      ...[
        '<w:del>',
        '</w:del>',
        '<w:moveFrom>',
        '</w:moveFrom>',
        '<w:moveTo>',
        '</w:moveTo>',
        '<w:tbl>',
        '</w:tbl>',
      ],
      ...['<w:tr>', '<w:trPr><w:ins/></w:trPr>', '</w:tr>', '<w:tc>', '</w:tc>', del('x'), r('words. ')],
      ...[from(0), to(0), from(1), to(1), '<w:r><w:footnoteReference w:id="2"/></w:r>'],
    );
    const parts = {
      'word/comments.xml': commentsPart('one', 'two'),
      'word/footnotes.xml': `<w:footnotes><w:footnote w:id="2">${p(r('note') + from(1))}</w:footnote></w:footnotes>`,
    };
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const counts = new Set<number>();
        for (const changes of ['accepted', 'original'] as const)
          try {
            const bytes = docx(pieces.join(''), parts);
            const { blocks, comments, changes: found } = await extract({ name: 'a.docx', bytes, changes });
            counts.add(found?.count ?? 0);
            for (const { block, start, end } of comments)
              expect(blocks[block]?.text.slice(start, end).trim()).toHaveLength(end - start);
            expect(comments.every(({ start, end }) => start < end)).toBe(true);
          } catch (error) {
            if (!(error instanceof GalleyError)) throw error;
            expect(['input-no-text', 'input-unreadable']).toContain(error.code);
          }
        expect(counts.size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});
