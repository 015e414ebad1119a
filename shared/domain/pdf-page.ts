/** A piece of text as pdf.js reads it from a page: one font, one line, in the order of the page's stream. */
export interface PdfItem {
  str: string;
  /** `ltr`, `rtl` or `ttb` (columns of Chinese, Japanese or Korean). */
  dir: string;
  /** From text space to the page's own space, as PDF has it: six numbers. */
  transform: readonly number[];
  /** Along the text, in the page's units (1/72 inch). */
  width: number;
  /** Along the text where it runs from top to bottom, else the size of its font. */
  height: number;
  hasEOL: boolean;
}

/** One page as pdf.js reads it. */
export interface PdfPage {
  /** Size as the page is shown, in 1/72 inch. */
  width: number;
  height: number;
  /** From the page's own space to the page as it is shown, y growing downwards: six numbers. */
  transform: readonly number[];
  items: readonly PdfItem[];
}

/**
 * Where an item stands on the page as it is shown, in 1/72 inch from its upper left corner: the box of a line of
 * its font, turned by `angle` (radians, clockwise) around the point where it begins at the top.
 */
export interface ItemBox {
  left: number;
  top: number;
  width: number;
  height: number;
  angle: number;
}

/** How much of a line's height stands above the baseline: what most fonts have. */
const ASCENT = 0.8;

/** A point and a direction on the page as it is shown: where an item begins, at the baseline. */
export interface Placement {
  x: number;
  y: number;
  angle: number;
  /** The size of its font. */
  size: number;
  /** How far it runs. */
  length: number;
}

const at = (matrix: readonly number[], index: number) => matrix[index] ?? 0;

/** Where an item begins on the page as it is shown, how large it is and where it runs. */
export function placeItem(page: Pick<PdfPage, 'transform'>, item: PdfItem): Placement {
  const [view, text] = [page.transform, item.transform];
  const a = at(view, 0) * at(text, 0) + at(view, 2) * at(text, 1);
  const b = at(view, 1) * at(text, 0) + at(view, 3) * at(text, 1);
  const c = at(view, 0) * at(text, 2) + at(view, 2) * at(text, 3);
  const d = at(view, 1) * at(text, 2) + at(view, 3) * at(text, 3);
  const vertical = item.dir === 'ttb';
  return {
    x: at(view, 0) * at(text, 4) + at(view, 2) * at(text, 5) + at(view, 4),
    y: at(view, 1) * at(text, 4) + at(view, 3) * at(text, 5) + at(view, 5),
    angle: Math.atan2(b, a) + (vertical ? Math.PI / 2 : 0),
    size: Math.hypot(c, d),
    length: vertical ? item.height : item.width,
  };
}

/** The box of an item. */
export function boxOf(page: Pick<PdfPage, 'transform'>, item: PdfItem): ItemBox {
  const { x, y, angle, size, length } = placeItem(page, item);
  // Columns of characters have their line in the middle.
  const above = size * (item.dir === 'ttb' ? 0.5 : ASCENT);
  return {
    left: x + above * Math.sin(angle),
    top: y - above * Math.cos(angle),
    width: length,
    height: size,
    angle,
  };
}
