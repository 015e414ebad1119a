import { describe, expect, it } from 'vitest';
import type { PageText } from '@shared/domain/pdf-text';
import { joinBlocks } from '@shared/domain/text';
import { withoutRunningHeads } from '../../../../../../main/library/intake/pdf/running-heads';

/** A page of blocks, each with its place from the top (0) to the bottom (1). */
function page(...blocks: [string, number][]): PageText {
  const { text, spans } = joinBlocks(blocks.map(([words]) => words));
  return {
    text,
    spans: [],
    blocks: spans.map((span, i) => {
      const at = blocks[i]?.[1] ?? 0;
      return { ...span, size: 10, listed: false, row: false, lines: 1, full: true, top: at, bottom: at };
    }),
  };
}
const kept = (pages: PageText[]) =>
  withoutRunningHeads(pages).map((blocks, i) =>
    blocks.map(({ start, end }) => pages[i]?.text.slice(start, end)),
  );

describe('withoutRunningHeads', () => {
  it('leaves out what most pages repeat at their edges, whatever its number', () => {
    const pages = [1, 2, 3, 4].map((number) =>
      page(['Annual report', 0.05], [`Text ${number}`, 0.5], [`Page ${number} of 4`, 0.95]),
    );
    expect(kept(pages)).toEqual([['Text 1'], ['Text 2'], ['Text 3'], ['Text 4']]);
  });

  it('leaves out page numbers, arabic or roman, wherever three pages have them', () => {
    const pages = [
      page(['ii', 0.95], ['Preface', 0.5]),
      page(['1', 0.95], ['One', 0.5]),
      page(['– 2 –', 0.04], ['Two', 0.5]),
      page(['3', 0.95], ['Three', 0.5]),
      page(['4', 0.95], ['Four', 0.5]),
    ];
    expect(kept(pages)).toEqual([['Preface'], ['One'], ['Two'], ['Three'], ['Four']]);
  });

  it('keeps what stands in the text, what few pages have, and all of a short file', () => {
    const inside = [1, 2, 3].map(() => page(['Repeated in the middle', 0.5]));
    expect(kept(inside).flat()).toHaveLength(3);
    const chapters = ['One', 'Two', 'Three'].map((chapter) => page([`Chapter ${chapter}`, 0.05]));
    expect(kept(chapters).flat()).toHaveLength(3);
    expect(kept([page(['Letter', 0.05]), page(['Letter', 0.05])]).flat()).toHaveLength(2);
  });
});
