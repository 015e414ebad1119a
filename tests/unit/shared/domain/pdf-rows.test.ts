import { describe, expect, it } from 'vitest';
import { pageText } from '@shared/domain/pdf-text';
import { pdfPage, shownLines, type ShownItem } from '../../../helpers/pdf-page';

function blocksOf(items: readonly ShownItem[]): [row: boolean, text: string][] {
  const { text, blocks } = pageText(pdfPage(items));
  return blocks.map(({ row, start, end }) => [row, text.slice(start, end)]);
}

/** A table whose columns begin at these places. */
const table = (rows: readonly (readonly string[])[], at: readonly number[], y = 80) =>
  rows.flatMap((cells, i) => cells.map((str, n) => ({ str, x: at[n] ?? 0, y: y + i * 12 })));

describe('the rows of a table', () => {
  it('stand apart from each other and from the text around', () => {
    const rows = [
      ['Year', 'Ships', 'Tonnes'],
      ['2021', '198', '4.1'],
      ['2022', '205', '4.4'],
    ];
    expect(
      blocksOf([
        ...shownLines(['More ships came than in the years before, and'], { y: 68 }),
        ...table(rows, [50, 90, 140]),
        ...shownLines(['they were larger than those of any other year.'], { y: 116 }),
      ]),
    ).toEqual([
      [false, 'More ships came than in the years before, and'],
      [true, 'Year | Ships | Tonnes'],
      [true, '2021 | 198 | 4.1'],
      [true, '2022 | 205 | 4.4'],
      [false, 'they were larger than those of any other year.'],
    ]);
  });

  it('may have heads as wide as their columns', () => {
    const rows = [
      ['Year', 'Ships', 'Tonnes (millions)'],
      ['2021', '198', '4.1'],
    ];
    expect(blocksOf(table(rows, [50, 78, 111]))).toEqual([
      [true, 'Year | Ships | Tonnes (millions)'],
      [true, '2021 | 198 | 4.1'],
    ]);
  });

  it('may be aligned at the right, and have two cells where there are several with numbers', () => {
    const pairs = ['Container ships', 'Tankers', 'Others'].flatMap((str, i) => [
      { str, x: 50, y: 80 + i * 12 },
      { str: ['84', '151', '7'][i] ?? '', x: 200 - 5 * (['84', '151', '7'][i] ?? '').length, y: 80 + i * 12 },
    ]);
    expect(blocksOf(pairs)).toEqual([
      [true, 'Container ships | 84'],
      [true, 'Tankers | 151'],
      [true, 'Others | 7'],
    ]);
  });

  it.each([
    [
      'a line that was spaced out to its measure',
      [
        ['the', 'house', 'was', 'built'],
        ['and', 'there', 'was', 'light'],
      ],
      [50, 77, 113, 140],
    ],
    [
      'items of a list',
      [
        ['1.', 'A first item of it'],
        ['2.', 'A second item of it'],
        ['3.', 'A third item of it'],
      ],
      [50, 80],
    ],
    [
      'what people say',
      [
        ['Anna', 'I saw the light.'],
        ['Bertil', 'I did not see it.'],
        ['Anna', 'You were asleep.'],
      ],
      [50, 120],
    ],
  ])('are not %s', (_, rows, at) => {
    expect(blocksOf(table(rows, at)).some(([row]) => row)).toBe(false);
  });

  it('stay rows where a column breaks behind them', () => {
    const rows = [
      ['Ships of all', '198', 'more than'],
      ['Boats of all', '205', 'more than'],
    ];
    const left = shownLines(
      ['The harbour counted all that came and wrote:', 'it into a book that nobody may read but it.'],
      { y: 56 },
    );
    const right = shownLines(
      [
        'were ever seen before in the harbour of ours',
        'they were counted anew by the harbour master',
        'and so it stands there to this very day now.',
      ],
      { x: 320, y: 56 },
    );
    const blocks = blocksOf([...left, ...table(rows, [50, 130, 180]), ...right]);
    expect(blocks.filter(([row]) => row).map(([, text]) => text)).toEqual(
      rows.map((cells) => cells.join(' | ')),
    );
  });

  it('are read where one has more cells than a call takes arguments, and where there are 20,000', () => {
    const many = 140_000;
    const wide = Array.from({ length: many }, (_, i) => ({
      str: String(i % 9),
      x: 50 + i * (15 + (i % 2) * 5),
      y: 80,
    }));
    expect(blocksOf(wide)).toHaveLength(1);
    const long = Array.from({ length: 20_000 }, (_, i) => [
      { str: 'Ships', x: 50, y: 20 + i * 12 },
      { str: '12', x: 120, y: 20 + i * 12 },
      { str: '4', x: 180, y: 20 + i * 12 },
    ]).flat();
    const rows = blocksOf(long);
    expect(rows).toHaveLength(20_000);
    expect(rows.at(-1)).toEqual([true, 'Ships | 12 | 4']);
  });
});
