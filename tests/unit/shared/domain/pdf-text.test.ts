import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageText } from '@shared/domain/pdf-text';
import { canonicalText } from '@shared/domain/text';
import { pdfPage, shownLines, type ShownItem } from '../../../helpers/pdf-page';

const blocksOf = (items: readonly ShownItem[]) => {
  const { text, blocks } = pageText(pdfPage(items));
  return blocks.map(({ start, end }) => text.slice(start, end));
};

/** A column of running text: each line nearly as wide as the column. */
const column = (name: string, count: number, x: number, y: number) =>
  shownLines(
    Array.from(
      { length: count },
      (_, i) => `${name} line ${i} runs on and on to the edge${i === count - 1 ? '.' : ''}`,
    ),
    { x, y },
  );

describe('pageText', () => {
  it('joins lines to paragraphs and parts these where space, an indent or a short line does', () => {
    expect(
      blocksOf([
        ...shownLines(['The first paragraph begins here and', 'goes on to a second line of words.'], {
          y: 50,
        }),
        ...shownLines(['A wider gap begins the next one and', 'it goes on as far as that, and is a'], {
          y: 92,
        }),
        { str: 'full one, too, until it breaks off.', x: 50, y: 116 },
        { str: 'An indent begins the third, which is', x: 65, y: 128 },
        { str: 'as long as the others are. It ends.', x: 50, y: 140 },
        { str: 'The end.', x: 50, y: 152 },
        { str: 'What comes after a short line is new.', x: 50, y: 164 },
      ]),
    ).toEqual([
      'The first paragraph begins here and goes on to a second line of words.',
      'A wider gap begins the next one and it goes on as far as that, and is a full one, too, until it breaks off.',
      'An indent begins the third, which is as long as the others are. It ends. The end.',
      'What comes after a short line is new.',
    ]);
  });

  it('reads columns one after the other, below what stands across them', () => {
    const items = [
      { str: 'A headline across both columns of the page', x: 50, y: 60, size: 20 },
      ...column('Left', 5, 50, 100),
      ...column('Right', 5, 320, 100),
      { str: 'A line across both columns again, far below them all, as wide as the page', x: 50, y: 300 },
    ];
    const order = ['A headline', 'Left line 0', 'Right line 0', 'A line across'];
    expect(blocksOf(items).map((block, i) => block.slice(0, order[i]?.length))).toEqual(order);
    // The stream's own order doesn't count.
    expect(blocksOf(items.toReversed())).toEqual(blocksOf(items));
  });

  it('reads columns that are as narrow as cells where their text flows', () => {
    const words = [
      'it was seen',
      'on the old',
      'mole when the',
      'tide had come',
      'in and nobody',
      'knew why that',
      'had come',
    ];
    const narrow = (from: string, x: number) => shownLines([from, ...words], { x, y: 50 });
    const joined = (from: string) => [from, ...words].join(' ');
    expect(
      blocksOf([...narrow('First where', 50), ...narrow('Second where', 150), ...narrow('Third where', 250)]),
    ).toEqual([joined('First where'), joined('Second where'), joined('Third where')]);
  });

  it('reads columns of Chinese, whose signs are as wide as two letters', () => {
    const lines = [
      '港口去年处理了货物百万',
      '吨比任何一年都多董事',
      '们期待来年会有更多的',
      '船只停靠在新码头旁。',
    ];
    const column = (x: number) => lines.map((str, i) => ({ str, x, y: 50 + i * 14, width: str.length * 10 }));
    expect(blocksOf([...column(50), ...column(200)])).toEqual([lines.join(''), lines.join('')]);
  });

  it('tells paragraphs by the indents of their first lines, however short they are', () => {
    expect(
      blocksOf([
        ...shownLines(['The tower was built in the year of the war', 'and stands.'], { x: 50, y: 50 }),
        { str: 'Get it from the harbour board', x: 60, y: 74 },
        { str: 'Ask for the key at the lodge', x: 60, y: 86 },
        { str: 'The mole is closed in winter, when storms do', x: 60, y: 98 },
        { str: 'come over it.', x: 50, y: 110 },
      ]),
    ).toEqual([
      'The tower was built in the year of the war and stands.',
      'Get it from the harbour board',
      'Ask for the key at the lodge',
      'The mole is closed in winter, when storms do come over it.',
    ]);
  });

  it('keeps the short last line of a headline with the lines before it that cross the columns', () => {
    const headline = [
      { str: 'A headline that is longer than both columns of the page', x: 50, y: 60, size: 20 },
      { str: 'taken together', x: 50, y: 82, size: 20 },
    ];
    const blocks = blocksOf([...headline, ...column('Left', 5, 50, 120), ...column('Right', 5, 320, 120)]);
    expect(blocks[0]).toBe('A headline that is longer than both columns of the page taken together');
    expect(blocks).toHaveLength(3);
  });

  it('goes on with a paragraph at the head of the next column, where it has not ended', () => {
    const page = (end: string, first: string) => [
      ...column('Left', 3, 50, 76),
      ...shownLines(['The tower was built in those years, and', `the harbour paid for it, as ${end}`], {
        y: 130,
      }),
      { str: 'Page 12', x: 50, y: 180 },
      ...column('Right', 1, 320, 40),
      ...shownLines(
        [first, 'has it ever since that year of storms.', 'And so it stands there to this very day.'],
        {
          x: 320,
          y: 76,
        },
      ),
    ];
    const [one, two] = ['ter of the town and of its old harbour', 'Another one begins beside it, as it may'];
    const joined = blocksOf(page('the regis-', one));
    expect(joined).toHaveLength(4);
    expect(joined[1]).toContain('as the register of the town and of its old harbour has it');
    expect(blocksOf(page('they say it.', one))).toHaveLength(5);
    // A capital may go on, too: a paragraph of two lines that ends no sentence isn’t all.
    expect(blocksOf(page('they say it', two))).toHaveLength(4);
    expect(blocksOf(page('they say it', `1. ${two}`))).toHaveLength(5);
  });

  it('reads a table row by row', () => {
    const rows = [
      ['Year', 'Ships', 'Tonnes'],
      ['2021', '198', '4.1'],
      ['2022', '205', '4.4'],
      ['2023', '212', '4.2'],
    ];
    const items = rows.flatMap((row, i) => row.map((str, n) => ({ str, x: 50 + n * 150, y: 60 + i * 30 })));
    expect(blocksOf(items)).toEqual([
      'Year | Ships | Tonnes',
      '2021 | 198 | 4.1',
      '2022 | 205 | 4.4',
      '2023 | 212 | 4.2',
    ]);
  });

  it('takes the hyphen away that breaks a word, and no other', () => {
    const two = (a: string, b: string) => blocksOf(shownLines([a, b], { y: 50 }))[0];
    expect(two('they were seen by the direc-', 'tors of the harbour all year')).toContain('directors');
    expect(two('they were seen by the soft\u00ad', 'Hyphen of the harbour all day')).toContain('softHyphen');
    expect(two('they went with the Franco-', 'German commission all year on')).toContain('Franco-German');
    expect(two('it was all state-of-the-', 'art and nobody minded at all')).toContain('state-of-the-art');
    expect(two('from the years of 1914-', 'and on until the end of it all')).toContain('1914- and');
  });

  it('writes Chinese without spaces between lines, and puts one between Latin items that are apart', () => {
    expect(
      blocksOf(shownLines(['港口去年处理了四百二十万吨', '货物，主任们预计今年会更多。'], { y: 50 })),
    ).toEqual(['港口去年处理了四百二十万吨货物，主任们预计今年会更多。']);
    expect(
      blocksOf([
        { str: 'partly ', x: 50, y: 50 },
        { str: 'bo', x: 85, y: 50 },
        { str: 'ld', x: 95, y: 50 },
        { str: 'apart', x: 110, y: 50 },
      ]),
    ).toEqual(['partly bold apart']);
  });

  it('reads from right to left what is written so, in whichever order the stream has it', () => {
    const line = [
      { str: 'قال', x: 150, y: 50, dir: 'rtl' },
      { str: 'الوزير', x: 115, y: 50, dir: 'rtl' },
      { str: '4.2', x: 95, y: 50 },
      { str: 'مليون', x: 60, y: 50, dir: 'rtl' },
    ] as const;
    expect(blocksOf(line)).toEqual(['قال الوزير 4.2 مليون']);
    expect(blocksOf(line.toReversed())).toEqual(['قال الوزير 4.2 مليون']);
    // Letters come as their font draws them.
    expect(blocksOf([{ str: '\uFEFB \uFB01ne \uF0B7', x: 50, y: 50 }])).toEqual(['لا fine •']);
  });

  it('keeps a mark of a list with its item, and a heading apart by its size', () => {
    expect(
      blocksOf([
        { str: '2 What was seen', x: 50, y: 50, size: 14 },
        ...shownLines(['• A first item, which is so long that it', 'hangs below its mark on a second one'], {
          y: 66,
        }),
        { str: '• A second item', x: 50, y: 90 },
        { str: '3. A third one by number', x: 50, y: 102 },
      ]),
    ).toEqual([
      '2 What was seen',
      '• A first item, which is so long that it hangs below its mark on a second one',
      '• A second item',
      '3. A third one by number',
    ]);
  });

  it('leaves a dash where it was written: in a sentence, before what somebody says, or before an item', () => {
    expect(
      blocksOf(
        shownLines(
          [
            'The board has asked for four new ships',
            '— and for two more tugs — since the spring,',
            'it said.',
          ],
          {
            y: 50,
          },
        ),
      ),
    ).toEqual([
      'The board has asked for four new ships — and for two more tugs — since the spring, it said.',
    ]);
    expect(
      blocksOf(
        shownLines(['— Did you see the light go out that night?', '— I did, and nobody else was there.'], {
          y: 50,
        }),
      ),
    ).toEqual(['— Did you see the light go out that night?', '— I did, and nobody else was there.']);
    expect(
      blocksOf(
        shownLines(
          ['– four new ships for the harbour and the', '– two tugs for the mole on the other side'],
          { y: 50 },
        ),
      ),
    ).toEqual(['– four new ships for the harbour and the', '– two tugs for the mole on the other side']);
  });

  it('raised figures stay in their line; a page that is turned is read as it stands; a stamp comes last', () => {
    expect(
      blocksOf([
        { str: 'in all 212', x: 50, y: 50 },
        { str: '12', x: 100, y: 46.5, size: 6 },
        { str: 'ships on the 1', x: 110, y: 50 },
        { str: 'st', x: 180, y: 46.5, size: 6 },
      ]),
    ).toEqual(['in all 212 12 ships on the 1st']);
    expect(
      blocksOf([
        { str: 'A first line that runs down the page', x: 300, y: 50, turn: 1 },
        { str: 'and a second line to the left of it.', x: 288, y: 50, turn: 1 },
        { str: 'STAMP', x: 20, y: 700 },
      ]),
    ).toEqual(['A first line that runs down the page and a second line to the left of it.', 'STAMP']);
  });

  it('says where each block stands on the page', () => {
    const { blocks } = pageText(pdfPage(shownLines(['One line', 'and another'], { y: 80 })));
    expect(blocks).toMatchObject([{ size: 10, listed: false, top: 0.1, bottom: 0.115 }]);
  });
});

