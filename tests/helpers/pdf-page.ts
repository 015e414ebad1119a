import type { PdfItem, PdfPage } from '@shared/domain/pdf-page';

/** An item as pdf.js would read it: where it begins from the upper left corner, each character half as wide as high. */
export interface ShownItem {
  str: string;
  x: number;
  y: number;
  size?: number;
  dir?: 'ltr' | 'rtl' | 'ttb';
  width?: number;
  /** Quarter turns with the clock. */
  turn?: 0 | 1 | 2 | 3;
}

const HEIGHT = 800;

export function pdfItem({ str, x, y, size = 10, dir = 'ltr', width, turn = 0 }: ShownItem): PdfItem {
  const [cos, sin] = [[1, 0, -1, 0][turn] ?? 1, [0, -1, 0, 1][turn] ?? 0];
  const length = width ?? (str.length * size) / 2;
  return {
    ...{ str, dir, hasEOL: false },
    transform: [size * cos, size * sin, -size * sin, size * cos, x, HEIGHT - y],
    width: dir === 'ttb' ? size : length,
    height: dir === 'ttb' ? length : size,
  };
}

/** A page of 600 by 800 with these items, in the order of its stream. */
export const pdfPage = (items: readonly ShownItem[]): PdfPage => ({
  ...{ width: 600, height: HEIGHT, transform: [1, 0, 0, -1, 0, HEIGHT] },
  items: items.map(pdfItem),
});

/** Lines below each other as items. */
export const shownLines = (
  lines: readonly string[],
  { x = 50, y, size = 10, leading = size * 1.2 }: { x?: number; y: number; size?: number; leading?: number },
): ShownItem[] => lines.map((str, i) => ({ str, x, y: y + i * leading, size }));
