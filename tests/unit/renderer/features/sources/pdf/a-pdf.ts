import type { KeptCopy } from '../../../../../../shared/domain/kept-copy';
import { pageText } from '../../../../../../shared/domain/pdf-text';
import type { Measure, PageGeometry } from '../../../../../../renderer/features/sources/pdf/page-geometry';
import { placesOf, type FontedPage } from '../../../../../../renderer/features/sources/pdf/page-places';
import { pdfPage, type ShownItem } from '../../../../../helpers/pdf-page';
import { aCopy } from '../a-copy';

/** Every character is as wide as the others. */
const measure: Measure = (text) => text.length;

export const fontedPage = (items: readonly ShownItem[]): FontedPage => ({
  ...pdfPage(items),
  fonts: items.map(() => 'serif'),
});

/** A kept copy of these pages without the blocks in `left`, and what stands where on each page. */
export function aPdf(
  pages: readonly (readonly ShownItem[])[],
  left: readonly string[] = [],
): { copy: KeptCopy; geometryOf: (page: number) => PageGeometry | null } {
  const lines = pages.flatMap((items, i) => {
    const { text, blocks } = pageText(pdfPage(items));
    return blocks
      .map(({ start, end }) => [text.slice(start, end), i + 1] as const)
      .filter(([words]) => !left.includes(words));
  });
  const copy = aCopy(lines, { form: 'pdf', pages: pages.length });
  const text = copy.text ?? '';
  const geometryOf = (page: number): PageGeometry | null => {
    const items = pages[page - 1];
    const blocks = copy.blocks.filter((block) => block.page === page);
    return items ? { width: 600, text, measure, words: placesOf(fontedPage(items), { text, blocks }) } : null;
  };
  return { copy, geometryOf };
}