describe('offsets of the items of any page', () => {
  const words = fc.oneof(
    fc.lorem({ maxCount: 4 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(
      '-',
      'direc-',
      'tors',
      '\u0301',
      'e',
      ' ',
      '',
      '港口',
      'قال',
      '\u1100',
      '\u1161',
      '\uD83D',
      '\uDE00',
    ),
  );
  const item: fc.Arbitrary<ShownItem> = fc.record({
    str: words,
    x: fc.integer({ min: 0, max: 580 }),
    y: fc.integer({ min: 0, max: 40 }).map((line) => line * 12),
    size: fc.constantFrom(6, 10, 10, 10, 18),
    dir: fc.constantFrom('ltr', 'ltr', 'ltr', 'rtl', 'ttb'),
    turn: fc.constantFrom(0, 0, 0, 0, 1, 3),
  });
  const pages = fc.array(item, { maxLength: 40 }).map(pdfPage);

  it('its text is canonical, and its blocks stand in it in order', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { text, blocks } = pageText(page);
        let at = 0;
        for (const { start, end } of blocks) {
          expect(start).toBe(at);
          expect(canonicalText(text.slice(start, end))).toBe(text.slice(start, end));
          at = end + 2;
        }
        expect(text.length).toBe(Math.max(0, at - 2));
      }),
    );
  });

  it('every item has its words at its span; spans lie in one block, and never over each other', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { text, blocks, spans } = pageText(page);
        expect(spans).toHaveLength(page.items.length);
        const letters = (of: string) => of.normalize('NFKD').replace(/[\s\p{M}\p{C}\p{P}]+/gu, '');
        const found = spans.flatMap((span, i) => (span ? [{ ...span, str: page.items[i]?.str ?? '' }] : []));
        for (const { start, end, str } of found) {
          expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
          expect(letters(canonicalText(str))).toContain(letters(text.slice(start, end)));
        }
        const ordered = found.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
        ordered.forEach(({ start }, i) => expect(start).toBeGreaterThanOrEqual(ordered[i - 1]?.end ?? 0));
      }),
    );
  });

  it('each letter of the text is in the span of one item, so that places map there and back', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { text, spans } = pageText(page);
        for (let i = 0; i < text.length; i++) {
          const owners = spans.filter((span) => span && span.start <= i && i < span.end).length;
          expect(owners).toBe(/\s/.test(text.charAt(i)) && owners === 0 ? 0 : 1);
        }
      }),
    );
  });

  it('reads a page of more lines than a call takes arguments', () => {
    const line = (_: unknown, i: number) => ({ str: `word ${i}`, x: 50, y: 20 + i * 12 });
    const { text } = pageText(pdfPage(Array.from({ length: 140_000 }, line)));
    expect(text).toMatch(/^word 0\b.*\bword 139999$/su);
  });

  it('gives the same for the same items', () => {
    fc.assert(
      fc.property(pages, (page) => {
        expect(pageText(page)).toEqual(pageText(page));
      }),
      { numRuns: 20 },
    );
  });
});
