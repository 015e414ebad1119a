import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../../../main/library/intake/pdf/read-pdf';
import { readPdfArticle } from '../../../../../../main/library/intake/pdf/read-pdf-article';
import { writePdf, writtenLines, type WrittenText } from '../../../../../helpers/write-pdf';

const FOOT = 60;
const title = { text: 'The harbour in figures', x: 72, y: 720, size: 20 };
/** A paragraph whose last line stands at the foot of the page. */
const atFoot = (...lines: string[]) =>
  writtenLines(lines, { x: 72, y: FOOT + 60 + (lines.length - 1) * 12, size: 10 });
const atHead = (...lines: string[]) => writtenLines(lines, { x: 72, y: 720, size: 10 });
const closing = { text: 'Nothing else was said of the dredging.', x: 72, y: 400 };

const read = async (...pages: WrittenText[][]) => {
  const { blocks } = await readPdfArticle(writePdf({ pages }));
  return blocks.map(({ page, role, text }) => [page, role, text]);
};

const first = 'The port handled 4.2 million tonnes of goods last year, more than';

describe('a paragraph over a break of pages', () => {
  it('is one block, on the page where it begins', async () => {
    expect(
      await read(
        [title, ...atFoot(first, 'in any year since it was opened, and the directors expect it to')],
        [...atHead('handle five million by 2030.'), closing],
      ),
    ).toEqual([
      [1, 'headline', 'The harbour in figures'],
      [
        1,
        'paragraph',
        `${first} in any year since it was opened, and the directors expect it to handle five million by 2030.`,
      ],
      [2, 'paragraph', 'Nothing else was said of the dredging.'],
    ]);
  });

  it('has a broken word whole again, and a compound as it was', async () => {
    const broken = await read(
      [title, ...atFoot(first, 'in any year since it was opened, and the direc-')],
      [...atHead('tors expect five million.'), closing],
    );
    expect(broken[1]?.[2]).toContain('and the directors expect five million.');
    const compound = await read(
      [title, ...atFoot(first, 'in any year since it was opened, of state-of-the-')],
      [...atHead('art machines for the quays.'), closing],
    );
    expect(compound[1]?.[2]).toContain('of state-of-the-art machines for the quays.');
  });

  it('goes on over several pages, past notes at the foot and lines in the margins', async () => {
    const note = { text: '1. Figures of the harbour board.', x: 72, y: FOOT + 20, size: 7 };
    const foot = { text: 'The Gazette', x: 280, y: 30, size: 10 };
    expect(
      await read(
        [
          title,
          ...atFoot(first, 'in any year since it was opened, and the directors expect it to'),
          note,
          foot,
        ],
        [
          ...writtenLines(['reach five million soon, which nobody had thought of when the new'], {
            x: 72,
            y: 720,
          }),
          ...writtenLines(['mole was built, and which the town has asked for in vain since the'], {
            x: 72,
            y: 708,
          }),
          foot,
        ],
        [...atHead('war ended.'), closing],
      ),
    ).toEqual([
      [1, 'headline', 'The harbour in figures'],
      [1, 'paragraph', expect.stringMatching(/^The port .* expect it to reach .* since the war ended\.$/)],
      [1, 'paragraph', '1. Figures of the harbour board.'],
      [1, 'paragraph', 'The Gazette'],
      [2, 'paragraph', 'The Gazette'],
      [3, 'paragraph', 'Nothing else was said of the dredging.'],
    ]);
  });

  it.each([
    [
      'a sentence ends',
      [first, 'in any year since it was opened, and the directors are proud.'],
      'iPhones are not.',
    ],
    ['a capital follows a single line', [first], 'Million Tonnes, a Study'],
    ['the line is short', [first, 'in any year'], 'handle five million by 2030.'],
    [
      'an item of a list begins',
      [first, 'in any year since it was opened, and the board expects to'],
      'ii. handle five',
    ],
  ])('stays two where %s', async (_, last, next) => {
    const blocks = await read([title, ...atFoot(...last)], [...atHead(next), closing]);
    expect(blocks.map(([page]) => page)).toEqual([1, 1, 2, 2]);
  });

  it('goes on with somebody’s title, which is no mark of a list', async () => {
    const lines = [first, 'in any year since it was opened, and so said the director,'];
    const next = ['Mr. Lopez, in May, when the new mole was opened to the ships of the', 'companies.'];
    const blocks = await read([title, ...atFoot(...lines)], [...atHead(...next), closing]);
    expect(blocks[1]?.[2]).toBe([...lines, ...next].join(' '));
  });

  it('goes on with a name or a number behind a full line', async () => {
    const lines = [first, 'in any year since it was opened, said the director, Maria'];
    const next = ['Lopez, in May, when the new mole was opened to the ships of all the', 'companies.'];
    const blocks = await read([title, ...atFoot(...lines)], [...atHead(...next), closing]);
    expect(blocks[1]?.[2]).toBe([...lines, ...next].join(' '));
    // A line that stands alone at the head may be anything.
    const alone = await read([title, ...atFoot(...lines)], [...atHead('Lopez, in May.'), closing]);
    expect(alone.map(([page]) => page)).toEqual([1, 1, 2, 2]);
  });

  it('stays two in the copy of a source, which is read page by page', async () => {
    const { blocks, text } = await readPdf(
      writePdf({
        pages: [
          [title, ...atFoot(first, 'in any year since it was opened, and the directors expect it to')],
          [...atHead('handle five million by 2030.'), closing],
        ],
      }),
    );
    expect(blocks.map(({ page, start }) => [page, text.slice(start, start + 8)])).toEqual([
      [1, 'The harb'],
      [1, 'The port'],
      [2, 'handle f'],
      [2, 'Nothing '],
    ]);
  });
});
